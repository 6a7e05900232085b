import type { Claim } from '../model/claim.ts';

/** A claim's stance after likelihoods below even were turned round, its commitment class and its probability 0–1. */
export interface ReadCommitment {
  readonly stance: 1 | -1 | 0;
  readonly commitment: number;
  readonly probability: number;
  /** The interval that the probability is the middle of, before it was kept within bounds. */
  readonly low: number;
  readonly high: number;
}

export type CommitmentReader = (claim: Claim) => ReadCommitment;
