import { refuse } from '../../errors/refuse.ts';
import type { AllenRelation } from '../../model/allen-relation.ts';

/** A stretch of time with a beginning before its end, in any unit. */
export interface Interval {
  readonly start: number;
  readonly end: number;
}

/**
 * How one interval lies to another.
 *
 * @throws CorroborateError 'invalid-option' for one that does not begin before it ends.
 * @example
 * ```ts
 * import { allenRelation } from 'corroborate';
 * allenRelation({ start: 1, end: 2 }, { start: 2, end: 4 }); // => 'm'
 * allenRelation({ start: 1, end: 9 }, { start: 2, end: 4 }); // => 'di'
 * ```
 */
export function allenRelation(a: Interval, b: Interval): AllenRelation {
  for (const [name, { start, end }] of [['a', a] as const, ['b', b] as const]) {
    if (!(start < end)) refuse('invalid-option', name, 'a start before the end', `${start} to ${end}`);
  }
  if (a.end < b.start) return 'b';
  if (b.end < a.start) return 'bi';
  if (a.end === b.start) return 'm';
  if (b.end === a.start) return 'mi';
  if (a.start === b.start) return a.end === b.end ? 'eq' : a.end < b.end ? 's' : 'si';
  if (a.end === b.end) return a.start > b.start ? 'f' : 'fi';
  if (a.start > b.start) return a.end < b.end ? 'd' : 'oi';
  return a.end < b.end ? 'o' : 'di';
}

/** The relation seen from the other side. */
export function converse(relation: AllenRelation): AllenRelation {
  if (relation === 'eq') return 'eq';
  return (relation.endsWith('i') ? relation.slice(0, -1) : `${relation}i`) as AllenRelation;
}
