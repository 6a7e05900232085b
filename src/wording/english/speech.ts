/** Speech acts by verb. Words not listed state. */
export const ACT_OF_VERB = {
  confirms: `confirm verify corroborate reaffirm certify validate`,
  admits: `admit acknowledge concede confess`,
  alleges: `allege claim accuse charge contend assert purport insinuate`,
  denies: `deny reject dismiss dispute refute rebut disclaim contradict repudiate disavow`,
  'declines-comment': ``,
  estimates: `estimate reckon calculate judge assess`,
  predicts: `predict forecast expect anticipate foresee project envision promise vow pledge`,
  warns: `warn caution alert threaten forewarn`,
  asks: `ask wonder inquire enquire question query`,
  doubts: `doubt distrust mistrust disbelieve`,
  retracts: `retract withdraw recant take-back`,
} as const;

/** Verbs and phrases after which somebody speaks, writes or holds, for finding attributions. */
export const REPORT_VERBS = `say tell state announce report add note explain mention remark declare inform notify reply respond answer comment write describe stress emphasize emphasise underline underscore highlight reiterate repeat relate recount cite continue elaborate specify outline clarify proclaim pronounce publish tweet blog
quote assure advise reassure whisper shout scream yell cry exclaim murmur mutter complain joke quip brag boast lament bemoan predict forecast warn caution claim allege assert argue contend maintain insist accuse affirm protest swear vow pledge promise threaten suggest indicate imply hint believe think feel hope fear worry expect
know suspect doubt deny reject dismiss dispute refute admit concede acknowledge confess confirm reveal disclose testify conclude find estimate call describe urge ask demand propose recommend request criticize criticise praise blast slam denounce condemn decry tout recall question wonder observe agree disagree decide learn show see consider want charge attribute blame credit interpret view regard characterize characterise reckon guess speculate hypothesize postulate declare propose posit signal retort counter object advocate endorse oppose support accept address discuss label dub deem remember imagine realize realise understand anticipate assume calculate determine discover detail explain read recite defend back attack mock tout push refer point focus express offer seek back seem appear demand call respond vote prefer plan intend favor favour dislike hate love applaud echo warn signal compare cast frame portray paint depict brand term name list outline tell talk complain joke hail laud rip bash chide scold ridicule target slam credit mention cite aim refuse decline hesitate need look remind rule speak speculate summarize teach theorize volunteer weigh boast brag contest`;

/** Nouns for the act of speaking: "the claim that S", "according to the report". */
export const REPORT_NOUNS = `statement claim allegation accusation report announcement remark comment suggestion assertion argument belief view opinion warning promise pledge prediction testimony letter assurance rumor rumour idea notion hope fear concern charge criticism theory conclusion contention denial estimate expectation question call demand proposal plan`;

/** Who an unnamed source is. */
export const UNNAMED_SOURCES = {
  anonymous: `official officials source sources witness witnesses insider insiders aide aides diplomat diplomats someone somebody resident residents bystander bystanders neighbor neighbors investigator investigators authority authorities`,
  generic: `people critics experts scholars observers analysts many some others fans supporters opponents researchers scientists historians economists everyone nobody they one it media press reports rumors rumours traders dealers lawmakers skeptics sceptics pundits commentators voters students`,
} as const;

/** Words that end the name of an organisation or stand for one. */
export const ORGANISATION_WORDS = `company corp inc ltd co agency ministry department government military army police navy forces force group party committee council commission court university institute association union bank times post journal news press agency bureau office administration house senate congress parliament organization organisation team board foundation center centre taliban isis al-qaeda hamas hezbollah nato u.n. un eu pentagon kremlin cia fbi report study poll survey paper newspaper statement campaign network insurgents rebels militants states nation country`;
