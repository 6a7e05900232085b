import { CONDITIONAL, RETRACTED } from '../positions/position-table.ts';
import { type Comparison, comparePositions } from './compare-positions.ts';
import { isConflict } from './compare-said.ts';
import { conflictStrength } from './conflict-strength.ts';
import type { ContradictionContext } from './context.ts';

/** "If P then Q" beside "not Q": two rows that conflict because a third, in `comparison.through`, affirms P. */
export interface ConditionalTriad {
  readonly conditional: number;
  readonly counter: number;
  readonly comparison: Comparison;
}

/**
 * The set {if P then Q, P, not Q} in which two rows stand, one of them for P; undefined where there is none. The strongest,
 * of equals the first in the ledger's order. Time O(claims on the question of Q).
 */
export function triadWith(context: ContradictionContext, a: number, b: number): ConditionalTriad | undefined {
  return withAntecedent(context, a, b) ?? withAntecedent(context, b, a);
}

function withAntecedent(context: ContradictionContext, affirms: number, other: number): ConditionalTriad | undefined {
  const { table, conditions } = context;
  const isConditional = (row: number): boolean => ((table.flags[row] as number) & CONDITIONAL) !== 0;
  if ((((table.flags[affirms] as number) | (table.flags[other] as number)) & RETRACTED) !== 0) return undefined;
  if (isConditional(affirms)) return undefined;
  const question = table.question[other] as number;
  const onQuestion = table.order.subarray(table.starts[question], table.starts[question + 1]);
  let best: { readonly triad: ConditionalTriad; readonly strength: number } | undefined;
  const weigh = (conditional: number, counter: number): void => {
    if (conditional === counter || counter === affirms) return;
    const through = conditions.settledBy(conditional, affirms);
    if (through === undefined || !through.includes(affirms)) return;
    const found = comparePositions(context, conditional, counter);
    if (!isConflict(found)) return;
    const strength = conflictStrength(table.probability[conditional] as number, table.probability[counter] as number);
    if (best !== undefined && best.strength >= strength) return;
    const comparison = { ...found, through: through.filter((row) => row !== conditional && row !== counter) };
    best = { triad: { conditional, counter, comparison }, strength };
  };
  if (isConditional(other)) for (const counter of onQuestion) weigh(other, counter);
  else for (const conditional of onQuestion) if (isConditional(conditional)) weigh(conditional, other);
  return best?.triad;
}
