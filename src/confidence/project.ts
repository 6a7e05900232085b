import type { Opinion } from '../model/opinion.ts';
import { checkOpinion } from './check-opinion.ts';
import { withinUnit } from './numbers.ts';

/** P = b + a·u without the check, for callers that made the opinion themselves. */
export function projected({ belief, uncertainty, baseRate }: Opinion): number {
  return withinUnit(belief + baseRate * uncertainty);
}

/** The projection of `shared` masses, without an opinion in between. Their sum must be above 0. */
export function projectedShare(pro: number, contra: number, open: number, baseRate: number): number {
  const total = pro + contra + open;
  return withinUnit(pro / total + baseRate * (open / total));
}

/**
 * Projected probability of an opinion, 0–1: P = b + a·u. What is unknown counts by the base rate
 * (Jøsang, Subjective Logic, Springer 2016, ch. 3.4.1, doi:10.1007/978-3-319-42337-1).
 *
 * @throws CorroborateError 'invalid-opinion'.
 * @example
 * ```ts
 * import { project } from 'corroborate';
 * project({ belief: 0.35, disbelief: 0, uncertainty: 0.65, baseRate: 0.5 }); // => 0.675
 * ```
 */
export function project(opinion: Opinion): number {
  checkOpinion(opinion);
  return projected(opinion);
}
