import type { Opinion } from '../model/opinion.ts';
import { checkOpinion } from './check-opinion.ts';

/** Where an opinion stands: three shares that sum to 1. */
export interface Breakdown {
  /** |b − d|: evidence that is not balanced by the other side. */
  readonly net: number;
  /** 2·min(b, d): evidence for and against that stands against each other. */
  readonly contested: number;
  /** u: no evidence. */
  readonly unknown: number;
}

/**
 * Tells conflict from ignorance, which a probability of ½ cannot: net |b − d|, contested 2·min(b, d), unknown u.
 *
 * @throws CorroborateError 'invalid-opinion'.
 * @example
 * ```ts
 * import { breakdown } from 'corroborate';
 * breakdown({ belief: 0.5, disbelief: 0.25, uncertainty: 0.25, baseRate: 0.5 }); // => { net: 0.25, contested: 0.5, unknown: 0.25 }
 * ```
 */
export function breakdown(opinion: Opinion): Breakdown {
  checkOpinion(opinion);
  const { belief, disbelief, uncertainty } = opinion;
  return { net: Math.abs(belief - disbelief), contested: 2 * Math.min(belief, disbelief), unknown: uncertainty };
}
