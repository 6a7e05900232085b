import { NONE, type PositionTable } from '../positions/position-table.ts';
import { newsMargin, orderSpans, type SpanOrder } from '../time/relate-spans.ts';
import type { TimeSpan } from '../time/time-span.ts';

/** How the times of two positions lie; `unknown` where one has none. */
export type AsOfOrder = SpanOrder | 'unknown';

/** The order of two interned times. */
export function orderOf(table: PositionTable, first: number, second: number): AsOfOrder {
  if (first === NONE || second === NONE) return 'unknown';
  return orderSpans(table.times[first] as TimeSpan, table.times[second] as TimeSpan);
}

/** The order of two interned as-of times, where a bare date leaves no room for other zones. */
export function asOfOrderOf(table: PositionTable, first: number, second: number): AsOfOrder {
  if (first === NONE || second === NONE) return 'unknown';
  const a = table.times[first] as TimeSpan;
  const b = table.times[second] as TimeSpan;
  return orderSpans(a, b, newsMargin(a, b));
}
