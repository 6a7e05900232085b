import { logGamma } from './log-gamma.ts';

/** Below this difference a continued fraction has settled for doubles. */
const SETTLED = 1e-15;
/** Stands in for 0 in the modified Lentz method. */
const TINY = 1e-300;
/** From here on the Beta is so narrow that its normal approximation is off by less than 1e-7. */
const NARROW = 1e8;

/**
 * Regularised incomplete beta function I_x(α, β): the probability that a Beta(α, β) variable is at most x. Continued
 * fraction 8.17.22 of the NIST Digital Library of Mathematical Functions (dlmf.nist.gov/8.17), by the modified Lentz
 * method. O(√max(α, β)).
 */
export function betaBelow(x: number, alpha: number, beta: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast left of the mean; the other side is its mirror.
  if (x > (alpha + 1) / (alpha + beta + 2)) return 1 - betaBelow(1 - x, beta, alpha);
  const front = alpha * Math.log(x) + beta * Math.log1p(-x) - logBeta(alpha, beta);
  return (Math.exp(front) / alpha) * continuedFraction(x, alpha, beta);
}

function logBeta(alpha: number, beta: number): number {
  return logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
}

function continuedFraction(x: number, alpha: number, beta: number): number {
  let numerator = 1;
  let denominator = 1 / notZero(1 - ((alpha + beta) * x) / (alpha + 1));
  let fraction = denominator;
  const limit = 100 + 10 * Math.sqrt(alpha + beta);
  for (let step = 1; step < limit; step++) {
    const even = (step * (beta - step) * x) / ((alpha + 2 * step - 1) * (alpha + 2 * step));
    denominator = 1 / notZero(1 + even * denominator);
    numerator = notZero(1 + even / numerator);
    fraction *= denominator * numerator;
    const odd = (-(alpha + step) * (alpha + beta + step) * x) / ((alpha + 2 * step) * (alpha + 2 * step + 1));
    denominator = 1 / notZero(1 + odd * denominator);
    numerator = notZero(1 + odd / numerator);
    const change = denominator * numerator;
    fraction *= change;
    if (Math.abs(change - 1) < SETTLED) break;
  }
  return fraction;
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/**
 * The x below which a Beta(α, β) variable falls with the given probability: Newton steps on I_x, bisecting wherever a
 * step would leave the bracket. α or β of 0 is all mass at 0 or 1.
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  if (alpha === 0) return 0;
  if (beta === 0) return 1;
  const mean = alpha / (alpha + beta);
  if (alpha + beta > NARROW) {
    const spread = Math.sqrt((mean * (1 - mean)) / (alpha + beta + 1));
    return Math.min(1, Math.max(0, mean + spread * normalQuantile(probability)));
  }
  const scale = logBeta(alpha, beta);
  let low = 0;
  let high = 1;
  let x = mean;
  for (let step = 0; step < 200 && high - low > Number.EPSILON * x; step++) {
    const excess = betaBelow(x, alpha, beta) - probability;
    if (excess === 0) break;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp((alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x) - scale);
    const newton = x - excess / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (next === x) break;
    x = next;
  }
  return x;
}

/** Quantile of the standard normal, absolute error below 4.5e-4 (Abramowitz & Stegun 1964, 26.2.23). */
function normalQuantile(probability: number): number {
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return probability < 0.5 ? -z : z;
}
