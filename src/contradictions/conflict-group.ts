import type { Comparison } from './compare-positions.ts';

/** A conflicting pair, a < b, with its comparison. */
export interface ConflictPair {
  readonly a: number;
  readonly b: number;
  readonly comparison: Comparison;
  readonly strength: number;
}

/** Conflicting pairs of one outcome and kind, with every representative row that takes part. */
export interface ConflictGroup {
  readonly best: ConflictPair;
  readonly rows: readonly number[];
}
