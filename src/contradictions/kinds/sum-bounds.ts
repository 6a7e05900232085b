import type { CanonicalValue, NumberRange } from '../../positions/canonical-value.ts';
import { countNouns } from '../../positions/in-unit.ts';
import type { PositionTable, QuestionKey } from '../../positions/position-table.ts';
import { unitConversion } from '../../positions/units.ts';
import { type AsOfOrder, asOfOrderOf, orderOf } from '../as-of-order.ts';
import { scopesDisjoint } from '../scopes-disjoint.ts';

/** Whether parts exceed their total, or fall short of it. */
export type Side = 'over' | 'under';

/** What one statement of a part comes to at the least ('over') or at the most ('under'). */
export interface Bound extends Edge {
  readonly row: number;
  readonly order: AsOfOrder;
}

/** One end of what a statement says. */
export interface Edge {
  readonly amount: number;
  /** The amount as a reader would add it up: as it is written, where the bound is but the width of its last digit. */
  readonly told: number;
  readonly soft: boolean;
}

/** Numbers are written in decimals: twelve digits keep them all and drop what binary fractions add. */
export const inDecimals = (n: number): number => (Number.isFinite(n) ? Number(n.toPrecision(12)) : n);

/** The bound that a row sets beside a total; none where the two do not speak of the same. */
export function boundOf(
  table: PositionTable,
  row: number,
  total: number,
  side: Side,
  meaning: QuestionKey['meaning'],
): readonly Bound[] {
  if (scopesDisjoint(table, row, total)) return [];
  const times = orderOf(table, table.validTime[row] as number, table.validTime[total] as number);
  if (times === 'before' || times === 'after') return [];
  const order = asOfOrderOf(table, table.asOf[row] as number, table.asOf[total] as number);
  if (meaning.change === 'varying' && (order === 'before' || order === 'after')) return [];
  // A rising total may have grown after the parts were counted, or before they were: then nothing conflicts.
  const grows = meaning.change === 'falling' ? 'before' : 'after';
  const shrinks = grows === 'after' ? 'before' : 'after';
  if (meaning.change !== 'fixed' && order === (side === 'over' ? grows : shrinks)) return [];
  const edge = edgeOf(table, row, side === 'over' ? 'low' : 'high', meaning);
  return edge === undefined || !Number.isFinite(edge.amount) ? [] : [{ row, ...edge, order }];
}

/** One end of what a row says, in the unit of its total. */
export function edgeOf(
  table: PositionTable,
  row: number,
  end: 'low' | 'high',
  total: QuestionKey['meaning'],
): Edge | undefined {
  const value = table.values[table.value[row] as number] as CanonicalValue;
  if (value.type !== 'number') return undefined;
  const own = (table.questions[table.question[row] as number] as QuestionKey).meaning;
  const same =
    value.unit === undefined ||
    total.unit === undefined ||
    value.unit === total.unit ||
    countNouns(own, total, value.unit);
  const turn = same ? (n: number) => n : unitConversion(value.unit ?? '', total.unit ?? '');
  if (turn === undefined) return undefined;
  const pick = (a: NumberRange, b: NumberRange): NumberRange =>
    (end === 'low' ? b.low < a.low : b.high > a.high) ? b : a;
  const range = value.ranges.reduce(pick);
  const { written } = value;
  const told =
    typeof written === 'number'
      ? written
      : typeof written === 'object' && 'exactly' in written
        ? written.exactly
        : undefined;
  // A number without unit of its own, or in the unit of its predicate, was drawn as it is written.
  const isPlain = told !== undefined && told >= range.low && told <= range.high;
  return {
    amount: turn(range[end]),
    told: turn(isPlain ? told : range[end]),
    soft: end === 'low' ? range.softLow : range.softHigh,
  };
}

/** The larger lower bound, or the smaller upper bound; of equals the harder, then the first. */
export function isTighter(a: Bound, b: Bound, side: Side): boolean {
  if (a.amount !== b.amount) return side === 'over' ? a.amount > b.amount : a.amount < b.amount;
  if (a.soft !== b.soft) return b.soft;
  return a.row < b.row;
}

/** The largest bounds, as few as exceed the limit together. */
export function fewestAbove(bounds: readonly Bound[], limit: number): readonly Bound[] {
  const used: Bound[] = [];
  let added = 0;
  for (const bound of [...bounds].sort((a, b) => b.amount - a.amount || a.row - b.row)) {
    if (added > limit || bound.amount <= 0) break;
    used.push(bound);
    added += bound.amount;
  }
  return used;
}
