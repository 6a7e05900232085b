import { conditionsOf } from '../contradictions/conditions.ts';
import type { ContradictionContext } from '../contradictions/context.ts';
import type { Claim } from '../model/claim.ts';
import { CONDITIONAL, type QuestionKey } from '../positions/position-table.ts';
import { citationRings } from '../provenance/citation-rings.ts';

/** In which order conditions are believed. */
export interface ConditionOrder {
  /** The conditional rows, so that what a condition asks about has its own conditions before. */
  readonly rows: readonly number[];
  /** Whether the condition of a row leads back to what the row itself says: then it bears out no other condition. */
  readonly isCircular: (row: number) => boolean;
}

/** Questions that wait for each other are found as rings of a graph: O(questions + conditions). Made on the first call. */
export function conditionOrder(positions: ContradictionContext): () => ConditionOrder {
  let known: ConditionOrder | undefined;
  return () => {
    known ??= readOrder(positions);
    return known;
  };
}

function readOrder({ table, conditions }: ContradictionContext): ConditionOrder {
  const conditional: number[] = [];
  const asked = new Map<number, readonly number[]>();
  for (let row = 0; row < table.rows; row++) {
    if (((table.flags[row] as number) & CONDITIONAL) === 0) continue;
    conditional.push(row);
    const located = conditionsOf(table.ledger.claims[row] as Claim).map(conditions.locate);
    asked.set(row, [...new Set(located.flatMap((one) => (one === undefined ? [] : [one.question])))]);
  }
  const { from, parent } = edgesOf(table.questions.length, conditional, table.question, asked);
  const ids = table.questions.map(({ id }: QuestionKey) => id);
  const { groupOf } = citationRings({ ids, from, parent });
  const groupAt = (row: number): number => groupOf[table.question[row] as number] as number;
  const isCircular = (row: number): boolean =>
    (asked.get(row) ?? []).some((question) => groupOf[question] === groupAt(row));
  // Within a ring, what leads out of it may bear out what does not.
  const circular = new Set(conditional.filter(isCircular));
  return {
    rows: conditional.sort(
      (a, b) => groupAt(a) - groupAt(b) || Number(circular.has(a)) - Number(circular.has(b)) || a - b,
    ),
    isCircular: (row) => circular.has(row),
  };
}

/** Every question with those that its conditions ask about, in the form of `IndexedGraph`. */
function edgesOf(
  questions: number,
  conditional: readonly number[],
  questionOf: ArrayLike<number>,
  asked: ReadonlyMap<number, readonly number[]>,
): { readonly from: readonly number[]; readonly parent: readonly number[] } {
  const above = new Map<number, Set<number>>();
  for (const row of conditional) {
    const question = questionOf[row] as number;
    const known = above.get(question);
    if (known === undefined) above.set(question, new Set(asked.get(row)));
    else for (const one of asked.get(row) ?? []) known.add(one);
  }
  const from = [0];
  const parent: number[] = [];
  for (let question = 0; question < questions; question++) {
    for (const one of above.get(question) ?? []) parent.push(one);
    from.push(parent.length);
  }
  return { from, parent };
}
