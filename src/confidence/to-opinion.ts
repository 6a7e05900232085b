import { refuse } from '../errors/refuse.ts';
import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import type { AnalyticConfidence, Likelihood } from '../model/claim.ts';
import type { Opinion } from '../model/opinion.ts';
import { DEFAULTS } from './defaults.ts';
import { discounted } from './discount.ts';
import { type ReadLikelihoodOptions, readLikelihood } from './likelihood.ts';
import { closedUp } from './likelihood-reading.ts';
import { mostUncertain } from './most-uncertain.ts';
import { clamp, isProbability } from './numbers.ts';

/** How a likelihood becomes an opinion. */
export interface ToOpinionOptions extends ReadLikelihoodOptions {
  /**
   * `support` (default): evidence for or against, as little as the middle of the interval needs. For one-off
   * propositions that are merged. `interval`: the interval itself, b = low, d = 1 − high. For rates and for display.
   */
  readonly reading?: 'support' | 'interval';
  /**
   * Bounds that the probability of the support reading is kept within. Default: words are kept within .02–.98, so
   * that no word is beyond all later evidence; numbers and intervals are taken as they are. `true` keeps everything
   * within these bounds, `false` nothing.
   */
  readonly clip?: boolean | readonly [low: number, high: number];
  /** Analytic confidence: discounts by .95, .75 or .5 (`DEFAULTS.confidenceTrust`). Absent: no discount. */
  readonly confidence?: AnalyticConfidence;
  /** Probability without evidence, 0–1. Default .5. One for a proposition, never one for a source. */
  readonly baseRate?: number;
}

const OPTION_NAMES = ['scale', 'otherwise', 'reading', 'clip', 'confidence', 'baseRate'];

/**
 * The opinion that a likelihood expresses. Support reading: P = (low + high)/2, then b = max(0, 2P − 1),
 * d = max(0, 1 − 2P), u = 1 − |2P − 1| at base rate ½. `null` (cannot be judged) is vacuous: u = 1. `undefined` is an
 * assertion without hedge: P = .95.
 *
 * Source: vague probabilities read as uncertainty-maximised opinions, Jøsang, Subjective Logic, 2016, ch. 3.5.6.
 *
 * @throws CorroborateError 'unknown-scale', 'unknown-word', 'invalid-likelihood'; 'invalid-option', also for an option of
 * another name.
 * @example
 * ```ts
 * import { toOpinion } from 'corroborate';
 * toOpinion('icd203:likely'); // => { belief: 0.35, disbelief: 0, uncertainty: 0.65, baseRate: 0.5 }
 * toOpinion([0.55, 0.8], { reading: 'interval' }); // => { belief: 0.55, disbelief: 0.2, uncertainty: 0.25, baseRate: 0.5 }
 * toOpinion(0.9, { confidence: 'moderate' }).belief; // => 0.6
 * toOpinion(null).uncertainty; // => 1
 * ```
 */
export function toOpinion(likelihood: Likelihood | undefined, options?: ToOpinionOptions): Opinion {
  if (options !== undefined) refuseUnknownOptions(options, OPTION_NAMES);
  const baseRate = options?.baseRate ?? DEFAULTS.baseRate;
  if (!isProbability(baseRate)) refuse('invalid-option', 'baseRate', 'a probability 0–1', baseRate);
  const opinion = unweighted(likelihood, baseRate, options);
  return options?.confidence === undefined ? opinion : discounted(opinion, confidenceTrust(options.confidence));
}

function unweighted(
  likelihood: Likelihood | undefined,
  baseRate: number,
  options: ToOpinionOptions | undefined,
): Opinion {
  const read = readLikelihood(likelihood === undefined ? DEFAULTS.unhedged : likelihood, options);
  if (read === null) return { belief: 0, disbelief: 0, uncertainty: 1, baseRate };
  const { low, high } = closedUp(read);
  const reading = options?.reading ?? 'support';
  if (reading !== 'support' && reading !== 'interval') {
    refuse('invalid-option', 'reading', "'support' or 'interval'", reading);
  }
  if (reading === 'interval') return { belief: low, disbelief: 1 - high, uncertainty: high - low, baseRate };
  const bounds = clipBounds(options?.clip ?? typeof likelihood === 'string');
  const middle = (low + high) / 2;
  return mostUncertain(bounds === undefined ? middle : clamp(middle, bounds[0], bounds[1]), baseRate);
}

function clipBounds(clip: boolean | readonly [number, number]): readonly [number, number] | undefined {
  if (typeof clip === 'boolean') return clip ? DEFAULTS.clip : undefined;
  const [low, high] = Array.isArray(clip) ? clip : [];
  return isProbability(low) && isProbability(high) && low <= high
    ? clip
    : refuse('invalid-option', 'clip', 'two probabilities, the lower first', clip);
}

function confidenceTrust(confidence: AnalyticConfidence): number {
  return Object.hasOwn(DEFAULTS.confidenceTrust, confidence)
    ? DEFAULTS.confidenceTrust[confidence]
    : refuse('invalid-option', 'confidence', "'low', 'moderate' or 'high'", confidence);
}
