/**
 * Phrases that stand for an operator, by its class: words in a row, with alternatives by `|`; a word fits by its spelling
 * or by its lemma. Compiled from grammars (Quirk et al. 1985, §§4.66, 8.124 ff.) and dictionaries.
 */

/** What follows them is in their scope: a gerund, an infinitive, a noun phrase, a clause. */
export const GOVERNING_PHRASES = {
  denied: [
    'instead of',
    'rather than',
    'in lieu of',
    'in place of',
    'stop|fall|pull short of',
    'resist|reject|refuse|decline|ignore|rebuff|spurn|defy call|calls|pressure|demand|demands|appeal|appeals|plea|pleas|request|requests|temptation to|for',
    'give up try|attempt|hope|hoping to',
    'give up hope|hopes|attempts|efforts of|to',
    'do|have nothing to',
    'talk|talked out of',
    'shy|back|pull|draw|turn away|back from',
    'lack the courage|nerve|will|means|money|votes to',
    'it be not that',
    'lose out on',
    'miss out on',
    'miss a|the|his|her|its|their chance|opportunity to',
  ],
  improbable: [
    'it would be wrong|false|misleading|inaccurate|incorrect|premature|naive to say|suggest|claim|think|assume|conclude that',
    'it be wrong|false|misleading|inaccurate|incorrect to say|suggest|claim|think|assume|conclude that',
  ],
  manage: [
    'see fit to',
    'take the|a|its|his|her|their trouble|time|step|liberty|opportunity|chance to|of',
    'have the courage|nerve|foresight|sense|luck|cheek|grace|misfortune|audacity to|of',
    'have the good sense|luck|fortune to',
    'go to the trouble|lengths of',
  ],
  'had-to': ['no choice|option|alternative but to', 'could not help but', 'left no choice but to'],
  'near-miss': [
    'come|get|draw|run close|near|closer|nearer to',
    'come|get very|perilously|dangerously|desperately close|near to',
    'come|get|be within inches|metres|meters|seconds|minutes|hours|days|moments of',
    'come|get|be within a|an|one whisker|inch|hair|hairsbreadth|step|vote of',
    'narrowly miss',
  ],
  verge: [
    'on the verge|brink|edge|cusp|threshold|point|eve of',
    'to the verge|brink|edge|point of',
    'be close|near to',
    'was|were about|going to',
    'inch|move|edge|creep towards|toward|closer',
  ],
  'not-yet': ['have|be yet to', 'be still to', 'have still to'],
  evidential: [
    'point|points|pointed|pointing to|towards|toward',
    'consistent|compatible with',
    'suggestive|indicative of',
    'bear|have|show the|all hallmarks|marks|signs of',
    'bear|have|show all the hallmarks|marks|signs of',
  ],
  try: [
    'in a|an|another|its|his|her|their|the bid|attempt|effort to',
    'in a|an|another|its|his|her|their|the desperate|last-ditch|final|renewed|failed bid|attempt|effort to',
  ],
  intend: ['with a view to', 'with the aim|intention|goal|purpose of', 'with plans to'],
  few: ['do little to', 'do not much to'],
  probable: [
    'chance|chances|odds are',
    'chance|chances|odds are that',
    'odds|likelihood|probability is',
    'odds|likelihood|probability is that',
    'more likely than not that',
  ],
  'may-well': ['a matter of time before|until'],
  condition: [
    'provided|providing|assuming|supposing that',
    'assuming|supposing',
    'as|so long as',
    'on condition that',
    'on the condition that',
    'in the event of|that',
    'in case of',
    'in case',
  ],
  admit: ['plead guilty to', 'admit|confess|own to', 'own up to'],
  deny: ['plead not|innocent guilty to', 'plead innocent to|of', 'protest|maintain his|her|its|their innocence of'],
  demonstrate: ['convict of|for', 'be|find guilty of', 'sentence for', 'jail|imprison|hang|execute|fine for'],
  acquitted: ['acquit|clear|absolve|exonerate|exculpate of|from', 'find|be not guilty of', 'be|find innocent of'],
  charged: [
    'charge|indict|arraign with|for|on',
    'be|stand on trial|for',
    'be on trial for|over',
    'go|stand on|trial for|over',
    'face|facing trial|charge|charges|allegations|accusations for|of|over|that',
    'stand accused of',
    'accused of',
    'wanted for|over|in',
    'arrest|hold|detain|question|investigate for|over',
    'on suspicion of',
    'on charge|charges of',
    'under investigation for|over',
    'be investigated for|over',
  ],
  predict: ['warn|caution of|about|against'],
  'no-evidence': [
    'nothing|little|no-one to suggest|indicate|show|imply|support|back',
    'nothing|little suggests|indicates|shows|suggested|indicated|showed that',
  ],
  undecided: ['unaware|ignorant of any|a|an'],
  expect: ['is|are|be about to', "'s|'re about to"],
  cannot: ['no way that', 'no question of', 'no prospect|chance|possibility|danger|risk|hope of'],
} as const;

/** They grade the clause that they stand in, at its edge or by its verb. */
export const ADVERBIAL_PHRASES = {
  probable: [
    'in all likelihood|probability',
    'as like|likely as not',
    'more than likely',
    'more likely than not',
    'by all odds',
  ],
  'little-doubt': ['no doubt', 'in no doubt', 'all but certainly'],
  not: ['at no point|time|stage', 'under no circumstances', 'on no account'],
  certain: [
    'without|beyond doubt|question',
    'without a doubt|question',
    'beyond a|any|all|reasonable doubt|question|dispute',
    'beyond a|any|all reasonable doubt',
    'for certain|sure',
    'of course',
  ],
  'said-to': ['by all|some|many|most accounts', 'rumour|rumor|word|legend has it'],
  evidential: [
    'by|from|to all appearances|indications|signs',
    'on the face of it',
    'on current|present|available evidence',
    'as far as is known',
    'as far as anyone knows',
  ],
} as const;

/** Who speaks stands behind them. */
export const SOURCE_PHRASES = [
  'in the words|view|opinion|eyes|judgment|judgement|telling|account|version|estimation|assessment of',
  'by the account|reckoning|estimate of',
  'on the word|authority of',
] as const;
