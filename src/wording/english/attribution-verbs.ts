/**
 * Verbs after which somebody is said to say, write, hold, want or feel something, by what has to follow them for that.
 * Classes after Krestel, Bergler & Witte (2008: reporting verbs), Levin (1993: say, tell, talk, complain, promise,
 * judgment, admire, amuse, want, long and characterize verbs) and Wiebe et al. (2005: private states); membership from
 * dictionaries.
 */
export const ATTRIBUTION_VERBS = {
  /** Speech whatever follows: a clause, a quotation, an object, nothing ("…," she said). */
  speech: `answer say tell state add announce report note argue suggest write tweet retweet claim acknowledge explain warn declare insist recall conclude reply respond remark comment assert allege contend concede confess admit complain predict
    stress emphasize emphasise underline reiterate repeat quip joke boast brag muse opine lament bemoan observe caution counter retort interject quote recount disclose divulge confide testify affirm vow swear vouch plead proclaim pronounce profess
    shout yell scream cry chant whisper mutter murmur exclaim gush rave rant rail ask wonder inquire enquire urge implore beg exhort admonish advise assure reassure inform notify remind persuade accuse chide scold relate elaborate volunteer
    theorize theorise speculate hypothesize postulate posit surmise reckon imply insinuate hint intimate point-out telegraph trumpet tout bark snarl bristle blog purport rebut refute rejoin specify clarify reaffirm recite call label dub
    deem term mention cite continue reveal indicate worry fear thunder fume scoff sneer groan moan grumble gripe protest object demur apologize apologise address-as deadpan chime-in relay`,
  /** Judgements and acts of speech that take what they are about as their object. */
  judgement: `criticize criticise praise blame blast slam denounce condemn decry deride mock ridicule attack assail lambast lambaste castigate chastise rebuke reprimand scold berate excoriate eviscerate bash rip pan trash belittle disparage malign
    vilify demonize demonise insult taunt tease needle knock hammer pummel skewer savage pillory lampoon satirize hail laud applaud commend congratulate salute thank credit champion endorse support back oppose defend promote advocate
    embrace welcome favor favour prefer reject dismiss deny dispute challenge question contradict disavow renounce disown denigrate downplay disregard ignore justify describe characterize characterise portray depict paint cast frame present
    identify name list brand compare liken contrast attribute regard view consider perceive judge assess envision foresee show discuss debate address highlight underscore underline outline detail articulate voice express convey echo parrot
    invoke reference propose recommend request demand offer issue share post mull contemplate ponder doubt distrust mistrust suspect dislike hate loathe despise detest resent admire love like enjoy appreciate regret envy trust imagine
    remember recollect forget accept recognize recognise approve publish veto anticipate expect estimate anger irritate alarm surprise please thrill excite rattle puzzle dismay disappoint frustrate baffle startle enrage infuriate outrage
    horrify impress trumpet tout pledge promise order instruct counter dissect fault hail-as scorn spurn rebuff repudiate protest lament bemoan pounce urge disclose expose want seek foreshadow retweet forecast predict guarantee hit push
    press pressure encourage dare summon coax cajole goad exhort nudge prod incite provoke discourage dissuade deter boo cheer jeer heckle chant mouth boom revere revile relish cherish idolize adore worship abhor deplore dread mourn grieve
    tolerate begrudge pity savor savour crave covet bother offend mystify exasperate embolden unsettle captivate intrigue fascinate amuse delight embarrass annoy aggravate reassure trouble unnerve haunt resist defy shun snub boycott eschew
    underestimate overestimate misread misunderstand misstate misrepresent mischaracterize discredit debunk dispel rethink reconsider reassess revisit broadcast circulate unveil chronicle document display illustrate exemplify epitomize
    mirror amplify reprise summarize summarise sketch extol glorify romanticize sugarcoat soft-pedal minimize minimise exaggerate trivialize overstate understate conflate equate title entitle nickname bill coin rename caption headline
    recapitulate renew withhold broker negotiate prioritize prioritise target harangue lecture admonish upbraid email e-mail phone text message brief quiz query grill interrogate rate grade tally project extrapolate peg overhear witness
    monitor track`,
  /** Knowing, thinking, finding out and showing: with a clause or a question, or as a quotation's verb. */
  thought: `think believe know feel see find learn realize realise understand assume presume guess suspect doubt decide determine discover show imagine agree disagree hope expect worry fear forget remember notice demonstrate prove confirm signal
    wish conclude rule judge propose recommend request demand prefer figure figure-out consider explain question care establish illustrate underscore highlight calculate estimate assess submit post read sing joke share detail rule-out reason clear
    anticipate convince persuade foretell foresee intuit infer deduce speculate theorize project envision fathom comprehend grasp appreciate experience hear acknowledge maintain`,
  /** Wishes and intentions: with an infinitive. */
  intention: `want hope wish seek plan intend vow promise pledge threaten refuse decline agree offer propose swear decide choose opt attempt aim expect prefer like love hate long yearn claim ask demand push continue look acquiesce struggle hesitate
    profess undertake volunteer beg plead fight resolve strive endeavor endeavour vie compete scramble conspire plot scheme pine crave clamor clamour dare deign consent campaign press`,
  /** Deciding by saying so (Levin's appoint verbs; Searle's declarations), with an object. */
  decision: `nominate appoint designate crown anoint authorize authorise approve adopt ratify enact legalize outlaw ban bar prohibit forbid permit mandate decree overturn overrule uphold rescind revoke repeal introduce sponsor co-sponsor submit
    sentence convict sue charge indict acquit pardon recommend confirm`,
  /** What is felt (Levin's amuse verbs): in the passive the subject feels it. */
  feeling: `anger irritate alarm surprise please thrill excite rattle puzzle dismay disappoint frustrate baffle startle enrage infuriate outrage horrify impress bother offend mystify exasperate embolden unsettle captivate intrigue fascinate amuse
    delight embarrass annoy aggravate trouble unnerve haunt shock stun stagger upset sadden hearten encourage reassure worry concern interest bore disgust appal appall amaze astonish astound bewilder confuse perplex perturb disturb distress
    depress disillusion disenchant enthrall enchant charm enamor fluster humiliate insult intimidate scare terrify frighten spook sicken sting wound hurt move touch inspire tempt attract gratify satisfy comfort console relieve`,
  /** Seeming: the author has it from nowhere in particular. */
  seeming: `seem appear look sound`,
} as const;

/** Verbs that only lead to another: "went on to say", "refused to discuss" is one cue. Convention. */
export const LEADING_VERBS = `go go-on continue begin start try seem appear want hope seek plan refuse decline offer choose come move use proceed take attempt fail like love aim vow promise pledge intend decide agree threaten`;

/** Verbs that lend a noun of speech or attitude their tense: "voiced support for" (light verbs: Jespersen 1942). */
export const LIGHT_VERBS = `have make give take raise offer issue release express voice draw show launch deliver level send publish reiterate repeat signal sound avoid win receive share announce lose spark renew keep put garner carry withhold pay cast pose stir
    provoke evoke elicit invite arouse heap shower lavish aim hurl lob lay shed throw reserve harbor nurse bear preach sow stoke fuel pin provide trade exchange file mount wage`;

/** Verbs of speaking that need a preposition to say about what (Levin 1993: talk and chitchat verbs). */
export const TALK_VERBS = `talk speak chat lecture preach refer allude point hint lash weigh chime opine fire shoot hit strike sound come rail testify appeal plead petition argue quarrel bicker squabble spar feud haggle tweet blog write lay put set spell sum tear
    rip lace light pile pounce own fess call`;

/** Verbs that name whom something is said to before what is said (Levin 1993: tell verbs, advise verbs). */
export const RECIPIENT_VERBS = `tell ask assure reassure remind inform notify warn advise persuade convince`;
