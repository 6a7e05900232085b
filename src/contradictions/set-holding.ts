import type { PositionTable } from '../positions/position-table.ts';
import { anyCircumstancesDiffer } from './circumstances.ts';
import type { ContradictionContext } from './context.ts';
import type { SetConflict } from './kinds/set-conflict.ts';
import { SET_KINDS } from './kinds/set-kinds.ts';

const remembered = new WeakMap<ContradictionContext, ReadonlyMap<number, readonly SetConflict[]>>();

/**
 * A set of two or more that a rule finds impossible and that holds both rows, or rows that say the same; undefined
 * where none was found. The first call on a context looks for all such sets, further ones look up.
 */
export function setHolding(context: ContradictionContext, a: number, b: number): SetConflict | undefined {
  let byMember = remembered.get(context);
  if (byMember === undefined) {
    byMember = setsByMember(context);
    remembered.set(context, byMember);
  }
  const besideB = byMember.get(b);
  if (besideB === undefined) return undefined;
  for (const set of byMember.get(a) ?? []) {
    const found = besideB.includes(set) ? withBoth(context.table, set, a, b) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function setsByMember(context: ContradictionContext): ReadonlyMap<number, readonly SetConflict[]> {
  const sets = new Map<number, SetConflict[]>();
  for (const kind of SET_KINDS) {
    for (const set of kind(context).conflicts) {
      // Sums are asked for by the pair, which knows what else would fit.
      if (set.rows.length < 2 || set.kind === 'sums') continue;
      for (const row of new Set([...set.rows, ...set.members])) {
        const list = sets.get(row);
        if (list === undefined) sets.set(row, [set]);
        else list.push(set);
      }
    }
  }
  return sets;
}

/** The set with each of the two in the place of the one that says the same; undefined where it has no such place. */
function withBoth(table: PositionTable, set: SetConflict, a: number, b: number): SetConflict | undefined {
  const rows = [...set.rows];
  for (const row of [a, b]) {
    if (rows.includes(row)) continue;
    const place = rows.findIndex((one) => one !== a && one !== b && saysTheSame(table, one, row));
    if (place === -1) return undefined;
    rows[place] = row;
  }
  return anyCircumstancesDiffer(table, rows) ? undefined : { ...set, rows: rows.sort((one, other) => one - other) };
}

function saysTheSame({ question, value, stance }: PositionTable, one: number, other: number): boolean {
  return question[one] === question[other] && value[one] === value[other] && stance[one] === stance[other];
}
