import type { CanonicalValue } from '../../positions/canonical-value.ts';
import type { PositionTable, QuestionKey } from '../../positions/position-table.ts';
import { compareByRule } from '../compare-positions.ts';
import { isConflict } from '../compare-said.ts';
import type { ContradictionContext } from '../context.ts';
import { isFirmAffirmation } from './firm-affirmation.ts';
import { NOTHING_FOUND, type SetConflict, type SetKind } from './set-conflict.ts';

/**
 * More distinct values than `cardinality: { max: n }` allows, each excluding all the others. Values are taken by their
 * upper end and then by id, which finds the largest set of disjoint intervals (the classic greedy schedule) and is sound,
 * not complete, where sets overlap in other ways. Time O(values × max) a question.
 */
export const cardinality: SetKind = (context) => {
  const { table, declared } = context;
  const limits = new Map<string, number>();
  for (const predicate of table.ledger.predicates) {
    if (typeof predicate.cardinality === 'object' && predicate.cardinality.max > 1) {
      limits.set(declared.meaningOf(predicate.id).id, predicate.cardinality.max);
    }
  }
  if (limits.size === 0) return NOTHING_FOUND;
  const conflicts: SetConflict[] = [];
  for (let question = 0; question < table.questions.length; question++) {
    const { meaning } = table.questions[question] as QuestionKey;
    const max = limits.get(meaning.id);
    if (max === undefined) continue;
    const firm = [...table.order.subarray(table.starts[question], table.starts[question + 1])].filter((row) =>
      isFirmAffirmation(table, row),
    );
    const found = tooMany(context, firm, max);
    if (found === undefined) continue;
    const law = `${declared.labels.predicate(meaning.id)} has at most ${max} values, and these ${found.rows.length} exclude each other`;
    conflicts.push({ kind: 'cardinality', law, rows: found.rows, members: firm, soft: found.soft });
  }
  return { conflicts, notChecked: 0 };
};

function tooMany(
  context: ContradictionContext,
  rows: readonly number[],
  max: number,
): { readonly rows: readonly number[]; readonly soft: boolean } | undefined {
  const { table } = context;
  const chosen: number[] = [];
  let soft = false;
  for (const row of onePerValue(table, rows)) {
    const compared = chosen.map((other) => together(context, row, other));
    if (!compared.every(isConflict)) continue;
    soft ||= compared.some(({ outcome }) => outcome === 'tension');
    chosen.push(row);
    if (chosen.length > max) return { rows: chosen.sort((a, b) => a - b), soft };
  }
  return undefined;
}

/** The firmest row of each value, by upper end where there is one. */
function onePerValue(table: PositionTable, rows: readonly number[]): readonly number[] {
  const firmest = new Map<number, number>();
  for (const row of rows) {
    const value = table.value[row] as number;
    const known = firmest.get(value);
    if (known === undefined || (table.probability[row] as number) > (table.probability[known] as number)) {
      firmest.set(value, row);
    }
  }
  const endOf = (row: number): number => upperEnd(table.values[table.value[row] as number]);
  return [...firmest.values()].sort((a, b) => endOf(a) - endOf(b) || a - b);
}

function upperEnd(value: CanonicalValue | undefined): number {
  if (value?.type === 'number') return value.ranges.reduce((least, one) => Math.min(least, one.high), Number.MAX_VALUE);
  return value?.type === 'time' ? value.spans.reduce((least, one) => Math.min(least, one.end), Number.MAX_VALUE) : 0;
}

/** Whether two rows could be one value: compared as if the predicate took one only. */
function together(context: ContradictionContext, one: number, other: number) {
  const { table } = context;
  const [a, b] = one < other ? [one, other] : [other, one];
  const { meaning } = table.questions[table.question[a] as number] as QuestionKey;
  return compareByRule(context, a, b, {
    meaning: { ...meaning, single: true },
    first: table.values[table.value[a] as number] as CanonicalValue,
    second: table.values[table.value[b] as number] as CanonicalValue,
    firstStance: 1,
    secondStance: 1,
  });
}
