/** One step of a scale, as printed: every synonym on its own, figures in percent. */
export interface ScaleTerm {
  /** The first is the one that the scale leads with; the others mean the same on this scale. */
  readonly words: readonly string[];
  /** Lowest and highest percentage that the word stands for; null where the word says that nothing can be judged. */
  readonly range: readonly [low: number, high: number] | null;
  /** The single percentage that the scale assigns, where it assigns one. */
  readonly value?: number;
  /** Which end of the range does not belong to it (`>50–100` is open below). */
  readonly open?: 'low' | 'high' | 'both';
  /** The word speaks of possibility only, whatever its range: it neither asserts nor denies. */
  readonly possible?: true;
}

/** A published table of likelihood words in one edition. */
export interface Scale {
  readonly id: string;
  /** Absent where a table has no editions. */
  readonly edition?: string;
  readonly title: string;
  /** Where the figures were published. */
  readonly source: string;
  /** What a reader of the figures should know. */
  readonly caveat?: string;
  /** The figures were taken from a reprint, not from the publisher's own page. */
  readonly secondHand?: true;
  /** `ranges`: the word is its range. `points`: the word is its value and ranges of neighbours overlap. */
  readonly reads: 'ranges' | 'points';
  readonly terms: readonly ScaleTerm[];
}

/** The name under which a reading says where its figures come from: `icd203@2015`, `survey`. */
export function scaleKey(scale: Scale): string {
  return scale.edition === undefined ? scale.id : `${scale.id}@${scale.edition}`;
}
