import type { CanonicalIds } from '../identity/canonical-ids.ts';
import type { Claim, Condition } from '../model/claim.ts';
import { questionId } from '../positions/build-position-table.ts';
import { canonicaliseValue } from '../positions/canonicalise-value.ts';
import { CONDITIONAL, type PositionTable, PROBABLE, type QuestionKey, RETRACTED } from '../positions/position-table.ts';
import { type EntityKnowledge, relateValues } from './relate-values.ts';

/** The conditions of a claim, one or several. */
export function conditionsOf(claim: Claim): readonly Condition[] {
  const { condition } = claim;
  if (condition === undefined) return [];
  return 'allOf' in condition ? condition.allOf : [condition];
}

/** For a conditional row: one affirming row for each condition, or undefined while any is open. */
export type ConditionReader = (row: number) => readonly number[] | undefined;

/**
 * Looks for claims that affirm (or, for a negative condition, deny) an antecedent at PR or CT (contract §2.10). Answers
 * are remembered per row. Time O(claims on the antecedent's question).
 */
export function conditionReader(table: PositionTable, ids: CanonicalIds, knowledge: EntityKnowledge): ConditionReader {
  let questionOf: Map<string, number> | undefined;
  const entities = new Set(table.ledger.entities.map((entity) => entity.id));
  const context = { isEntity: (id: string) => entities.has(id), canonicalEntity: ids.entity };
  const remembered = new Map<number, readonly number[] | undefined>();

  const affirming = (condition: Condition, self: number): number | undefined => {
    questionOf ??= new Map(table.questions.map((question, index) => [question.id, index]));
    const question = questionOf.get(
      questionId(ids.entity(condition.subject), ids.predicate(condition.predicate), undefined),
    );
    if (question === undefined) return undefined;
    const { meaning } = table.questions[question] as QuestionKey;
    const { value, negated } = canonicaliseValue(condition.value, meaning, context);
    const wanted = (condition.stance === 'denies') !== negated ? -1 : 1;
    for (let place = table.starts[question] as number; place < (table.starts[question + 1] as number); place++) {
      const row = table.order[place] as number;
      if (row === self || ((table.flags[row] as number) & (RETRACTED | CONDITIONAL)) !== 0) continue;
      if (table.stance[row] !== wanted || (table.commitment[row] as number) < PROBABLE) continue;
      const held = table.values[table.value[row] as number];
      if (held === undefined) continue;
      const [narrow, wide] = wanted === 1 ? [held, value] : [value, held];
      const { relation } = relateValues(narrow, wide, meaning, knowledge);
      if (relation === 'same' || relation === 'within') return row;
    }
    return undefined;
  };

  return (row) => {
    if (!remembered.has(row)) {
      const claim = table.ledger.claims[row];
      const found = claim === undefined ? [] : conditionsOf(claim).map((condition) => affirming(condition, row));
      remembered.set(row, found.every((one): one is number => one !== undefined) ? found : undefined);
    }
    return remembered.get(row);
  };
}
