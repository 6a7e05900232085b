import type { Opinion } from '../model/opinion.ts';
import { checkOpinion } from './check-opinion.ts';
import { withinUnit } from './numbers.ts';

/**
 * The opinion about "not x": belief and disbelief change places, the base rate is mirrored. Denying twice gives the
 * opinion back. Source: Jøsang, Subjective Logic, 2016, ch. 6.
 *
 * @throws CorroborateError 'invalid-opinion'.
 * @example
 * ```ts
 * import { negate } from 'corroborate';
 * negate({ belief: 0.6, disbelief: 0.1, uncertainty: 0.3, baseRate: 0.25 }); // => { belief: 0.1, disbelief: 0.6, uncertainty: 0.3, baseRate: 0.75 }
 * ```
 */
export function negate(opinion: Opinion): Opinion {
  checkOpinion(opinion);
  return negated(opinion);
}

function negated({ belief, disbelief, uncertainty, baseRate }: Opinion): Opinion {
  return { belief: disbelief, disbelief: belief, uncertainty, baseRate: 1 - baseRate };
}

/**
 * The opinion about "x and y" for independent x and y (binomial multiplication, Jøsang 2016, ch. 7):
 * d = dₓ + d_y − dₓd_y, a = aₓa_y, and b and u such that P = PₓP_y.
 *
 * @throws CorroborateError 'invalid-opinion'.
 * @example
 * ```ts
 * import { and, project } from 'corroborate';
 * const x = { belief: 0.6, disbelief: 0.1, uncertainty: 0.3, baseRate: 0.5 };
 * project(and(x, x)); // => 0.5625
 * ```
 */
export function and(x: Opinion, y: Opinion): Opinion {
  checkOpinion(x, 'x');
  checkOpinion(y, 'y');
  return conjunction(x, y);
}

/**
 * The opinion about "x or y" for independent x and y (binomial comultiplication, Jøsang 2016, ch. 7). By De Morgan
 * it is what `and` says about the denials, denied.
 *
 * @throws CorroborateError 'invalid-opinion'.
 * @example
 * ```ts
 * import { or, project } from 'corroborate';
 * const x = { belief: 0.6, disbelief: 0.1, uncertainty: 0.3, baseRate: 0.5 };
 * project(or(x, x)); // => 0.9375
 * ```
 */
export function or(x: Opinion, y: Opinion): Opinion {
  checkOpinion(x, 'x');
  checkOpinion(y, 'y');
  return negated(conjunction(negated(x), negated(y)));
}

function conjunction(x: Opinion, y: Opinion): Opinion {
  const baseRate = x.baseRate * y.baseRate;
  const rest = 1 - baseRate;
  // Both base rates 1: the shares tend to one half each as the two go to 1 together.
  const openX = rest === 0 ? 0.5 : (1 - x.baseRate) / rest;
  const openY = rest === 0 ? 0.5 : (1 - y.baseRate) / rest;
  const xKnown = x.belief * y.uncertainty;
  const yKnown = x.uncertainty * y.belief;
  return {
    belief: withinUnit(x.belief * y.belief + openX * y.baseRate * xKnown + openY * x.baseRate * yKnown),
    disbelief: withinUnit(x.disbelief + y.disbelief - x.disbelief * y.disbelief),
    uncertainty: withinUnit(x.uncertainty * y.uncertainty + openY * xKnown + openX * yKnown),
    baseRate,
  };
}
