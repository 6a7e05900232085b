import { conditionsOf } from '../contradictions/conditions.ts';
import type { Claim, Condition } from '../model/claim.ts';
import { CONDITIONAL } from '../positions/position-table.ts';
import { bearingOf } from './bearing.ts';
import { fuseRows } from './fuse-rows.ts';
import { liveRows } from './live-rows.ts';
import type { MergeContext } from './merge-context.ts';
import { outermostRows } from './outermost-rows.ts';

/**
 * How far the condition of a conditional row is believed: the product of the belief masses of its parts (merging.md §2).
 * Conditional claims on the antecedent's own question are left out, so that conditions never run in a circle.
 */
export function conditionBeliefs(context: MergeContext): (row: number) => number {
  const { table } = context.positions;
  const remembered = new Map<string, number>();
  return (row) => {
    let product = 1;
    for (const condition of conditionsOf(table.ledger.claims[row] as Claim)) {
      const key = JSON.stringify(condition);
      let belief = remembered.get(key);
      if (belief === undefined) {
        belief = conditionBelief(context, condition);
        remembered.set(key, belief);
      }
      product *= belief;
    }
    return product;
  };
}

/** How far one condition is believed, 0–1: its belief mass, so 0 both where it is open and where it is refuted. */
export function conditionBelief(context: MergeContext, condition: Condition): number {
  const asked = context.positions.conditions.locate(condition);
  if (asked === undefined) return 0;
  const { table } = context.positions;
  const { live } = liveRows(context.positions, asked.question);
  const named = live.filter((row) => table.values[table.value[row] as number] === asked.value);
  const candidate = { value: asked.value, named, outermost: outermostRows(table, named) };
  const bearing = new Map(
    live
      .filter((row) => ((table.flags[row] as number) & CONDITIONAL) === 0)
      .map((row) => [row, bearingOf(context.positions, row, candidate)] as const)
      .filter(([, direction]) => direction !== 'neutral'),
  );
  if (bearing.size === 0) return 0;
  const speaksFor = [...bearing.values()].map((direction) => direction !== 'opposes');
  const { opinion } = fuseRows(context, [...bearing.keys()], speaksFor);
  return asked.affirmed ? opinion.belief : opinion.disbelief;
}
