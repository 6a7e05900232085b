import type { PositionTable } from '../positions/position-table.ts';
import type { ConflictGroup, ConflictPair } from './conflict-group.ts';

/**
 * One group per outcome, kind and connected set of value classes: two denials on one question that answer two different
 * assertions are two findings. Near-linear in the pairs.
 */
export function groupConflicts(table: PositionTable, conflicts: readonly ConflictPair[]): readonly ConflictGroup[] {
  const byKind = new Map<string, ConflictPair[]>();
  for (const pair of conflicts) {
    const key = `${pair.comparison.outcome} ${pair.comparison.kind}`;
    const list = byKind.get(key);
    if (list === undefined) byKind.set(key, [pair]);
    else list.push(pair);
  }
  return [...byKind.values()].flatMap((pairs) => connectedGroups(table, pairs));
}

function connectedGroups(table: PositionTable, pairs: readonly ConflictPair[]): ConflictGroup[] {
  const parent = new Map<number, number>();
  const find = (value: number): number => {
    let root = value;
    while ((parent.get(root) ?? root) !== root) root = parent.get(root) as number;
    parent.set(value, root);
    return root;
  };
  for (const { a, b } of pairs) parent.set(find(table.value[a] as number), find(table.value[b] as number));
  const groups = new Map<number, { best: ConflictPair; rows: Set<number> }>();
  for (const pair of pairs) {
    const root = find(table.value[pair.a] as number);
    const group = groups.get(root);
    if (group === undefined) {
      groups.set(root, { best: pair, rows: new Set([pair.a, pair.b]) });
      continue;
    }
    group.rows.add(pair.a).add(pair.b);
    if (isBetterExample(pair, group.best)) group.best = pair;
  }
  return [...groups.values()];
}

/** The example shown is the hardest, then the strongest, then the first by id. */
export function isBetterExample(pair: ConflictPair, than: ConflictPair): boolean {
  if (pair.comparison.hard !== than.comparison.hard) return pair.comparison.hard;
  if (pair.strength !== than.strength) return pair.strength > than.strength;
  return pair.a !== than.a ? pair.a < than.a : pair.b < than.b;
}
