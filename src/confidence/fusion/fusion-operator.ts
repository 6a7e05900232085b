import type { Opinion } from '../../model/opinion.ts';

/** What an operator may be told beside the opinions. */
export interface FusionSettings {
  /** Correlation between sources, 0 (independent) to 1 (the same evidence). Only `correlated` asks for it. */
  readonly rho: number;
}

/**
 * Opinions about one proposition in, one opinion out. The list holds two or more checked opinions in canonical
 * order (`fuse` sees to it), so that an operator sums in the same order whatever order its caller had.
 */
export type FusionOperator = (opinions: readonly Opinion[], settings: FusionSettings) => Opinion;
