import { relateValues } from '../../../contradictions/relate-values.ts';
import type { Claim } from '../../../model/claim.ts';
import { NONE, type QuestionKey } from '../../../positions/position-table.ts';
import type { LintRule } from '../lint-context.ts';
import { affirmations, questionRows, valueAt } from '../rows.ts';

/** A claim without any time, on something that changes, beside another that excludes it. */
export const timeMissing: LintRule = {
  code: 'time-missing',
  why: 'Where a value changes, times tell an update from a contradiction; without them it is a tension at most.',
  *find({ positions: { table, knowledge } }) {
    for (const rows of questionRows(table)) {
      const { meaning } = table.questions[table.question[rows[0] as number] as number] as QuestionKey;
      if (meaning.change === 'fixed' || !meaning.single) continue;
      const rivals = affirmations(table, rows);
      for (const row of rows) {
        if (table.asOf[row] !== NONE || table.stance[row] !== 1) continue;
        const rival = rivals.find(
          (other) =>
            relateValues(valueAt(table, row), valueAt(table, other), meaning, knowledge).relation === 'excludes',
        );
        if (rival === undefined) continue;
        const { id } = table.ledger.claims[row] as Claim;
        const { id: other } = table.ledger.claims[rival] as Claim;
        yield {
          level: 'warning',
          record: 'claim',
          id,
          path: 'asOf',
          refs: [other],
          what: `${meaning.id} is ${meaning.change}, and neither this claim nor its source has a time, so it is not known whether ${other} is an update.`,
          instead: 'asOf with the moment that it speaks for, as precisely as the source says: 2020-11-02, or 2020-11.',
        };
      }
    }
  },
};
