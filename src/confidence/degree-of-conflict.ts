import type { Opinion } from '../model/opinion.ts';
import { checkOpinion } from './check-opinion.ts';
import { projected } from './project.ts';

/**
 * How hard two opinions about one proposition clash, 0–1: DC = |P₁ − P₂|·(1 − u₁)·(1 − u₂). Distance counts only as
 * far as both know what they speak of (Jøsang, Subjective Logic, 2016, ch. 4). Symmetric.
 *
 * @throws CorroborateError 'invalid-opinion'.
 * @example
 * ```ts
 * import { degreeOfConflict, negate } from 'corroborate';
 * const firm = { belief: 0.9, disbelief: 0, uncertainty: 0.1, baseRate: 0.5 };
 * degreeOfConflict(firm, negate(firm)); // => 0.729
 * ```
 */
export function degreeOfConflict(a: Opinion, b: Opinion): number {
  checkOpinion(a, 'a');
  checkOpinion(b, 'b');
  return Math.abs(projected(a) - projected(b)) * ((1 - a.uncertainty) * (1 - b.uncertainty));
}
