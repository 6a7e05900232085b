import type { Opinion } from '../model/opinion.ts';

/** What reports come to together, and what hangs on each of their roots. */
export interface Fused {
  readonly opinion: Opinion;
  /** For every root, in order of their ids, the probability (0–1) that is left when all that goes back to it is left out. */
  readonly withoutEachRoot: readonly { readonly root: string; readonly probability: number }[];
}
