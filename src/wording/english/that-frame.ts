/**
 * Verbs with a finite clause ("know that S", "say S", "wonder whether S") by what they commit to. Classes after
 * Karttunen (1971), Kiparsky & Kiparsky (1970), Hooper (1975) and Simons (2007); membership from dictionaries.
 */
export const THAT_FRAME = {
  /** The clause is taken for granted, also under negation and in questions. */
  'factive-cognitive': `know realize realise notice discover learn remember recall recollect recognize recognise understand see observe perceive forget detect discern remind appreciate find-out figure-out comprehend grasp register spot
    acknowledge reveal disclose divulge uncover overlook ignore behold intuit`,
  'factive-emotive': `regret resent deplore lament bemoan rejoice love like hate loathe detest dislike enjoy mind care bewail grieve mourn begrudge despise relish cherish envy applaud celebrate marvel admire repent
    surprise amaze astonish bother annoy please delight upset sadden disappoint embarrass frustrate amuse anger irritate outrage frighten scare horrify shock alarm disturb infuriate excite thrill relieve depress devastate bewilder puzzle baffle sicken appall irk hurt humiliate trouble gladden`,
  /** True if the whole is, otherwise open. */
  demonstrate: `show prove demonstrate establish confirm verify determine ascertain attest document illustrate ensure certify make-sure validate substantiate guarantee substantiate reaffirm deduce corroborate mean entail find figure testify expose exhibit`,
  admit: `admit concede confess own-up fess-up`,
  /** Tells, without a stand of the author's. */
  report: `say state announce report tell rule add note explain mention remark declare inform notify reply respond answer comment write point-out describe stress emphasize emphasise underline underscore highlight reiterate repeat
    relate recount cite continue elaborate narrate specify outline clarify proclaim pronounce publish post tweet blog text email fax phone call telephone cable wire radio broadcast sign relay convey communicate express assure convince advise quote
    reassure brief whisper shout scream yell cry exclaim murmur mutter mumble sigh groan moan complain grumble gripe whine joke quip jest brag boast gloat gush gossip blurt snap bark growl grunt snarl roar hiss sob wail weep laugh chuckle giggle squeal shriek holler howl
    stammer stutter drawl croak pant interject retort counter rejoin volunteer advertise publicize rap sing chant recite preach lecture teach instruct caption detail recap summarize summarise signal read reason tease snitch rant rave banter babble chat chatter chirp utter voice vocalize interrupt scribble scrawl squawk whimper`,
  claim: `claim allege assert argue contend maintain insist purport accuse charge affirm protest object swear profess avow aver submit plead posit hypothesize hypothesise postulate theorize theorise propound speculate conjecture insinuate intimate hint imply rumor rumour contest debate`,
  evidential: `suggest indicate imply appear seem look sound point transpire turn-out signify reflect sense`,
  'belief-strong': `conclude judge gather infer hold deem accept agree concur`,
  belief: `think believe suppose feel guess consider assume reckon presume trust fancy view regard suspect surmise bet opine calculate diagnose assess estimate conceive rationalize rationalise presuppose`,
  predict: `expect predict forecast foresee anticipate project envision envisage prophesy foretell promise pledge vow threaten warn caution forewarn alert`,
  hope: `hope pray long yearn desire want prefer`,
  fear: `fear worry dread fret panic agonize stew fuss`,
  counterfactual: `wish pretend imagine dream fantasize fantasise hallucinate feign lie fabricate fake daydream make-believe bluff delude deceive mislead fool trick misinform invent`,
  doubt: `doubt question distrust mistrust query`,
  deny: `deny disprove refute disbelieve disclaim reject dismiss dispute contradict rebut discredit debunk negate repudiate rule-out`,
  demand: `demand order ask propose recommend request require urge command decree mandate beg implore beseech entreat stipulate legislate dictate move advocate petition lobby vote direct enact ordain prescribe`,
  decide: `decide resolve arrange plan settle choose elect intend plot scheme conspire commit`,
  question: `wonder ask inquire enquire investigate examine explore debate study test check discuss ponder contemplate evaluate research probe monitor deliberate`,
} as const;
