import type { CanonicalIds } from '../identity/canonical-ids.ts';
import type { Claim, Condition } from '../model/claim.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import { canonicaliseValue } from '../positions/canonicalise-value.ts';
import { entityNames } from '../positions/entity-names.ts';
import { CONDITIONAL, type PositionTable, PROBABLE, type QuestionKey, RETRACTED } from '../positions/position-table.ts';
import { questionId } from '../positions/question-id.ts';
import { parseTime } from '../time/parse-time.ts';
import { orderSpans } from '../time/relate-spans.ts';
import type { TimeSpan } from '../time/time-span.ts';
import type { EntityKnowledge } from './entity-knowledge.ts';
import { relateValues } from './relate-values.ts';

/** The conditions of a claim, one or several. */
export function conditionsOf(claim: Claim): readonly Condition[] {
  const { condition } = claim;
  if (condition === undefined) return [];
  return 'allOf' in condition ? condition.allOf : [condition];
}

/** A condition found in the ledger: the question that it asks and the value that it names. */
export interface LocatedCondition {
  readonly question: number;
  readonly value: CanonicalValue;
  /** False where the condition is that something does not hold. */
  readonly affirmed: boolean;
  /** Whether a row may speak of the time that the condition is about. */
  readonly holdsAt: (row: number) => boolean;
}

export interface ConditionReader {
  /**
   * For a conditional row: one affirming row for each condition, or undefined while any is open. A row that is named takes
   * the place of others that affirm the same.
   */
  readonly settledBy: (row: number, by?: number) => readonly number[] | undefined;
  /** The question of a condition; undefined where no claim speaks of it. */
  readonly locate: (condition: Condition) => LocatedCondition | undefined;
}

/**
 * Looks for claims that affirm (or, for a negative condition, deny) an antecedent at PR or CT. Answers
 * are remembered per row. Time O(claims on the antecedent's question).
 */
export function conditionReader(table: PositionTable, ids: CanonicalIds, knowledge: EntityKnowledge): ConditionReader {
  let questionOf: Map<string, number> | undefined;
  const context = { isEntity: entityNames(table.ledger), canonicalEntity: ids.entity };
  const remembered = new Map<number, readonly number[] | undefined>();

  const locate = (condition: Condition): LocatedCondition | undefined => {
    questionOf ??= new Map(table.questions.map((question, index) => [question.id, index]));
    const question = questionOf.get(
      questionId(ids.entity(condition.subject), ids.predicate(condition.predicate), undefined),
    );
    if (question === undefined) return undefined;
    const { meaning } = table.questions[question] as QuestionKey;
    const { value, negated } = canonicaliseValue(condition.value, meaning, context);
    const when = condition.validTime === undefined ? undefined : parseTime(condition.validTime);
    const holdsAt = (row: number): boolean => !isOtherTime(when, table.times[table.validTime[row] as number]);
    return { question, value, affirmed: (condition.stance === 'denies') === negated, holdsAt };
  };

  const affirming = (condition: Condition, self: number): number | undefined => {
    const asked = locate(condition);
    if (asked === undefined) return undefined;
    const end = table.starts[asked.question + 1] as number;
    for (let place = table.starts[asked.question] as number; place < end; place++) {
      const row = table.order[place] as number;
      if (row !== self && meets(row, asked)) return row;
    }
    return undefined;
  };

  const meets = (row: number, { question, value, affirmed, holdsAt }: LocatedCondition): boolean => {
    if (((table.flags[row] as number) & (RETRACTED | CONDITIONAL)) !== 0) return false;
    if (table.stance[row] !== (affirmed ? 1 : -1) || (table.commitment[row] as number) < PROBABLE) return false;
    if (!holdsAt(row)) return false;
    const held = table.values[table.value[row] as number] as CanonicalValue;
    const [narrow, wide] = affirmed ? [held, value] : [value, held];
    const { meaning } = table.questions[question] as QuestionKey;
    const { relation } = relateValues(narrow, wide, meaning, knowledge);
    return relation === 'same' || relation === 'within';
  };

  const isMetBy = (row: number, condition: Condition): boolean => {
    const asked = locate(condition);
    return asked !== undefined && asked.question === table.question[row] && meets(row, asked);
  };

  const settledBy = (row: number, by?: number): readonly number[] | undefined => {
    if (by !== undefined) {
      const conditions = conditionsOf(table.ledger.claims[row] as Claim);
      return settledBy(row)?.map((found, index) => (isMetBy(by, conditions[index] as Condition) ? by : found));
    }
    if (!remembered.has(row)) {
      const claim = table.ledger.claims[row] as Claim;
      const found = conditionsOf(claim).map((condition) => affirming(condition, row));
      const complete = found.every((one): one is number => one !== undefined);
      remembered.set(row, complete ? found : undefined);
    }
    return remembered.get(row);
  };
  return { settledBy, locate };
}

/** Two times that do not meet; one that is not given may be any. */
function isOtherTime(one: TimeSpan | undefined, other: TimeSpan | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const order = orderSpans(one, other);
  return order === 'before' || order === 'after';
}
