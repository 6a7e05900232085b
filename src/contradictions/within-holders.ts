import { comparePositions } from './compare-positions.ts';
import { isConflict } from './compare-said.ts';
import { conflictStrength } from './conflict-strength.ts';
import type { ConflictTally } from './conflict-tally.ts';
import type { ContradictionContext } from './context.ts';
import type { Bucket } from './value-classes.ts';

/** Distinct positions of one holder that are compared pair by pair: 45,000 comparisons take some milliseconds. */
const MOST_OF_ONE_HOLDER = 300;

/** The same for all holders of one question together: no holder gets more than leaves as much to every other. */
const MOST_WITHIN_HOLDERS = 1_000_000;

/** What one holder says is compared pair by pair: kinds depend on the path and the times of both. Returns what was left out. */
export function compareWithinHolders(
  context: ContradictionContext,
  buckets: readonly Bucket[],
  tally: ConflictTally,
): number {
  const { table } = context;
  const byHolder = new Map<number, number[]>();
  for (const { classes } of buckets) {
    for (const { rows } of classes) {
      for (const row of rows) {
        const list = byHolder.get(table.holder[row] as number);
        if (list === undefined) byHolder.set(table.holder[row] as number, [row]);
        else list.push(row);
      }
    }
  }
  const most = mostOfEach([...byHolder.values()]);
  let notChecked = 0;
  for (const all of byHolder.values()) {
    const rows = all.sort((a, b) => a - b).slice(0, most);
    notChecked += all.length * (all.length - 1) - rows.length * (rows.length - 1);
    for (let i = 0; i < rows.length; i++) {
      for (let j = i + 1; j < rows.length; j++) addPair(context, rows[i] as number, rows[j] as number, tally);
    }
  }
  return notChecked;
}

/** How many rows of each holder can be compared pair by pair. */
function mostOfEach(held: readonly (readonly number[])[]): number {
  const pairs = (most: number): number =>
    held.reduce((sum, { length }) => sum + (Math.min(length, most) * (Math.min(length, most) - 1)) / 2, 0);
  let most = MOST_OF_ONE_HOLDER;
  while (most > 2 && pairs(most) > MOST_WITHIN_HOLDERS) most = Math.ceil(most / 2);
  return most;
}

function addPair(context: ContradictionContext, a: number, b: number, tally: ConflictTally): void {
  const { value, stance, probability } = context.table;
  if (value[a] === value[b] && stance[a] === stance[b]) return;
  const comparison = comparePositions(context, a, b);
  if (!isConflict(comparison)) return;
  const strength = conflictStrength(probability[a] as number, probability[b] as number);
  tally.add([a], value[a] as number, value[b] as number, comparison, strength);
  tally.add([b], value[b] as number, value[a] as number, comparison, strength);
}
