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
 * What two conflicting positions on a changing value come to, given the order of their as-of times (contract §2.3).
 * A rising value may only rise, so 19 on Monday and 35 on Tuesday are an update, the other way round a revision.
 */
export function movementOf(first: Stated, second: Stated, change: Change, asOf: AsOfOrder): Movement {
  if (asOf === 'same') return 'same';
  if (asOf !== 'before' && asOf !== 'after') return 'unordered';
  if (change === 'varying') return 'update';
  const from = reach(asOf === 'before' ? first : second);
  const to = reach(asOf === 'before' ? second : first);
  // Words and names have no direction, so a change of them is taken for a revision.
  if (from === undefined || to === undefined) return 'revised';
  const possible = change === 'rising' ? from.lowest < to.highest : from.highest > to.lowest;
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

interface Reach {
  readonly lowest: number;
  readonly highest: number;
}

/** Where the value may lie by this position: in it where it affirms, beside it where it denies. */
function reach({ value, stance }: Stated): Reach | undefined {
  const ends = endsOf(value);
  if (ends === undefined || stance === 1) return ends;
  return {
    lowest: ends.lowest > Number.NEGATIVE_INFINITY ? Number.NEGATIVE_INFINITY : ends.highest,
    highest: ends.highest < Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : ends.lowest,
  };
}

function endsOf(value: CanonicalValue | undefined): Reach | undefined {
  if (value?.type === 'number') {
    return {
      lowest: Math.min(...value.ranges.map((range) => range.low)),
      highest: Math.max(...value.ranges.map((range) => range.high)),
    };
  }
  if (value?.type === 'time') {
    return {
      lowest: Math.min(...value.spans.map((span) => span.start)),
      highest: Math.max(...value.spans.map((span) => span.end)),
    };
  }
  return undefined;
}
