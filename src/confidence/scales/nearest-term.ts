import type { LikelihoodReading } from '../likelihood-reading.ts';
import { type CompiledScale, termReading } from './compile-scale.ts';

/** A word of a scale for a probability, and how the ranges lie around that probability. */
export interface NearestTerm {
  readonly reading: LikelihoodReading & { readonly word: string };
  /** `inside` its range, in a `gap` between two ranges, or `outside` of all that the scale covers. */
  readonly place: 'inside' | 'gap' | 'outside';
  /** A wider range of the scale lies around this one. */
  readonly nested: boolean;
}

/** Scales of whole percentages leave 79 and 80 apart: less than this is no gap (and absorbs binary dust). */
const ROUNDING = 0.01 + 1e-9;

/**
 * The word for a probability. On a scale of ranges the nearest range, then the narrowest, then the nearest value,
 * then the order of the table; on a scale of points the nearest value, then the order of the table. O(terms).
 */
export function nearestTerm(scale: CompiledScale, probability: number): NearestTerm {
  const readings = judgingReadings(scale);
  const best = readings.reduce((held, next) => (isNearer(next, held, probability, scale) ? next : held));
  return {
    reading: best,
    place: placeOf(readings, probability),
    nested: readings.some((other) => other.high - other.low > best.high - best.low && isWithin(best, other)),
  };
}

function judgingReadings(scale: CompiledScale): (LikelihoodReading & { readonly word: string })[] {
  return scale.scale.terms.flatMap((term) => {
    const [word] = term.words;
    const reading = word === undefined ? null : termReading(term, word, scale.key);
    if (reading === null || word === undefined || (scale.scale.reads === 'points' && isSlanted(reading))) return [];
    return [{ ...reading, word }];
  });
}

/** "May" has a median in surveys, but to write it for 40 % would turn a measured doubt into a bare possibility. */
function isSlanted({ possible, mid }: LikelihoodReading): boolean {
  return possible && mid !== 0.5;
}

function isWithin(inner: LikelihoodReading, outer: LikelihoodReading): boolean {
  return inner.low >= outer.low && inner.high <= outer.high;
}

/** Whether a probability belongs to an interval, minding the ends that do not belong to it. */
function holds({ low, high, open }: LikelihoodReading, probability: number): boolean {
  const above = open === 'low' || open === 'both' ? probability > low : probability >= low;
  const below = open === 'high' || open === 'both' ? probability < high : probability <= high;
  return above && below;
}

function isNearer(
  next: LikelihoodReading,
  held: LikelihoodReading,
  probability: number,
  scale: CompiledScale,
): boolean {
  const byRange =
    scale.scale.reads === 'ranges'
      ? outOfRange(next, probability) - outOfRange(held, probability) ||
        Number(!holds(next, probability)) - Number(!holds(held, probability)) ||
        next.high - next.low - (held.high - held.low)
      : 0;
  return (byRange || Math.abs(next.mid - probability) - Math.abs(held.mid - probability)) < 0;
}

function outOfRange({ low, high }: LikelihoodReading, probability: number): number {
  return Math.max(low - probability, probability - high, 0);
}

function placeOf(readings: readonly LikelihoodReading[], probability: number): NearestTerm['place'] {
  if (readings.some((reading) => holds(reading, probability))) return 'inside';
  const below = Math.max(...readings.map(({ high }) => (high <= probability ? high : Number.NEGATIVE_INFINITY)));
  const above = Math.min(...readings.map(({ low }) => (low >= probability ? low : Number.POSITIVE_INFINITY)));
  if (!Number.isFinite(below) || !Number.isFinite(above)) return 'outside';
  return above - below <= ROUNDING ? 'inside' : 'gap';
}
