import { READ_AS } from '../../../contradictions/kinds/value-type.ts';
import type { Claim } from '../../../model/claim.ts';
import type { QuestionKey } from '../../../positions/position-table.ts';
import type { LintRule, Slip } from '../lint-context.ts';
import { valueAt } from '../rows.ts';

const INSTEAD = {
  entity: 'the id of an entity, with the name in its record',
  place: 'the id of a place',
  count: 'a whole number, or a form such as {"atLeast": 19}',
  quantity: 'a number, or a form such as {"about": 50, "unit": "kg"}',
  time: 'a time in ISO 8601, such as 2020-11-02',
  boolean: 'true or false',
} as const;

/** A value that is not of the kind which the predicate declares, and words where other claims have numbers. */
export const valueKind: LintRule = {
  code: 'value-kind',
  why: 'A value of another kind is compared with nothing: it neither agrees nor contradicts.',
  *find({ positions: { table } }) {
    const numeric = new Set<string>();
    for (let row = 0; row < table.rows; row++)
      if (valueAt(table, row).type === 'number') numeric.add(predicateOf(row).id);
    function predicateOf(row: number): QuestionKey['meaning'] {
      return (table.questions[table.question[row] as number] as QuestionKey).meaning;
    }
    for (let row = 0; row < table.rows; row++) {
      const { id, kind } = predicateOf(row);
      const { type } = valueAt(table, row);
      if (type === 'unknown' || type === 'none' || kind === 'text') continue;
      const claim = table.ledger.claims[row] as Claim;
      if (kind !== undefined && type !== READ_AS[kind]) {
        yield slip(claim, `${id} takes a ${kind}, and this is ${JSON.stringify(claim.value)}.`, INSTEAD[kind]);
      } else if (kind === undefined && typeof claim.value === 'string' && numeric.has(id)) {
        yield slip(
          claim,
          `Other claims give a number for ${id}, and this one gives the text ${JSON.stringify(claim.value)}.`,
          `${INSTEAD.count}; the words belong in text or evidence`,
        );
      }
    }
  },
};

function slip({ id }: Claim, what: string, instead: string): Slip {
  return {
    level: 'warning',
    record: 'claim',
    id,
    path: 'value',
    what,
    instead: `${instead[0]?.toUpperCase()}${instead.slice(1)}.`,
  };
}
