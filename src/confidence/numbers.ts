/** A finite number in 0–1. NaN fails both comparisons. */
export function isProbability(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** 1 − p without the dust of binary fractions: 1 − 0.9 is 0.1. Exact to 1e-15, the precision of p itself. */
export function complement(probability: number): number {
  return Math.round((1 - probability) * 1e15) / 1e15;
}

/** Takes off what rounding has put below 0 or above 1. */
export function withinUnit(value: number): number {
  return clamp(value, 0, 1);
}

/** `value` brought into low … high. */
export function clamp(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}
