/** Predicate adjectives with a clause or an infinitive ("likely to", "sure that", "unclear whether"). */
export const ADJECTIVE_THAT = {
  'factive-emotive': `glad happy sad sorry proud angry surprised surprising unsurprising shocked shocking amazed amazing disappointed disappointing aware unaware mindful ashamed embarrassed embarrassing pleased delighted upset strange odd tragic unfortunate fortunate lucky significant relevant interesting ironic
    funny remarkable astonished astonishing grateful thankful thrilled annoyed relieved bothered horrified appalled saddened unhappy good bad great nice wonderful terrible worrisome worrying regrettable puzzled conscious ecstatic`,
  'belief-strong': `sure certain convinced confident positive adamant right clear evident obvious plain apparent manifest known definite persuaded undeniable established proven unquestionable`,
  certain: `true correct`,
  belief: `likely probable plausible believable`,
  possible: `possible conceivable thinkable arguable imaginable`,
  hope: `hopeful optimistic eager keen desperate anxious`,
  fear: `afraid worried concerned fearful scared frightened terrified`,
  doubt: `unlikely doubtful improbable skeptical sceptical dubious implausible unconvinced`,
  fail: `false untrue incorrect`,
  deny: `impossible wrong inconceivable unthinkable`,
  question: `unclear unknown uncertain unsure undecided undetermined unconfirmed unresolved curious debatable questionable moot`,
  demand: `important essential necessary crucial vital imperative mandatory critical desirable appropriate advisable`,
} as const;

export const ADJECTIVE_TO = {
  manage: `lucky fortunate right wrong wise foolish stupid quick slow kind nice brave careful smart clever careless crazy first last only rude evil mean cruel silly generous courageous glad happy sad sorry proud surprised shocked delighted pleased relieved honored disappointed content`,
  able: `able free capable ready welcome fit competent allowed permitted`,
  fail: `unable powerless impotent helpless`,
  refuse: `unwilling reluctant loath afraid hesitant`,
  expect: `likely due bound sure certain set scheduled slated poised apt expected liable projected supposed doomed destined about going`,
  doubt: `unlikely`,
  want: `eager anxious keen willing hopeful determined desperate impatient inclined prepared committed hungry desirous`,
  possible: `possible`,
  deny: `impossible`,
  need: `necessary important essential crucial vital easy hard difficult good better best easier harder tough safe useful helpful better-off unnecessary interesting fun great`,
} as const;
