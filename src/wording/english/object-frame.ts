/** Verbs whose object names an event ("deny the attack", "plan an attack"), by what the whole commits to. */
export const OBJECT_FRAME = {
  refuse: `avoid avert prevent cancel scrap abandon block foil thwart prohibit ban forbid call-off forestall preclude evade escape rule-out oppose resist stave-off deter eschew veto`,
  cease: `end stop halt suspend cease`,
  admit: `admit acknowledge concede confess confirm`,
  deny: `deny reject dismiss disprove refute disclaim`,
  claim: `allege claim accuse suspect`,
  want: `want seek demand urge request hope-for call-for favor advocate solicit pursue ask-for push-for wait-for await need require beg-for press-for lobby-for appeal-for fight-for support encourage call`,
  intend: `plan propose threaten consider contemplate promise pledge offer prepare plan-for prepare-for schedule intend envision mull weigh vow approve recommend suggest risk allow permit`,
  expect: `expect predict forecast anticipate project foresee envisage predict`,
  fear: `fear dread worry`,
} as const;
