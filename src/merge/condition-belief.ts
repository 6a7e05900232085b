import { conditionsOf, type LocatedCondition } from '../contradictions/conditions.ts';
import type { Claim, Condition } from '../model/claim.ts';
import { CONDITIONAL, type QuestionKey } from '../positions/position-table.ts';
import { type Bearing, bearingOf } from './bearing.ts';
import { candidateOf } from './candidates.ts';
import { fuseSorted } from './fuse-sorted.ts';
import { liveRows } from './live-rows.ts';
import type { MergeContext } from './merge-context.ts';
import { passedRows } from './passed-rows.ts';
import { sortRows } from './sort-rows.ts';

/**
 * How far the condition of a conditional row is believed: the product of the belief masses of its parts (merging.md §2).
 * The antecedent may itself be said under a condition, and so on: what is asked first is believed first
 * (`ConditionOrder`), so that a chain of any length is followed without descending into it.
 */
export function conditionBeliefs(context: MergeContext): (row: number) => number {
  let known: Map<number, number> | undefined;
  return (row) => {
    if (known === undefined) {
      known = new Map();
      believeAll(context, known);
    }
    return known.get(row) ?? 0;
  };
}

/** Beliefs are looked up in `known` while they are added to it. */
function believeAll(context: MergeContext, known: Map<number, number>): void {
  const { claims } = context.positions.table.ledger;
  const remembered = new Map<string, number>();
  for (const row of context.conditionOrder().rows) {
    let product = 1;
    for (const condition of conditionsOf(claims[row] as Claim)) {
      const key = JSON.stringify(condition);
      const belief = remembered.get(key) ?? conditionBelief(context, condition);
      remembered.set(key, belief);
      product *= belief;
    }
    known.set(row, product);
  }
}

/** How far one condition is believed, 0–1: its belief mass, so 0 both where it is open and where it is refuted. */
export function conditionBelief(context: MergeContext, condition: Condition): number {
  const { table, conditions } = context.positions;
  const asked = conditions.locate(condition);
  if (asked === undefined) return 0;
  const isCircular = (row: number): boolean =>
    ((table.flags[row] as number) & CONDITIONAL) !== 0 && context.conditionOrder().isCircular(row);
  const { live } = liveRows(context.positions, asked.question);
  const open = live.filter((row) => asked.holdsAt(row) && !isCircular(row));
  const bearings = bearingsOn(context, asked, open);
  const passed = passedRows(context, asked.question, open, bearings);
  // What only fits says less than the condition asks for: "at least 19" is no ground for "at least 30".
  const sorted = sortRows(context, open, bearings, () => false, passed);
  if (sorted.weighty.length === 0) return 0;
  const { opinion } = fuseSorted(context, sorted);
  return asked.affirmed ? opinion.belief : opinion.disbelief;
}

/** How rows bear on what a condition asks about: whoever names it is known first, as the others are seen from there. */
function bearingsOn(
  { positions }: MergeContext,
  { question, value }: LocatedCondition,
  rows: readonly number[],
): readonly Bearing[] {
  const { table } = positions;
  const { meaning } = table.questions[question] as QuestionKey;
  const unnamed = candidateOf(table, meaning, value, []);
  const plain = rows.map((row) => bearingOf(positions, row, unnamed));
  const named = rows.filter((_, place) => plain[place] === 'names');
  if (named.length === 0) return plain;
  const candidate = candidateOf(table, meaning, value, named);
  return plain.map((bearing, place) =>
    bearing === 'opposes' ? bearingOf(positions, rows[place] as number, candidate) : bearing,
  );
}
