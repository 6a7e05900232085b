/** Words separated by spaces. A table of a pack is a record of such lists. */
export type WordTable = Readonly<Record<string, string>>;

/**
 * A language, or a house style, as data: the lexicons that the operators read. English ships; another pack is a value
 * of this shape, most easily made from `{ ...ENGLISH_PACK, reports: … }`.
 */
export interface WordingPack {
  readonly id: string;
  readonly closedClass: WordTable;
  readonly adjectives: string;
  readonly nouns: string;
  /** `base past participle`, separated by `|`. */
  readonly irregularVerbs: string;
  readonly regularVerbs: string;
  readonly notVerbForms: string;
  /** What embedding words commit to, by frame: class → words. */
  readonly frames: Readonly<Record<FrameName, WordTable>>;
  readonly gradedAdverbs: WordTable;
  readonly gradedAdjectives: WordTable;
  readonly nearNegatives: string;
  readonly negation: WordTable;
  readonly negativeAffixes: WordTable;
  readonly negativeWords: string;
  readonly hedges: WordTable;
  readonly weasels: WordTable;
  readonly acts: WordTable;
  readonly reports: string;
  readonly reportNouns: string;
  readonly unnamed: WordTable;
  readonly organisations: string;
  readonly approximators: Readonly<Record<string, readonly string[]>>;
  readonly vagueNumbers: Readonly<Record<string, readonly [number, number]>>;
  readonly numberWords: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly probabilityPhrases: Readonly<Record<string, readonly [low: number, median: number, high: number]>>;
}

/** Ways in which a word takes an event: `think that S`, `try to V`, `stop V-ing`, `plan an attack`, `likely that`, … */
export type FrameName = 'that' | 'to' | 'ing' | 'object' | 'adjectiveThat' | 'adjectiveTo' | 'noun';

export const BASE = 1;
export const THIRD = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;

/** A verb form: its lemma and which forms it may be (bits). */
export interface VerbForm {
  readonly lemma: string;
  readonly forms: number;
}

/** Words before a number, or in its place (then with the range that they stand for). */
export interface EdgePhrase {
  readonly parts: readonly string[];
  readonly form: string;
  readonly range?: readonly [number, number];
}

/** A pack with its tables indexed by word. */
export interface Lexicon {
  readonly pack: WordingPack;
  readonly closed: ReadonlyMap<string, string>;
  readonly verbs: ReadonlyMap<string, VerbForm>;
  readonly notVerbForms: ReadonlySet<string>;
  readonly adjectives: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly frames: Readonly<Record<FrameName, ReadonlyMap<string, string>>>;
  readonly gradedAdverbs: ReadonlyMap<string, string>;
  readonly gradedAdjectives: ReadonlyMap<string, string>;
  readonly nearNegatives: ReadonlySet<string>;
  readonly negation: ReadonlyMap<string, string>;
  readonly negativeAffixes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly negativeWords: ReadonlySet<string>;
  readonly hedges: ReadonlyMap<string, string>;
  readonly weasels: ReadonlyMap<string, string>;
  readonly acts: ReadonlyMap<string, string>;
  readonly reports: ReadonlySet<string>;
  readonly reportNouns: ReadonlySet<string>;
  readonly unnamed: ReadonlyMap<string, string>;
  readonly organisations: ReadonlySet<string>;
  /** Words that give a number its edges, and vague numbers, by their first word; longest first. */
  readonly edges: ReadonlyMap<string, readonly EdgePhrase[]>;
  /** Longest first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');

function index(table: WordTable): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, list] of Object.entries(table)) {
    for (const word of words(list)) if (!found.has(word)) found.set(word, name);
  }
  return found;
}

const isVowel = (char: string | undefined) => char !== undefined && 'aeiou'.includes(char);

/** Verbs of two syllables and more that double their last letter all the same. */
const DOUBLES = /(?:mit|fer|pel|bel|cur|gret|gin|cel|quip|trol|vel|nap|bat|lot|tap|bar)$/;

function inflect(base: string): readonly [third: string, past: string, gerund: string] {
  const last = base.at(-1);
  const before = base.at(-2);
  const third = /(?:s|x|z|ch|sh|o)$/.test(base)
    ? `${base}es`
    : last === 'y' && !isVowel(before)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  if (last === 'e')
    return [
      third,
      `${base}d`,
      base.endsWith('ie')
        ? `${base.slice(0, -2)}ying`
        : /(?:ee|oe|ye)$/.test(base)
          ? `${base}ing`
          : `${base.slice(0, -1)}ing`,
    ];
  if (last === 'y' && !isVowel(before)) return [third, `${base.slice(0, -1)}ied`, `${base}ing`];
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base) || (DOUBLES.test(base) && base.length < 9);
  const stem = short ? base + last : base;
  return [third, `${stem}ed`, `${stem}ing`];
}

function indexVerbs(pack: WordingPack): ReadonlyMap<string, VerbForm> {
  const found = new Map<string, VerbForm>();
  const add = (form: string, lemma: string, forms: number) => {
    const known = found.get(form);
    if (known === undefined) found.set(form, { lemma, forms });
    else if (known.lemma === lemma) found.set(form, { lemma, forms: known.forms | forms });
  };
  for (const entry of pack.irregularVerbs.split('|')) {
    const [base = '', past = '', participle = past] = words(entry);
    const [third, regular, gerund] = inflect(base);
    add(base, base, BASE);
    add(third, base, THIRD);
    add(past, base, PAST);
    add(participle, base, PARTICIPLE);
    add(gerund, base, GERUND);
    if (!found.has(regular)) add(regular, base, PAST | PARTICIPLE);
  }
  const embedding = (['that', 'to', 'ing', 'object'] as const).flatMap((frame) =>
    words(Object.values(pack.frames[frame]).join(' ')),
  );
  for (const base of [...words(pack.regularVerbs), ...words(pack.reports), ...embedding]) {
    if (base.includes('-') || found.get(base)?.lemma === base) continue;
    const [third, past, gerund] = inflect(base);
    add(base, base, BASE);
    add(third, base, THIRD);
    add(past, base, PAST | PARTICIPLE);
    add(gerund, base, GERUND);
  }
  return found;
}

function indexPhrases(pack: WordingPack): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of Object.keys(pack.probabilityPhrases)) {
    const parts = words(phrase);
    const first = parts[0] ?? '';
    found.set(
      first,
      [...(found.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  return found;
}

function indexEdges(pack: WordingPack): ReadonlyMap<string, readonly EdgePhrase[]> {
  const all: EdgePhrase[] = [
    ...Object.entries(pack.approximators).flatMap(([form, list]) =>
      list.map((phrase) => ({ parts: words(phrase), form })),
    ),
    ...Object.entries(pack.vagueNumbers).map(([phrase, range]) => ({ parts: words(phrase), form: 'roughly', range })),
  ];
  const found = new Map<string, EdgePhrase[]>();
  for (const phrase of all) {
    const first = phrase.parts[0] ?? '';
    found.set(
      first,
      [...(found.get(first) ?? []), phrase].sort((a, b) => b.parts.length - a.parts.length),
    );
  }
  return found;
}

const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** Indexes a pack by word, once. */
export function compilePack(pack: WordingPack): Lexicon {
  const { frames } = pack;
  return {
    pack,
    closed: index(pack.closedClass),
    verbs: indexVerbs(pack),
    notVerbForms: set(pack.notVerbForms),
    adjectives: set(pack.adjectives),
    nouns: set(pack.nouns),
    frames: {
      that: index(frames.that),
      to: index(frames.to),
      ing: index(frames.ing),
      object: index(frames.object),
      adjectiveThat: index(frames.adjectiveThat),
      adjectiveTo: index(frames.adjectiveTo),
      noun: index(frames.noun),
    },
    gradedAdverbs: index(pack.gradedAdverbs),
    gradedAdjectives: index(pack.gradedAdjectives),
    nearNegatives: set(pack.nearNegatives),
    negation: index(pack.negation),
    negativeAffixes: new Map(Object.entries(pack.negativeAffixes).map(([affix, list]) => [affix, set(list)])),
    negativeWords: set(pack.negativeWords),
    hedges: index(pack.hedges),
    weasels: index(pack.weasels),
    acts: index(pack.acts),
    reports: set(pack.reports),
    reportNouns: set(pack.reportNouns),
    unnamed: index(pack.unnamed),
    organisations: set(pack.organisations),
    edges: indexEdges(pack),
    phrases: indexPhrases(pack),
  };
}
