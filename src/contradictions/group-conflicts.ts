import { distinct } from '../model/distinct.ts';
import type { PositionTable } from '../positions/position-table.ts';
import type { Comparison } from './compare-positions.ts';
import type { ConflictGroup, ConflictPair } from './conflict-group.ts';

/**
 * One group per outcome, kind and connected set of value classes: two denials on one question that answer two different
 * assertions are two findings. Near-linear in the pairs.
 */
export function groupConflicts(table: PositionTable, conflicts: readonly ConflictPair[]): readonly ConflictGroup[] {
  const [first] = conflicts;
  if (first === undefined) return NO_GROUPS;
  if (!conflicts.some(({ comparison }) => !isAlike(comparison, first.comparison))) return groupsIn(table, conflicts);
  // Outcomes and kinds are few, so a list is searched faster than a map is built.
  const alike: ConflictPair[][] = [];
  for (const pair of conflicts) {
    const list = alike.find(([one]) => one !== undefined && isAlike(one.comparison, pair.comparison));
    if (list === undefined) alike.push([pair]);
    else list.push(pair);
  }
  return alike.flatMap((pairs) => groupsIn(table, pairs));
}

const NO_GROUPS: readonly ConflictGroup[] = [];

function isAlike(one: Comparison, other: Comparison): boolean {
  return one.kind === other.kind && one.outcome === other.outcome;
}

function groupsIn(table: PositionTable, pairs: readonly ConflictPair[]): readonly ConflictGroup[] {
  return isOneDispute(table, pairs) ? [groupOf(pairs)] : connectedGroups(table, pairs);
}

/** Most disputes are about two values, which need no search for what hangs together. */
function isOneDispute(table: PositionTable, pairs: readonly ConflictPair[]): boolean {
  const [first] = pairs;
  if (first === undefined) return false;
  const one = table.value[first.a];
  const other = table.value[first.b];
  return pairs.every(({ a, b }) => {
    const [x, y] = [table.value[a], table.value[b]];
    return (x === one || x === other) && (y === one || y === other);
  });
}

function connectedGroups(table: PositionTable, pairs: readonly ConflictPair[]): readonly ConflictGroup[] {
  const parent = new Map<number, number>();
  const find = (value: number): number => {
    let root = value;
    while ((parent.get(root) ?? root) !== root) root = parent.get(root) as number;
    parent.set(value, root);
    return root;
  };
  for (const { a, b } of pairs) parent.set(find(table.value[a] as number), find(table.value[b] as number));
  const groups = new Map<number, ConflictPair[]>();
  for (const pair of pairs) {
    const root = find(table.value[pair.a] as number);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [pair]);
    else group.push(pair);
  }
  return [...groups.values()].map(groupOf);
}

function groupOf(pairs: readonly ConflictPair[]): ConflictGroup {
  let best = pairs[0] as ConflictPair;
  for (const pair of pairs) if (isBetterExample(pair, best)) best = pair;
  return { best, rows: rowsOf(pairs) };
}

/** The example shown is the hardest, then the strongest, then the first by id. */
function isBetterExample(pair: ConflictPair, than: ConflictPair): boolean {
  if (pair.comparison.hard !== than.comparison.hard) return pair.comparison.hard;
  if (pair.strength !== than.strength) return pair.strength > than.strength;
  return pair.a !== than.a ? pair.a < than.a : pair.b < than.b;
}

/** Every row of the pairs, once. */
function rowsOf(pairs: readonly ConflictPair[]): readonly number[] {
  const rows: number[] = [];
  for (const { a, b } of pairs) rows.push(a, b);
  return distinct(rows);
}
