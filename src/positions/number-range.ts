import type { QuantityForm, Value } from '../model/value.ts';
import type { NumberRange } from './canonical-value.ts';

/** "About" and "nearly" reach a tenth to either side: the reading convention of docs/theory/contradictions.md. */
const VAGUE_PARTS = 10;

const INFINITE = Number.POSITIVE_INFINITY;

function range(low: number, high: number, edges: Partial<NumberRange> = {}): NumberRange {
  return { low, high, lowOpen: false, highOpen: false, softLow: false, softHigh: false, ...edges };
}

/** Whether a value is one of the forms that hold numbers. */
export function isQuantityForm(value: Value): value is QuantityForm {
  return typeof value === 'object' && !('oneOf' in value) && !('none' in value) && !('unknown' in value);
}

/**
 * The stretch of the number line that a number form names. `counted` numbers are whole, so "more than 18" is 19 and up;
 * others written without tolerance are as wide as their last written digit (`3.5` is [3.45, 3.55)).
 */
export function numberRange(value: number | QuantityForm, counted: boolean, toleranceGiven: boolean): NumberRange {
  const drawn =
    typeof value === 'number' ? point(value, counted || toleranceGiven) : form(value, counted, toleranceGiven);
  return counted ? whole(drawn) : drawn;
}

/** Digits that a round number is trusted to have meant: 30,000 feet may be 29,600, but hardly 26,000. */
const MEANT_DIGITS = 2;

/**
 * The stretch that a measured number names in another system of units, where zeros at its end are as likely a rounding:
 * 30,000 ft are the 9,000 m that somebody else wrote.
 */
export function roundNumberRange(n: number): NumberRange {
  const digits = Number.isInteger(n) ? String(Math.abs(n)) : '';
  const zeros = Math.min(/0*$/u.exec(digits)?.[0].length ?? 0, digits.length - MEANT_DIGITS);
  if (zeros <= 0 || digits.includes('e')) return point(n, false);
  const half = 0.5 * 10 ** zeros;
  return range(n - half, n + half, { highOpen: true });
}

function form(value: QuantityForm, counted: boolean, toleranceGiven: boolean): NumberRange {
  if ('between' in value) return range(value.between[0], value.between[1]);
  if ('roughly' in value) return range(value.roughly[0], value.roughly[1], { softLow: true, softHigh: true });
  if ('atLeast' in value) return range(value.atLeast, INFINITE);
  if ('atMost' in value) return range(-INFINITE, value.atMost);
  if ('moreThan' in value) return range(value.moreThan, INFINITE, { lowOpen: true });
  if ('fewerThan' in value) return range(-INFINITE, value.fewerThan, { highOpen: true });
  if ('about' in value) return vague(value.about, value.about + value.about / VAGUE_PARTS);
  if ('nearly' in value) return vague(value.nearly, value.nearly);
  return point(value.exactly, counted || toleranceGiven);
}

/** From a tenth below n up to `top`; for negative numbers the ends change places. */
function vague(n: number, top: number): NumberRange {
  const bottom = n - n / VAGUE_PARTS;
  const edges = { softLow: true, softHigh: true };
  return bottom <= top
    ? range(bottom, top, { ...edges, highOpen: bottom < top })
    : range(top, bottom, { ...edges, lowOpen: true });
}

function point(n: number, exact: boolean): NumberRange {
  if (exact) return range(n, n);
  const digits = decimals(n);
  const half = 0.5 * 10 ** -digits;
  // A number too large for its own last digit in a double is a point.
  if (n + half <= n || digits >= MOST_DIGITS) return range(n, n);
  // Where 1.8 ends 1.9 begins: both ends are the same decimal, whatever binary fractions they were added from.
  return range(Number((n - half).toFixed(digits + 1)), Number((n + half).toFixed(digits + 1)), { highOpen: true });
}

/** The most digits that `toFixed` writes. */
const MOST_DIGITS = 100;

/** Digits written after the point: 2 for 3.25, −3 never: 1000 is taken to be exact to the unit. */
function decimals(n: number): number {
  const [mantissa = '', exponent = '0'] = String(n).split('e');
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** Whole numbers only: open ends close on the next whole number. Soft ends keep their place, being vague anyway. */
function whole(drawn: NumberRange): NumberRange {
  const low = drawn.softLow ? drawn.low : drawn.lowOpen ? Math.floor(drawn.low) + 1 : Math.ceil(drawn.low);
  const high = drawn.softHigh ? drawn.high : drawn.highOpen ? Math.ceil(drawn.high) - 1 : Math.floor(drawn.high);
  // No whole number lies in it (3.5 people): it keeps its place, and the kind of the value is reported elsewhere.
  if (low > high) return drawn;
  return {
    ...drawn,
    low,
    high,
    lowOpen: drawn.softLow && drawn.lowOpen,
    highOpen: drawn.softHigh && drawn.highOpen,
  };
}
