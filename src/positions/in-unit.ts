import type { CanonicalValue } from './canonical-value.ts';
import { unitConversion } from './units.ts';

/**
 * A value in the unit of another predicate, with which a rule compares it; a number without unit is taken to be in it.
 * Undefined where the two units do not measure the same thing. Values that are no numbers have no unit and stay.
 */
export function inUnit(value: CanonicalValue, unit: string | undefined): CanonicalValue | undefined {
  if (value.type !== 'number' || unit === undefined || value.unit === unit) return value;
  const turn = value.unit === undefined ? (n: number) => n : unitConversion(value.unit, unit);
  if (turn === undefined) return undefined;
  return {
    ...value,
    unit,
    ranges: value.ranges.map((range) => ({ ...range, low: turn(range.low), high: turn(range.high) })),
  };
}
