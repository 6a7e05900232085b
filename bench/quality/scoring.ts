/** A forecast and what came of it. */
export interface Scored {
  /** Probability that was given, 0–1. */
  readonly probability: number;
  /** 1 where it came true, else 0. */
  readonly outcome: 0 | 1;
}

/** Probabilities of 0 and 1 would cost without bound. */
const LOG_FLOOR = 1e-15;

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** Mean squared error, 0 (best) – 1 (Brier 1950, doi:10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2). */
export function brierScore(forecasts: readonly Scored[]): number {
  return mean(forecasts.map(({ probability, outcome }) => (probability - outcome) ** 2));
}

/** Mean negative log likelihood in nats, 0 is best (Good 1952). Clipped 1e-15 away from 0 and 1. */
export function logLoss(forecasts: readonly Scored[]): number {
  return mean(
    forecasts.map(({ probability, outcome }) => {
      const p = Math.min(1 - LOG_FLOOR, Math.max(LOG_FLOOR, probability));
      return outcome === 1 ? -Math.log(p) : -Math.log1p(-p);
    }),
  );
}

/** A bin of a reliability diagram. */
export interface CalibrationBin {
  readonly bin: number;
  readonly count: number;
  readonly meanProbability: number;
  /** Share that came true. */
  readonly frequency: number;
}

function groupBy(forecasts: readonly Scored[], keyOf: (probability: number) => number): [number, Scored[]][] {
  const groups = new Map<number, Scored[]>();
  for (const forecast of forecasts) {
    const key = keyOf(forecast.probability);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [forecast]);
    else group.push(forecast);
  }
  return [...groups].sort(([a], [b]) => a - b);
}

/** The reliability diagram: bins of equal width, 1 in the last, empty ones left out. */
export function calibrationTable(forecasts: readonly Scored[], bins: number): CalibrationBin[] {
  return groupBy(forecasts, (probability) => Math.min(bins - 1, Math.floor(probability * bins))).map(
    ([bin, group]) => ({
      bin,
      count: group.length,
      meanProbability: mean(group.map(({ probability }) => probability)),
      frequency: mean(group.map(({ outcome }) => outcome)),
    }),
  );
}

/** Expected and largest calibration error: |mean probability − frequency| over bins, weighted by count, and its maximum. */
export function calibrationError(
  forecasts: readonly Scored[],
  bins: number,
): { readonly expected: number; readonly largest: number } {
  const table = calibrationTable(forecasts, bins);
  const errors = table.map(({ meanProbability, frequency }) => Math.abs(meanProbability - frequency));
  const weighted = table.map(({ count }, index) => (count * (errors[index] ?? 0)) / forecasts.length);
  return { expected: weighted.reduce((total, part) => total + part, 0), largest: Math.max(...errors) };
}

/**
 * Murphy's decomposition over distinct probabilities: Brier = reliability − resolution + uncertainty
 * (Murphy 1973, doi:10.1175/1520-0450(1973)012<0595:ANVPOT>2.0.CO;2).
 */
export function murphyDecomposition(forecasts: readonly Scored[]): {
  readonly reliability: number;
  readonly resolution: number;
  readonly uncertainty: number;
} {
  const base = mean(forecasts.map(({ outcome }) => outcome));
  let reliability = 0;
  let resolution = 0;
  for (const [probability, group] of groupBy(forecasts, (p) => p)) {
    const frequency = mean(group.map(({ outcome }) => outcome));
    const share = group.length / forecasts.length;
    reliability += share * (probability - frequency) ** 2;
    resolution += share * (frequency - base) ** 2;
  }
  return { reliability, resolution, uncertainty: base * (1 - base) };
}
