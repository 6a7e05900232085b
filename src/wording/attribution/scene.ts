import { type Tagged, type VerbGroup, verbGroups } from '../verb-group.ts';

/** Half-open range of token indices of a sentence. */
export type Range = readonly [from: number, to: number];

export type Sentence = Tagged;

/** A sentence as the constructs see it. Indices are those of its tokens. */
export interface Scene {
  readonly parsed: Sentence;
  /** Number of the quotation that a token stands in; 0 outside. */
  readonly quote: Int32Array;
  /** The verb group that a token belongs to; −1 for none. */
  readonly groupAt: Int32Array;
  readonly groups: readonly VerbGroup[];
}

/** Something that looks like an attribution, before the sentence is settled. */
export interface Draft {
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly source?: Range;
  /** The word that makes it one: its act is looked up by this. */
  readonly head: number;
  /** The speaker of a participle: whoever speaks in the clause before it. */
  readonly shared?: boolean;
  /** The content stands before the cue, and takes what was found in it. */
  readonly closes?: boolean;
}

export function sceneOf(parsed: Sentence, quote: Int32Array): Scene {
  const groups = verbGroups(parsed);
  const groupAt = new Int32Array(parsed.to).fill(-1);
  groups.forEach((group, g) => {
    for (let i = group.start; i < group.end; i++) if (groupAt[i] === -1) groupAt[i] = g;
  });
  return { parsed, quote, groupAt, groups };
}

export function groupOf({ groups, groupAt }: Scene, i: number): VerbGroup | undefined {
  const g = groupAt[i] ?? -1;
  // Most words are in none, and an array is slow to say so of a place that it cannot have.
  return g < 0 ? undefined : groups[g];
}

export const isQuoted = ({ quote }: Scene, i: number): boolean => (quote[i] ?? 0) !== 0;

export const normAt = ({ parsed }: Scene, i: number): string => parsed.tokens[i]?.norm ?? '';

/** A dash that parts an aside from its sentence. */
export const isDash = (norm: string): boolean => /^(?:--?|[–—])$/.test(norm);

/** The lemma of a verb; of one that the tagger took for a name, by its form. */
export function lemmaAt({ parsed }: Scene, i: number): string {
  const lemma = parsed.lemmas[i] ?? '';
  const norm = parsed.tokens[i]?.norm ?? '';
  return lemma === norm ? (parsed.lexicon.verbs.get(norm)?.lemma ?? lemma) : lemma;
}

/** A dot within a sentence belongs to an abbreviation or an initial ("Ms. Lee"). */
export const isInnerDot = ({ parsed }: Scene, i: number): boolean =>
  parsed.tokens[i]?.norm === '.' && i + 1 < parsed.to && parsed.tokens[i - 1]?.end === parsed.tokens[i]?.start;

const RELATIVE = /^(?:who|whom|whose|which)$/;

/** A pronoun that opens a relative clause; the tagger calls "who" a pronoun like any other. */
export const isRelativePronoun = (scene: Scene, i: number): boolean => RELATIVE.test(normAt(scene, i));

const DAY =
  /^(?:today|yesterday|tonight|later|earlier|recently|monday|tuesday|wednesday|thursday|friday|saturday|sunday|afterwards?)$/;

/** A word that says when by itself. */
export const isTime = (scene: Scene, i: number): boolean => DAY.test(normAt(scene, i));

const PERIOD = /^(?:week|month|year|night|morning|evening|afternoon|summer|fall|winter|spring)$/;

/** A stretch of time: "last week". */
export const isPeriod = (scene: Scene, i: number): boolean => PERIOD.test(normAt(scene, i));

/** Whether a finite verb stands among the next tokens from..to, within a bounded stretch. */
export function hasFinite(scene: Scene, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 200); i < to; i++) if (groupOf(scene, i)?.kind === 'finite') return true;
  return false;
}
