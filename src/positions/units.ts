import { convert, getMeasureKind, type Unit } from 'convert';

/** The units in which values are compared where the predicate declares none: one a measure, SI where SI has one. */
const BASE_UNITS: readonly Unit[] = [
  'rad',
  'm2',
  'bit',
  'J',
  'N',
  'Hz',
  'lx',
  'm',
  'nt',
  'cd',
  'kg',
  'W',
  'Pa',
  'K',
  's',
  'l',
];

/** Sources write few digits; twelve keep them all and drop what binary fractions add. */
const DIGITS = 12;

const isUnit = (unit: string): unit is Unit => getMeasureKind(unit) !== undefined;

/** Whether this is a unit of measure, and no noun for what is counted ("people"). */
export function isMeasure(unit: string): boolean {
  return isUnit(unit);
}

/** The unit in which a value written in `unit` is compared; itself where nobody knows it. */
export function baseUnit(unit: string): string {
  return BASE_UNITS.find((base) => getMeasureKind(base) === getMeasureKind(unit)) ?? unit;
}

/**
 * How to turn numbers in one unit into numbers in another, or undefined where the two do not measure the same thing or
 * one is unknown ("people", "rounds").
 */
export function unitConversion(from: string, to: string): ((amount: number) => number) | undefined {
  if (from === to) return (amount) => amount;
  if (!isUnit(from) || !isUnit(to) || getMeasureKind(from) !== getMeasureKind(to)) return undefined;
  return (amount) =>
    Number.isFinite(amount) ? Number(Number(convert(amount, from).to(to)).toPrecision(DIGITS)) : amount;
}
