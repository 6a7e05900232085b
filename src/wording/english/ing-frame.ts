/** Verbs with a gerund, with or without a preposition ("admit killing", "accused of killing", "prevent X from killing"). */
export const ING_FRAME = {
  manage: `begin start continue keep commence go-on carry-on resume finish complete succeed persist practice practise spend end-up enjoy persevere`,
  fail: `fail omit neglect`,
  refuse: `avoid prevent escape evade resist refrain abstain prohibit ban forbid bar keep-from discourage dissuade deter stop-from preclude block rule-out`,
  cease: `stop quit cease discontinue give-up end halt`,
  'factive-emotive': `regret resent hate love like enjoy mind dislike loathe detest celebrate criticize criticise condemn deplore apologize thank blame praise forgive congratulate commend denounce scold punish fine convict punish excuse mourn recall remember see hear watch notice observe feel catch find witness mention reveal report describe involve include mean result-in lead-to`,
  /** "video shows the convoy leaving" */
  demonstrate: `show depict capture picture film photograph`,
  admit: `admit acknowledge confess concede`,
  deny: `deny`,
  claim: `accuse charge suspect allege indict claim suspect`,
  intend: `consider contemplate plan envisage envision intend propose discuss imagine suggest recommend advocate favor favour anticipate try risk fear delay postpone defer oppose support propose mull weigh talk-about think-about aim insist`,
  doubt: `doubt question`,
} as const;
