import type { CanonicalValue } from './canonical-value.ts';
import type { PredicateMeaning } from './predicate-meaning.ts';
import { isMeasure, unitConversion } from './units.ts';

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

/**
 * The unit in which a part of a total is compared with it: that of the total. Soldiers and civilians are people, so where
 * both are counts the noun of the part says what is counted, and not how.
 */
export function asPart(
  value: CanonicalValue,
  part: PredicateMeaning,
  total: PredicateMeaning,
): CanonicalValue | undefined {
  if (value.type !== 'number' || !countNouns(part, total, value.unit)) return inUnit(value, total.unit);
  return { ...value, unit: total.unit };
}

/** Whether a part and its total are counts whose units name no measure, but what is counted. */
export function countNouns(part: PredicateMeaning, total: PredicateMeaning, unit: string | undefined): boolean {
  if (part.kind !== 'count' || total.kind !== 'count') return false;
  return unit === part.unit && !isMeasure(unit ?? '') && !isMeasure(total.unit ?? '');
}
