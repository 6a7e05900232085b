import { parseTime } from '../time/parse-time.ts';
import type { TimeSpan } from '../time/time-span.ts';
import { NONE } from './position-table.ts';

/** Gives small integers to times, each spelling read once; −1 for none. One interner a column: neighbours often agree. */
export function timeInterner(list: TimeSpan[], known: Map<string, number>) {
  const read = (time: string): number => {
    const span = parseTime(time);
    const index = span === undefined ? NONE : list.length;
    if (span !== undefined) list.push(span);
    known.set(time, index);
    return index;
  };
  let last: string | undefined;
  let lastIndex = NONE;
  return (time: string | undefined): number => {
    if (time === undefined) return NONE;
    if (time === last) return lastIndex;
    lastIndex = known.get(time) ?? read(time);
    last = time;
    return lastIndex;
  };
}
