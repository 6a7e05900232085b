import { relateValues } from '../../../contradictions/relate-values.ts';
import type { Claim } from '../../../model/claim.ts';
import type { QuestionKey } from '../../../positions/position-table.ts';
import type { LintRule } from '../lint-context.ts';
import { affirmations, questionRows, valueAt } from '../rows.ts';

/** A predicate whose cardinality nobody declared is used with values of which only one can be true. */
export const manyByDefault: LintRule = {
  code: 'many-by-default',
  why: 'A predicate takes many values unless it is declared single, so these claims are never found to contradict.',
  *find({ ledger, positions: { table, ids, knowledge, labels } }) {
    const settled = new Set(
      ledger.predicates.filter(({ cardinality }) => cardinality !== undefined).map(({ id }) => ids.predicate(id)),
    );
    for (const rows of questionRows(table)) {
      const { meaning, subject } = table.questions[table.question[rows[0] as number] as number] as QuestionKey;
      if (settled.has(meaning.id)) continue;
      const affirmed = affirmations(table, rows);
      const first = affirmed[0];
      if (first === undefined) continue;
      const rival = affirmed.find(
        (row) =>
          table.holder[row] !== table.holder[first] &&
          relateValues(valueAt(table, first), valueAt(table, row), meaning, knowledge).relation === 'excludes',
      );
      if (rival === undefined) continue;
      // One finding a predicate is enough: one declaration mends all.
      settled.add(meaning.id);
      const claims = [first, rival].map((row) => table.ledger.claims[row] as Claim);
      const values = claims.map(({ value }) => labels.value(value)).join(' and ');
      const isMeasured = ['number', 'time'].includes(valueAt(table, first).type);
      yield {
        level: isMeasured ? 'warning' : 'hint',
        record: 'predicate',
        id: meaning.id,
        path: 'cardinality',
        refs: claims.map(({ id }) => id),
        what: `${meaning.declared ? 'It has no cardinality' : 'It is not declared'}, and on ${subject} it is given ${values}.`,
        instead: `{"id": ${JSON.stringify(meaning.id)}, "cardinality": "single"} among the predicates, or "many" if both can hold.`,
      };
    }
  },
};
