import type { QuestionKey } from '../../positions/position-table.ts';
import { nameList } from '../../provenance/name-list.ts';
import type { ContradictionContext } from '../context.ts';
import { inGroups } from '../digit-groups.ts';
import type { Breakdown } from './breakdowns.ts';
import type { SetConflict } from './set-conflict.ts';
import { type Bound, type Edge, fewestAbove, inDecimals, isTighter, type Side } from './sum-bounds.ts';

/** The sharpest bound of each part, added up: a conflict where they cannot stand beside the total. */
export function addedParts(
  context: ContradictionContext,
  total: number,
  limit: Edge,
  candidates: readonly (readonly Bound[])[],
  side: Side,
  sum: Breakdown,
): SetConflict | undefined {
  const { table, declared } = context;
  const { meaning } = table.questions[table.question[total] as number] as QuestionKey;
  const bounds = candidates.flatMap((rows) =>
    rows.length === 0 ? [] : [rows.reduce((a, b) => (isTighter(b, a, side) ? b : a))],
  );
  if (side === 'under' && bounds.length < candidates.length) return undefined;
  const allowed = side === 'over' ? limit.amount + meaning.tolerance : limit.amount - meaning.tolerance;
  const used = side === 'over' ? fewestAbove(bounds, allowed) : bounds;
  const added = inDecimals(used.reduce((all, { amount }) => all + amount, 0));
  if (used.length < 2 || (side === 'over' ? added <= inDecimals(allowed) : added >= inDecimals(allowed))) {
    return undefined;
  }
  const rows = [total, ...used.map(({ row }) => row)].sort((a, b) => a - b);
  const told = inDecimals(used.reduce((all, { told: one }) => all + one, 0));
  const names = partsNamed(context, side === 'over' ? used.map(({ row }) => row) : undefined, sum);
  const whole = declared.labels.predicate(sum.total);
  const unit = meaning.unit === undefined ? '' : ` ${meaning.unit}`;
  const law =
    side === 'over'
      ? `${names} are parts of ${whole}, and these come to at least ${inGroups(String(told))}${unit}`
      : `${names} make up all of ${whole}, and these come to at most ${inGroups(String(told))}${unit}`;
  const moved = meaning.change !== 'fixed' && used.some(({ order }) => order !== 'same');
  return {
    kind: 'sums',
    law,
    rows,
    members: rows,
    soft: limit.soft || used.some(({ soft }) => soft),
    ...(moved ? { unsettled: true } : {}),
  };
}

/** "men, women and children": those that the rows are about, else all. */
function partsNamed(
  { table, declared }: ContradictionContext,
  rows: readonly number[] | undefined,
  sum: Breakdown,
): string {
  const about = new Set(
    rows?.map((row) => (table.questions[table.question[row] as number] as QuestionKey).meaning.id) ?? sum.parts,
  );
  return nameList(sum.parts.filter((part) => about.has(part)).map(declared.labels.predicate));
}
