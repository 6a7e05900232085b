import type { Certainty, Polarity } from '../model/reading.ts';
import type { Form } from './form.ts';
import { type Applied, type Effect, OPERATORS, ruleId } from './operator.ts';

/** Weight of what is affirmed, denied and left open. Sums to 1. */
export interface Commitment {
  readonly affirmed: number;
  readonly denied: number;
  readonly open: number;
}

export const ASSERTED: Commitment = { affirmed: 1, denied: 0, open: 0 };

/** A read-out table: rule id → what the operator leaves, for readers of one convention. Rules not listed keep the taxonomy's numbers. */
export type ReadOut = Readonly<Record<string, Effect>>;

/** One operator: a step of a Markov chain on {affirmed, denied, open}, each row given by one number of the factuality scale. */
export function apply(state: Commitment, effect: Effect): Commitment {
  const [holds, fails, open] = effect;
  const positive = (number: number) => Math.max(0, number) / 3;
  const negative = (number: number) => Math.max(0, -number) / 3;
  const affirmed = state.affirmed * positive(holds) + state.denied * positive(fails) + state.open * positive(open);
  const denied = state.affirmed * negative(holds) + state.denied * negative(fails) + state.open * negative(open);
  return { affirmed, denied, open: Math.max(0, 1 - affirmed - denied) };
}

const POSSIBLE: ReadonlySet<string> = new Set(['may', 'possible']);

/** Folds operators, outermost first, over an assertion. */
export function foldOperators(
  operators: readonly Applied[],
  table: ReadOut = {},
  start: Commitment = ASSERTED,
): Commitment {
  let state = start;
  let possible = -1;
  for (const operator of operators) {
    // "may possibly" is possible once.
    if (POSSIBLE.has(operator.class)) {
      if (possible === operator.clause) continue;
      possible = operator.clause;
    }
    state = apply(state, table[ruleId(operator)] ?? table[operator.class] ?? OPERATORS[operator.class].effect);
  }
  return state;
}

/** The last step of a read-out: how readers take a statement of this form. */
export function readForm(state: Commitment, { form, inContext }: Form, table: ReadOut): Commitment {
  const effect = table[`form/${inContext}`] ?? table[`form/${form}`];
  return effect === undefined ? state : apply(state, effect);
}

/** −3…3. */
export const factualityOf = (state: Commitment): number => 3 * (state.affirmed - state.denied);

/**
 * FactBank's degree and polarity of a commitment. The cuts lie midway between the degrees' own numbers
 * (CT 3, PR 2, PS 1, U 0 on the factuality scale).
 */
export function degreeOf(state: Commitment): { certainty: Certainty; polarity: Polarity } {
  const f = factualityOf(state);
  const size = Math.abs(f);
  const certainty: Certainty = size >= 2.4 ? 'CT' : size >= 1.5 ? 'PR' : size >= 0.5 ? 'PS' : 'U';
  return { certainty, polarity: certainty === 'U' ? 'u' : f > 0 ? '+' : '-' };
}
