import { NONE, type PositionTable } from '../positions/position-table.ts';
import { isBareDate, newsMargin } from '../time/relate-spans.ts';
import type { TimeSpan } from '../time/time-span.ts';

/** Times with a zone, or without, by their beginnings and by their ends. */
interface SortedTimes {
  readonly example: TimeSpan;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Tells of a time whether every one of some rows was said for an earlier or a later one. A row without a time may be of
 * any. Sorted once, when it is first asked: O(rows · log), then O(log) each.
 */
export function orderedToAll({ times, asOf }: PositionTable, rows: readonly number[]): (time: number) => boolean {
  let sorted: readonly SortedTimes[] | undefined;
  const isTimeless = rows.some((row) => asOf[row] === NONE);
  return (time) => {
    if (isTimeless || time === NONE) return false;
    sorted ??= sortTimes(rows.map((row) => times[asOf[row] as number] as TimeSpan));
    const span = times[time] as TimeSpan;
    return sorted.every(({ example, starts, ends }) => {
      const margin = newsMargin(span, example);
      const before = countUpTo(ends, span.start - margin);
      const after = starts.length - countBelow(starts, span.end + margin);
      return before + after === starts.length;
    });
  };
}

function sortTimes(spans: readonly TimeSpan[]): readonly SortedTimes[] {
  const ascending = (a: number, b: number): number => a - b;
  const kindOf = (span: TimeSpan): string => (isBareDate(span) ? 'date' : `${span.zoned}`);
  return ['date', 'true', 'false'].flatMap((kind) => {
    const alike = spans.filter((span) => kindOf(span) === kind);
    const [example] = alike;
    if (example === undefined) return [];
    const starts = alike.map(({ start }) => start).sort(ascending);
    return [{ example, starts, ends: alike.map(({ end }) => end).sort(ascending) }];
  });
}

/** How many of some ascending numbers are at most a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  return countWhile(numbers, (one) => one <= limit);
}

/** How many are below it. */
function countBelow(numbers: readonly number[], limit: number): number {
  return countWhile(numbers, (one) => one < limit);
}

function countWhile(numbers: readonly number[], holds: (one: number) => boolean): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(numbers[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
