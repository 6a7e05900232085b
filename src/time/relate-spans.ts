import { MS_PER_DAY, MS_PER_HOUR, type TimeSpan } from './time-span.ts';

/** How two spans lie: `same` has equal ends and equal precision; anything else that is not disjoint overlaps. */
export type SpanOrder = 'before' | 'after' | 'same' | 'overlap';

/** The widest civil offset is UTC+14 (Line Islands), so a time without zone may be this far from where it is drawn. */
const BARE_MARGIN = 14 * MS_PER_HOUR;

/** Room to leave between a bare time and a zoned one; none between two of a kind. */
export function zoneMargin(a: TimeSpan, b: TimeSpan): number {
  return a.zoned === b.zoned ? 0 : BARE_MARGIN;
}

/**
 * The same between the times for which two people speak. A date without a clock is a day of news, wherever: 37 dead at
 * 18:00 UTC on the 10th come before the 118 of the 11th.
 */
export function newsMargin(a: TimeSpan, b: TimeSpan): number {
  return isBareDate(a) || isBareDate(b) ? 0 : zoneMargin(a, b);
}

/** A day, month or year of no zone, or a stretch of whole days. */
export function isBareDate({ zoned, precision, start, end }: TimeSpan): boolean {
  if (zoned) return false;
  if (precision === 'interval') return isMidnight(start) && isMidnight(end);
  return precision === 'day' || precision === 'month' || precision === 'year';
}

const isMidnight = (moment: number): boolean => !Number.isFinite(moment) || moment % MS_PER_DAY === 0;

/** Orders two spans: only disjoint spans are before or after one another. Time O(1). */
export function orderSpans(a: TimeSpan, b: TimeSpan, margin = zoneMargin(a, b)): SpanOrder {
  if (a.end + margin <= b.start) return 'before';
  if (b.end + margin <= a.start) return 'after';
  if (a.start === b.start && a.end === b.end && a.precision === b.precision && a.zoned === b.zoned) return 'same';
  return 'overlap';
}

/** Whether every moment of `inner` lies in `outer`. */
export function spanWithin(inner: TimeSpan, outer: TimeSpan): boolean {
  return zoneMargin(inner, outer) === 0 && inner.start >= outer.start && inner.end <= outer.end;
}

/**
 * Days between two disjoint spans, 0 where they touch or overlap. Spans written to the day or coarser are counted in
 * whole days, last day to first day, so that 1 and 3 November are two days apart.
 */
export function daysApart(a: TimeSpan, b: TimeSpan): number {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a];
  const gap = second.start - first.end - zoneMargin(a, b);
  if (gap < 0) return 0;
  return (gap + (isCoarse(first) ? MS_PER_DAY : 0)) / MS_PER_DAY;
}

function isCoarse(span: TimeSpan): boolean {
  return span.end - span.start >= MS_PER_DAY;
}
