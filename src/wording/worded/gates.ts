/**
 * Words by the gate that they open: a construction that cannot stand without one of them is not looked for in a sentence
 * that has none. A word is looked up once for its spelling, so that a sentence asks its words for nothing but a number.
 */
const GATE_WORDS = {
  almost: 'almost nearly barely',
  also: 'otherwise else',
  any: 'any anything',
  asks: 'why when where how',
  before: 'before',
  but: 'but except save',
  cites: 'citing quoting',
  conditions: 'if unless',
  degree: 'means way far anything all near',
  finds: 'see imagine envisage picture understand conceive',
  hears: 'hear hears heard hearing',
  label: ':',
  looks: 'looks seems sounds appears feels',
  marks: `' " “ ” ‘ ’`,
  against: 'against inconsistent incompatible irreconcilable odds reconcile square',
  need: 'need',
  not: 'not',
  quantity: 'few not hardly scarcely barely',
  reports: 'report reports',
  subject: 'subject',
  thinks:
    'think guess bet suspect reckon figure feel doubt hope hoping praying wish heard hearing told sure certain positive convinced confident can',
  unreal: 'if unless should had were provided providing lest',
  until: 'until till',
  vain: 'vain success avail unsuccessfully',
  without: 'without',
  worth: 'truth substance basis foundation merit',
  would: "would 'd",
  wrongly: 'falsely wrongly incorrectly mistakenly erroneously untruthfully misleadingly inaccurately fraudulently',
} as const;

export type Gate = keyof typeof GATE_WORDS;

const names = Object.keys(GATE_WORDS);
const BITS: ReadonlyMap<string, number> = new Map(names.map((name, bit) => [name, 1 << bit]));
const BY_WORD = new Map<string, number>();
for (const [name, list] of Object.entries(GATE_WORDS))
  for (const word of list.split(' ')) BY_WORD.set(word, (BY_WORD.get(word) ?? 0) | (BITS.get(name) ?? 0));

/** A gate as a bit. */
export const bitOf = (gate: Gate): number => BITS.get(gate) ?? 0;

/** The gates that a word opens, as bits. */
export const gatesOf = (norm: string): number => BY_WORD.get(norm) ?? 0;
