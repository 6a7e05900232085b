import { NONE, type PositionTable } from '../positions/position-table.ts';
import { orderSpans, type SpanOrder } from '../time/relate-spans.ts';
import type { TimeSpan } from '../time/time-span.ts';

/** How the times of two positions lie; `unknown` where one has none. */
export type AsOfOrder = SpanOrder | 'unknown';

/** The order of two interned times. */
export function orderOf(table: PositionTable, first: number, second: number): AsOfOrder {
  if (first === NONE || second === NONE) return 'unknown';
  return orderSpans(table.times[first] as TimeSpan, table.times[second] as TimeSpan);
}
