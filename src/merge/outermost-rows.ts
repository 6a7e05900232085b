import { NONE, type PositionTable } from '../positions/position-table.ts';
import { isBareDate } from '../time/relate-spans.ts';
import type { TimeSpan } from '../time/time-span.ts';

/** Of rows alike, one that begins last and one that ends first. */
interface Outermost {
  last: number;
  start: number;
  first: number;
  end: number;
}

/**
 * The rows whose as-of time begins last and ends first, among those of one stance, with a zone, without, or without a clock: whatever is
 * before some row is before one that begins last, whatever is after some row is after one that ends first. Rows without a
 * time are before and after nothing. At most eighteen; O(rows).
 */
export function outermostRows(
  { times, asOf, stance }: Pick<PositionTable, 'times' | 'asOf' | 'stance'>,
  rows: readonly number[],
): readonly number[] {
  if (rows.length < 2) return rows;
  const groups = new Map<number, Outermost>();
  for (const row of rows) {
    const time = asOf[row] as number;
    if (time === NONE) continue;
    const span = times[time] as TimeSpan;
    const { start, end } = span;
    const key = 3 * (stance[row] as number) + (span.zoned ? 1 : isBareDate(span) ? 2 : 0);
    const group = groups.get(key);
    if (group === undefined) {
      groups.set(key, { last: row, start, first: row, end });
      continue;
    }
    if (start > group.start) {
      group.last = row;
      group.start = start;
    }
    if (end < group.end) {
      group.first = row;
      group.end = end;
    }
  }
  return [...groups.values()].flatMap(({ first, last }) => (first === last ? [first] : [last, first]));
}
