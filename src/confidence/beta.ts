import { CorroborateError } from '../errors/corroborate-error.ts';
import { inWords } from '../errors/in-words.ts';
import { refuse } from '../errors/refuse.ts';
import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import type { Opinion } from '../model/opinion.ts';
import { betaQuantile } from './beta-quantile.ts';
import { checkOpinion } from './check-opinion.ts';
import { DEFAULTS } from './defaults.ts';
import { isProbability } from './numbers.ts';
import { projected } from './project.ts';

/** An opinion as a Beta density over the probability of the proposition. */
export interface BetaView {
  readonly alpha: number;
  readonly beta: number;
  /** Equals the projected probability. */
  readonly mean: number;
  readonly variance: number;
  /** Central interval of the mass asked for, 90 % by default. */
  readonly low: number;
  readonly high: number;
}

/**
 * The Beta density of an opinion, with its central credible interval. Prior weight W = 2: α = W·b/u + W·a,
 * β = W·d/u + W·(1 − a). The interval says how far the probability itself is open.
 *
 * Source: Jøsang, Subjective Logic, Springer 2016, ch. 3.4.3, doi:10.1007/978-3-319-42337-1.
 *
 * @throws CorroborateError 'invalid-opinion'; 'undefined-operation' without uncertainty, where all mass is in one point;
 * 'invalid-option' for a mass outside 0–1.
 * @example
 * ```ts
 * import { toBeta } from 'corroborate';
 * const { alpha, beta, low, high } = toBeta({ belief: 0, disbelief: 0, uncertainty: 1, baseRate: 0.5 });
 * [alpha, beta, low, high]; // => [1, 1, 0.05, 0.95]
 * ```
 */
export function toBeta(opinion: Opinion, options: { readonly mass?: number } = {}): BetaView {
  checkOpinion(opinion);
  refuseUnknownOptions(options, ['mass']);
  const { belief, disbelief, uncertainty, baseRate } = opinion;
  if (uncertainty === 0) {
    refuse('undefined-operation', 'uncertainty', 'an uncertainty above 0', 0);
  }
  const mass = options.mass ?? DEFAULTS.credibleMass;
  if (!isProbability(mass)) {
    refuse('invalid-option', 'mass', 'a probability 0–1', mass);
  }
  const weight = DEFAULTS.priorWeight;
  const alpha = weight * (belief / uncertainty + baseRate);
  const beta = weight * (disbelief / uncertainty + (1 - baseRate));
  const mean = projected(opinion);
  const tail = (1 - mass) / 2;
  // Evidence beyond doubles leaves no interval.
  const isPoint = !Number.isFinite(alpha + beta);
  return {
    alpha,
    beta,
    mean,
    variance: (mean * (1 - mean)) / (alpha + beta + 1),
    low: isPoint ? mean : betaQuantile(tail, alpha, beta),
    high: isPoint ? mean : betaQuantile(1 - tail, alpha, beta),
  };
}

/**
 * The opinion of a Beta density: u = W/(α + β), b = (α − W·a)/(α + β), d = (β − W·(1 − a))/(α + β), with W = 2.
 * The inverse of `toBeta`.
 *
 * @throws CorroborateError 'undefined-operation' where α or β is smaller than the base rate alone would make it.
 * @example
 * ```ts
 * import { fromBeta } from 'corroborate';
 * fromBeta({ alpha: 7, beta: 3 }); // => { belief: 0.6, disbelief: 0.2, uncertainty: 0.2, baseRate: 0.5 }
 * ```
 */
export function fromBeta(
  density: { readonly alpha: number; readonly beta: number },
  baseRate: number = DEFAULTS.baseRate,
): Opinion {
  const { alpha, beta } = density ?? {};
  const weight = DEFAULTS.priorWeight;
  const total = alpha + beta;
  const pro = withoutDust(alpha - weight * baseRate, total);
  const contra = withoutDust(beta - weight * (1 - baseRate), total);
  if (!isProbability(baseRate) || !Number.isFinite(alpha) || !Number.isFinite(beta) || !(pro >= 0 && contra >= 0)) {
    const expected = 'finite alpha ≥ 2·baseRate and beta ≥ 2·(1 − baseRate) with a base rate in 0–1';
    const received = `alpha ${inWords(alpha)}, beta ${inWords(beta)}, baseRate ${inWords(baseRate)}`;
    throw new CorroborateError('undefined-operation', [{ path: '', expected, received }]);
  }
  return { belief: pro / total, disbelief: contra / total, uncertainty: weight / total, baseRate };
}

/** The base rate taken back out may leave a hair below 0. */
function withoutDust(evidence: number, total: number): number {
  return evidence < 0 && evidence > -1e-12 * total ? 0 : evidence;
}
