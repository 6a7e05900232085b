/**
 * Verbs with an infinitive ("fail to V", "force X to V", "be said to V") by implicative signature: what follows if the
 * verb's own clause holds | does not hold (Karttunen 1971; Nairn, Condoravdi & Karttunen 2006; Karttunen 2012).
 */
export const TO_FRAME = {
  /** ++ | −− */
  manage: `manage remember happen bother deign condescend get come prove turn-out begin start continue proceed remain go-on move-on commence grow stoop chance contrive resume bestir hasten hurry rush go learn end-up wind-up return stay persist live jump turn venture take-the-time step`,
  /** +− | −+ */
  fail: `fail forget neglect omit cease`,
  /** +− | −o */
  refuse: `refuse decline scorn disdain refrain abstain avoid prevent prohibit forbid ban discourage dissuade deter bar preclude spare`,
  /** −+ */
  hesitate: `hesitate`,
  /** ++ | −o */
  force: `force cause compel lead make drive prompt push prod induce help let enable allow permit inspire trigger oblige provoke coerce stimulate spur impel persuade convince bring cajole coax goad entice rouse stir trick dupe fool manipulate seduce con bully tempt bribe pressure incite bludgeon dispose incline influence motivate nudge rouse shame hypnotize serve use suffice appoint assign authorize qualify train teach programme program send`,
  /** o | −− */
  try: `try attempt endeavor endeavour strive struggle seek fight work labor labour aim campaign bid scramble compete vie try-hard`,
  able: `able afford dare care wait have-time`,
  raising: `seem appear tend look`,
  intend: `intend plan mean prepare decide elect choose opt resolve determine arrange conspire plot scheme propose vow promise pledge threaten commit undertake volunteer offer swear contract set-out stand-ready gear line-up`,
  agree: `agree consent accept sign-on settle`,
  want: `want hope wish like love desire long yearn prefer prefer ache hanker aspire pine crave itch die hunger burn dream fancy wait hate loathe dread dislike fear bear prefer`,
  need: `need have require`,
  request: `ask order urge tell advise encourage invite beg request instruct command direct implore beseech entreat plead pray petition press lobby recommend challenge call counsel exhort caution warn remind summon sign signal motion beckon appeal nag pester demand motion solicit commission hire recruit nominate enlist badger hound egg-on remind task charge`,
  expect: `expect schedule slate project forecast set suppose estimate design predict anticipate destine doom fate`,
  claim: `claim purport profess affirm testify`,
  /** Only in the passive or with an object: "is said to V", "believe X to V". */
  hearsay: `say report allege rumor rumour believe think consider deem judge presume assume hold understand find see feel show declare reveal hear note suspect reckon guess certify confirm verify demonstrate describe acknowledge discover observe`,
  counterfactual: `pretend feign fake imagine dream fantasize`,
} as const;
