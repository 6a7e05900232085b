import { refuse } from '../errors/refuse.ts';
import type { Opinion } from '../model/opinion.ts';
import { checkOpinion } from './check-opinion.ts';
import { shared } from './evidence-odds.ts';

/** Age and half-life in the same unit of time, whichever. */
export interface Ageing {
  /** 0 or more. */
  readonly age: number;
  /** Above 0; Infinity never decays. */
  readonly halfLife: number;
}

/**
 * An opinion about a state (not an event) that has grown old: its evidence halves with every half-life,
 * β′ = 2^(−age/halfLife)·β, δ alike. Decaying commutes with `cumulative` fusion, so the order of the two does not
 * matter. An opinion without uncertainty has boundless evidence and stays as it is.
 *
 * Source: ageing of evidence by a longevity factor, Jøsang & Ismail, The Beta Reputation System, 2002; in the form
 * of a half-life.
 *
 * @throws CorroborateError 'invalid-opinion', 'invalid-option' for a negative age or a half-life that is not above 0.
 * @example
 * ```ts
 * import { decay } from 'corroborate';
 * const seen = { belief: 0.6, disbelief: 0, uncertainty: 0.4, baseRate: 0.5 };
 * decay(seen, { age: 30, halfLife: 30 }).belief; // => 0.42857142857142855
 * decay(seen, { age: 0, halfLife: 30 }).belief; // => 0.6
 * ```
 */
export function decay(opinion: Opinion, ageing: Ageing): Opinion {
  checkOpinion(opinion);
  const { age, halfLife } = ageing ?? {};
  if (typeof age !== 'number' || !(age >= 0)) refuse('invalid-option', 'age', '0 or more', age);
  if (typeof halfLife !== 'number' || !(halfLife > 0)) refuse('invalid-option', 'halfLife', 'above 0', halfLife);
  const left = age === 0 || halfLife === Number.POSITIVE_INFINITY ? 1 : 2 ** (-age / halfLife);
  const { belief, disbelief, uncertainty, baseRate } = opinion;
  if (left === 1 || uncertainty === 0) return { belief, disbelief, uncertainty, baseRate };
  return shared(left * belief, left * disbelief, uncertainty, baseRate);
}
