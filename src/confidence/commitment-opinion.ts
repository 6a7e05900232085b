import type { Opinion } from '../model/opinion.ts';
import type { Commitment } from './commitment.ts';
import { DEFAULTS } from './defaults.ts';
import { mostUncertain } from './most-uncertain.ts';
import { clamp } from './numbers.ts';

/**
 * What a commitment adds to a merge: the support reading of its interval for the side it takes, kept within .02–.98
 * (`DEFAULTS.clip`) whether it was worded or a number. A PS commitment is vacuous: "might" never speaks against.
 *
 * @example
 * ```ts
 * import { commitment, commitmentOpinion, readLikelihood } from 'corroborate';
 * commitmentOpinion(commitment('denies', readLikelihood('icd203:likely'))); // => { belief: 0, disbelief: 0.35, uncertainty: 0.65, baseRate: 0.5 }
 * commitmentOpinion(commitment('affirms', readLikelihood('might'))).uncertainty; // => 1
 * ```
 */
export function commitmentOpinion(commitment: Commitment): Opinion {
  const { baseRate, clip } = DEFAULTS;
  if (commitment.class === 'PS') return { belief: 0, disbelief: 0, uncertainty: 1, baseRate };
  const side = clamp((commitment.low + commitment.high) / 2, clip[0], clip[1]);
  const opinion = mostUncertain(side, baseRate);
  return commitment.stance === 'affirms'
    ? opinion
    : { ...opinion, belief: opinion.disbelief, disbelief: opinion.belief };
}
