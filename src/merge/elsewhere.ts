import { orderOf } from '../contradictions/as-of-order.ts';
import { scopesDisjoint } from '../contradictions/scopes-disjoint.ts';
import { NONE, type PositionTable } from '../positions/position-table.ts';
import type { PredicateMeaning } from '../positions/predicate-meaning.ts';
import { orderedToAll } from './ordered-to-all.ts';

/** Beyond this many scopes and valid times of one value nobody tells them apart: they are taken to meet. */
const KINDS_TOLD = 64;

/** Rows of one scope and one valid time. */
interface Kind {
  readonly first: number;
  readonly isOfOtherTimes: (asOf: number) => boolean;
}

/**
 * Tells of a row whether it speaks of other circumstances than every one of some rows, so that it is no evidence against
 * them, as it is not compared with them: a scope that is filled otherwise, a valid time that does not meet theirs, or on a
 * state another as-of time. Read when it is first asked. O(kinds · log) for each row.
 */
export function elsewhereFrom(
  table: PositionTable,
  { change }: PredicateMeaning,
  named: readonly number[],
): (row: number) => boolean {
  const varies = change === 'varying';
  let kinds: readonly Kind[] | undefined;
  return (row) => {
    if (!varies && isAlike(table, row, named[0] ?? row)) return false;
    kinds ??= kindsOf(table, named);
    if (kinds.length === 0 || kinds.length > KINDS_TOLD) return false;
    return kinds.every(
      ({ first, isOfOtherTimes }) =>
        scopesDisjoint(table, row, first) ||
        doNotMeet(table, row, first) ||
        (varies && isOfOtherTimes(table.asOf[row] as number)),
    );
  };
}

/** Most rows on a question speak of one scope and one time. */
function isAlike({ scope, validTime }: PositionTable, a: number, b: number): boolean {
  if (scope[a] === NONE && validTime[a] === NONE) return true;
  return scope[a] === scope[b] && validTime[a] === validTime[b];
}

function doNotMeet(table: PositionTable, a: number, b: number): boolean {
  const order = orderOf(table, table.validTime[a] as number, table.validTime[b] as number);
  return order === 'before' || order === 'after';
}

function kindsOf(table: PositionTable, rows: readonly number[]): readonly Kind[] {
  const byKind = new Map<string, number[]>();
  for (const row of rows) {
    const key = `${table.scope[row]} ${table.validTime[row]}`;
    const alike = byKind.get(key);
    if (alike === undefined) byKind.set(key, [row]);
    else alike.push(row);
  }
  return [...byKind.values()].map((alike) => ({
    first: alike[0] as number,
    isOfOtherTimes: orderedToAll(table, alike),
  }));
}
