import { refuse } from '../errors/refuse.ts';
import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import type { Opinion } from '../model/opinion.ts';
import { checkOpinion } from './check-opinion.ts';
import { discounted } from './discount.ts';
import { isProbability, withinUnit } from './numbers.ts';
import { projected } from './project.ts';

/** A conditional: what is thought of y where x holds, and where it does not. */
export interface Conditional {
  /** Opinion about y if x. */
  readonly then: Opinion;
  /** Opinion about y if not x. Absent: the conditional says nothing about that case. */
  readonly otherwise?: Opinion;
  /** Base rate of y, 0–1. Default: that of `then`. */
  readonly baseRate?: number;
  /** Without `otherwise`: how much of `then` carries over, the belief in x (default) or its projected probability. */
  readonly by?: 'belief' | 'projected';
}

/**
 * The opinion about y that follows from an opinion about x and a conditional "if x then y".
 *
 * Without `otherwise`: ω of y if x, discounted by the belief in x (or by P(x), `by: 'projected'`); an unresolved or
 * refuted antecedent leaves y unknown. With it: conditional deduction for a fixed base rate (Jøsang, Subjective
 * Logic, 2016, ch. 9.4, doi:10.1007/978-3-319-42337-1): P = P(x)p₁ + P(x̄)p₀; where x is unknown, y is as uncertain
 * as û = min((p̂ − min b)/a, (1 − p̂ − min d)/(1 − a)) with p̂ = aₓp₁ + (1 − aₓ)p₀; u = bₓu₁ + dₓu₀ + uₓû, b = P − a·u.
 * Where one conditional has both more belief and more disbelief than the other, the mix by P(x).
 *
 * @throws CorroborateError 'invalid-opinion', 'invalid-option', also for an option of another name.
 * @example
 * ```ts
 * import { deduce, project } from 'corroborate';
 * const then = { belief: 0.8, disbelief: 0, uncertainty: 0.2, baseRate: 0.5 };
 * const x = { belief: 0.6, disbelief: 0.1, uncertainty: 0.3, baseRate: 0.5 };
 * project(deduce(x, { then })); // => 0.74
 * ```
 */
export function deduce(antecedent: Opinion, conditional: Conditional): Opinion {
  if (!conditional?.then) refuse('invalid-opinion', 'then', 'an opinion on what follows', conditional?.then);
  refuseUnknownOptions(conditional, ['then', 'otherwise', 'baseRate', 'by']);
  const { by = 'belief', baseRate = conditional.then.baseRate } = conditional;
  if (conditional.baseRate !== undefined && !isProbability(baseRate)) {
    refuse('invalid-option', 'baseRate', 'a probability 0–1', baseRate);
  }
  if (by !== 'belief' && by !== 'projected') refuse('invalid-option', 'by', "'belief' or 'projected'", by);
  const then = { ...conditional.then, baseRate };
  checkOpinion(antecedent, 'antecedent');
  checkOpinion(then, 'then');
  if (conditional.otherwise === undefined) {
    return discounted(then, by === 'projected' ? projected(antecedent) : antecedent.belief);
  }
  const otherwise = { ...conditional.otherwise, baseRate };
  checkOpinion(otherwise, 'otherwise');
  return deduced(antecedent, then, otherwise, baseRate);
}

function deduced(x: Opinion, then: Opinion, otherwise: Opinion, baseRate: number): Opinion {
  const p = projected(x);
  const moreBelief = Math.sign(then.belief - otherwise.belief);
  const moreDisbelief = Math.sign(then.disbelief - otherwise.disbelief);
  if (moreBelief * moreDisbelief >= 0) {
    const belief = mix(p, then.belief, otherwise.belief);
    const disbelief = mix(p, then.disbelief, otherwise.disbelief);
    return { belief, disbelief, uncertainty: mix(p, then.uncertainty, otherwise.uncertainty), baseRate };
  }
  const probability = mix(p, projected(then), projected(otherwise));
  const uncertainty = withinUnit(
    x.belief * then.uncertainty +
      x.disbelief * otherwise.uncertainty +
      x.uncertainty * uncertaintyWithoutX(mix(x.baseRate, projected(then), projected(otherwise)), then, otherwise),
  );
  const belief = withinUnit(probability - baseRate * uncertainty);
  return { belief, disbelief: withinUnit(1 - belief - uncertainty), uncertainty, baseRate };
}

/** û: the most uncertainty that y can have while nothing is known of x. */
function uncertaintyWithoutX(probability: number, then: Opinion, otherwise: Opinion): number {
  const { baseRate } = then;
  const byBelief = (probability - Math.min(then.belief, otherwise.belief)) / baseRate;
  const byDisbelief = (1 - probability - Math.min(then.disbelief, otherwise.disbelief)) / (1 - baseRate);
  if (baseRate === 0) return byDisbelief;
  return baseRate === 1 ? byBelief : Math.min(byBelief, byDisbelief);
}

function mix(share: number, one: number, other: number): number {
  return share * one + (1 - share) * other;
}
