/**
 * Ways of pooling probabilities that the library is measured against. They are yardsticks, not part of the package:
 * none of them tells ignorance from conflict.
 */

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function logit(p: number): number {
  return Math.log(p) - Math.log1p(-p);
}

export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function weightedMean(values: readonly number[], weights: readonly number[] | undefined): number {
  if (weights === undefined) return sum(values) / values.length;
  return sum(values.map((value, index) => value * (weights[index] ?? 0))) / sum(weights);
}

/** Linear opinion pool: the (weighted) mean (Stone 1961, doi:10.1214/aoms/1177704873). */
export function linearPool(probabilities: readonly number[], weights?: readonly number[]): number {
  return weightedMean(probabilities, weights);
}

/** Logarithmic opinion pool: the (weighted) mean of the log odds (Genest & Zidek 1986, doi:10.1214/ss/1177013825). */
export function logarithmicPool(probabilities: readonly number[], weights?: readonly number[]): number {
  return sigmoid(weightedMean(probabilities.map(logit), weights));
}

/** Naive Bayes: every probability is independent evidence beyond the shared prior, L = L₀ + Σ(logit pᵢ − L₀). */
export function naiveBayesPool(probabilities: readonly number[], prior = 0.5): number {
  const base = logit(prior);
  return sigmoid(base + sum(probabilities.map((p) => logit(p) - base)));
}

/** Extremised pool: L = L₀ + a·mean(logit pᵢ − L₀) (Satopää et al. 2014, doi:10.1016/j.ijforecast.2013.09.009). */
export function extremisedPool(probabilities: readonly number[], factor: number, prior = 0.5): number {
  const base = logit(prior);
  return sigmoid(
    base +
      factor *
        weightedMean(
          probabilities.map((p) => logit(p) - base),
          undefined,
        ),
  );
}

/**
 * The factor by which to extremise n experts, n(√(3n² − 3n + 1) − 2)/(n² − n − 1), for n ≥ 2
 * (Neyman & Roughgarden 2022, doi:10.1145/3490486.3538243).
 */
export function neymanFactor(experts: number): number {
  return (experts * (Math.sqrt(3 * experts ** 2 - 3 * experts + 1) - 2)) / (experts ** 2 - experts - 1);
}

/** The middle probability; the mean of the two middle ones for an even number. */
export function medianPool(probabilities: readonly number[]): number {
  const sorted = Float64Array.from(probabilities).sort();
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? Number.NaN) + upper) / 2;
}
