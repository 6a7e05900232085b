import { convert, getMeasureKind, type Unit } from 'convert';
import { unitName } from './unit-name.ts';

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

/** The two sides of "km/h" or "EUR/t", where the lower one is a unit of measure. */
function rateOf(unit: string): readonly [of: string, per: string] | undefined {
  if (!unit.includes('/')) return undefined;
  const [of, per, ...more] = unit.split('/') as [string, string, ...string[]];
  return more.length === 0 && of !== '' && isUnit(unitName(per).unit) ? [of, per] : undefined;
}

/** Whether this is a unit of measure, and no noun for what is counted ("people"). */
export function isMeasure(unit: string): boolean {
  const known = unitName(unit).unit;
  return isUnit(known) || rateOf(known) !== undefined;
}

/** The unit in which a value written in `unit` is compared, without number words; itself where nobody knows it. */
export function baseUnit(written: string): string {
  const { unit } = unitName(written);
  const rate = rateOf(unit);
  if (rate !== undefined) return rate.map(baseUnit).join('/');
  return BASE_UNITS.find((base) => getMeasureKind(base) === getMeasureKind(unit)) ?? unit;
}

/**
 * How to turn numbers in one unit into numbers in another, or undefined where the two do not measure the same thing or
 * one is unknown ("people", "rounds"). A number word alone ("million") goes with any unit.
 */
export function unitConversion(from: string, to: string): ((amount: number) => number) | undefined {
  if (from === to) return (amount) => amount;
  const [source, target] = [unitName(from), unitName(to)];
  const times = source.factor / target.factor;
  if (source.unit === target.unit || source.unit === '') return (amount) => inDigits(amount * times);
  const [rate, wantedRate] = [rateOf(source.unit), rateOf(target.unit)];
  if (rate !== undefined && wantedRate !== undefined) return rateConversion(rate, wantedRate, times);
  if (!isUnit(source.unit) || !isUnit(target.unit)) return undefined;
  if (getMeasureKind(source.unit) !== getMeasureKind(target.unit)) return undefined;
  const [unit, wanted] = [source.unit, target.unit];
  return (amount) =>
    Number.isFinite(amount)
      ? inDigits(Number(convert(amount * source.factor, unit).to(wanted)) / target.factor)
      : amount;
}

/** Above by above and below by below: an hour holds 3,600 seconds, so km/h become fewer of m/s. */
function rateConversion(
  [of, per]: readonly [string, string],
  [wantedOf, wantedPer]: readonly [string, string],
  times: number,
): ((amount: number) => number) | undefined {
  const above = unitConversion(of, wantedOf);
  const below = unitConversion(per, wantedPer)?.(1);
  const wantedBelow = unitConversion(wantedPer, per)?.(1);
  if (above === undefined || below === undefined || wantedBelow === undefined) return undefined;
  // 3,600 is exact, and a 3,600th is not.
  const ratio = below >= 1 ? 1 / below : wantedBelow;
  return (amount) => (Number.isFinite(amount) ? inDigits(above(amount * times) * ratio) : amount);
}

const inDigits = (amount: number): number => (Number.isFinite(amount) ? Number(amount.toPrecision(DIGITS)) : amount);
