import { type Comparison, comparePositions } from './compare-positions.ts';
import type { ConflictGroup } from './conflict-group.ts';
import { conflictStrength } from './conflict-strength.ts';
import type { ContradictionContext } from './context.ts';

/** How telling an example is: the hardest first, then the strongest; of equals the one with the smallest row. */
interface Level {
  readonly hard: boolean;
  readonly strength: number;
  readonly row: number;
}

interface Tally {
  readonly outcome: Comparison['outcome'];
  readonly kind: Comparison['kind'];
  readonly rows: Set<number>;
  /** Lists of rows that were added already. */
  readonly lists: Set<readonly number[]>;
  readonly parent: Map<number, number>;
  /** The best level at which a row of this value takes part. */
  readonly best: Map<number, Level>;
}

/**
 * Collects which rows conflict, without the pairs: for each outcome and kind the rows, the values that hang together, and
 * how good an example each value could give.
 */
export interface ConflictTally {
  /** Rows of one value conflict, at this level, with something of another value. */
  readonly add: (
    rows: readonly number[],
    value: number,
    against: number,
    comparison: Comparison,
    strength: number,
  ) => void;
  /** The groups, each with the example that comparing all pairs would choose. Time O(rows log rows). */
  readonly groups: () => readonly ConflictGroup[];
}

/** An empty tally. */
export function conflictTally(context: ContradictionContext): ConflictTally {
  const tallies: Tally[] = [];
  return {
    add: (rows, value, against, { outcome, kind, hard }, strength) => {
      if (rows.length === 0) return;
      let tally = tallies.find((one) => one.outcome === outcome && one.kind === kind);
      if (tally === undefined) {
        tally = { outcome, kind, rows: new Set(), lists: new Set(), parent: new Map(), best: new Map() };
        tallies.push(tally);
      }
      if (!tally.lists.has(rows)) {
        for (const row of rows) tally.rows.add(row);
        if (rows.length > 1) tally.lists.add(rows);
      }
      tally.parent.set(rootOf(tally.parent, value), rootOf(tally.parent, against));
      const level = { hard, strength, row: rows[0] as number };
      const known = tally.best.get(value);
      if (known === undefined || isBetter(level, known)) tally.best.set(value, level);
    },
    groups: () => tallies.flatMap((tally) => groupsOf(context, tally)),
  };
}

function rootOf(parent: Map<number, number>, value: number): number {
  let root = value;
  for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
  parent.set(value, root);
  return root;
}

function isBetter(one: Level, than: Level): boolean {
  if (one.hard !== than.hard) return one.hard;
  return one.strength !== than.strength ? one.strength > than.strength : one.row < than.row;
}

function groupsOf(context: ContradictionContext, tally: Tally): readonly ConflictGroup[] {
  const { table } = context;
  const components = new Map<number, { rows: number[]; level: Level | undefined }>();
  for (const row of tally.rows) {
    const value = table.value[row] as number;
    const root = rootOf(tally.parent, value);
    const component = components.get(root) ?? { rows: [], level: undefined };
    components.set(root, component);
    component.rows.push(row);
    const level = tally.best.get(value);
    if (level !== undefined && (component.level === undefined || isBetter(level, component.level)))
      component.level = level;
  }
  return [...components.values()].flatMap(({ rows, level }) => {
    rows.sort((a, b) => a - b);
    const best = level === undefined ? undefined : exampleWith(context, tally, level, rows);
    return best === undefined ? [] : [{ best, rows }];
  });
}

/** The first row that conflicts with the best row at its level. Its partners all come later, or it would not be the smallest. */
function exampleWith(context: ContradictionContext, tally: Tally, level: Level, rows: readonly number[]) {
  const { probability } = context.table;
  for (const other of rows) {
    if (other === level.row) continue;
    const [a, b] = [Math.min(level.row, other), Math.max(level.row, other)];
    const strength = conflictStrength(probability[a] as number, probability[b] as number);
    if (strength !== level.strength) continue;
    const comparison = comparePositions(context, a, b);
    if (comparison.kind !== tally.kind || comparison.outcome !== tally.outcome || comparison.hard !== level.hard)
      continue;
    return { a, b, comparison, strength };
  }
  return undefined;
}
