import type { Change } from '../model/predicate.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import type { PositionTable } from '../positions/position-table.ts';
import type { AsOfOrder } from './as-of-order.ts';

/** `update`: the value may have moved so; `revised`: it may not; `unordered`: nobody knows which came first; `same`: no time passed. */
export type Movement = 'update' | 'revised' | 'unordered' | 'same';

/** A value and whether it is affirmed (1) or denied (−1). */
export interface Stated {
  readonly value: CanonicalValue | undefined;
  readonly stance: number;
}

/**
 * What two conflicting positions on a changing value come to, given the order of their as-of times.
 * A rising value may only rise, so 19 on Monday and 35 on Tuesday are an update, the other way round a revision.
 */
export function movementOf(first: Stated, second: Stated, change: Change, asOf: AsOfOrder): Movement {
  if (asOf === 'same') return 'same';
  if (asOf !== 'before' && asOf !== 'after') return 'unordered';
  if (change === 'varying') return 'update';
  const from = asOf === 'before' ? first : second;
  const to = asOf === 'before' ? second : first;
  // Words and names have no direction, so a change of them is taken for a revision.
  if (!liesOnLine(from.value) || !liesOnLine(to.value)) return 'revised';
  const possible = change === 'rising' ? lowest(from) < highest(to) : highest(from) > lowest(to);
  return possible ? 'update' : 'revised';
}

/** The same for two rows of a table. */
export function movement(table: PositionTable, a: number, b: number, change: Change, asOf: AsOfOrder): Movement {
  const stated = (row: number): Stated => ({
    value: table.values[table.value[row] as number],
    stance: table.stance[row] as number,
  });
  return movementOf(stated(a), stated(b), change, asOf);
}

function liesOnLine(value: CanonicalValue | undefined): boolean {
  return value?.type === 'number' || value?.type === 'time';
}

/** The least that the value may be by this position: in it where it affirms, beside it where it denies. */
function lowest(stated: Stated): number {
  const low = endOf(stated.value, 'low');
  if (stated.stance === 1) return low;
  return low > Number.NEGATIVE_INFINITY ? Number.NEGATIVE_INFINITY : endOf(stated.value, 'high');
}

/** The most that it may be. */
function highest(stated: Stated): number {
  const high = endOf(stated.value, 'high');
  if (stated.stance === 1) return high;
  return high < Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : endOf(stated.value, 'low');
}

/** The outermost end of a value on a line. Loops and no lists: this runs for every pair that seems to clash. */
function endOf(value: CanonicalValue | undefined, side: 'low' | 'high'): number {
  let end = side === 'low' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value?.type === 'number') {
    for (const { low, high } of value.ranges) end = side === 'low' ? Math.min(end, low) : Math.max(end, high);
  } else if (value?.type === 'time') {
    for (const { start, end: stop } of value.spans) end = side === 'low' ? Math.min(end, start) : Math.max(end, stop);
  }
  return end;
}
