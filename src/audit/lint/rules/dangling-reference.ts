import { nearestWord } from '../../../errors/nearest-word.ts';
import type { LintRule, Slip } from '../lint-context.ts';

/** An id that leads nowhere: a claim that is superseded or retracted and is not there, a judgement on nothing. */
export const danglingReference: LintRule = {
  code: 'dangling-reference',
  why: 'What refers to something that is not there does nothing, and nothing is what nobody notices.',
  *find({ ledger, claimById }) {
    const claimIds = (): Iterable<string> => ledger.claims.slice(0, MOST_COMPARED).map(({ id }) => id);
    for (const { id, supersedes } of ledger.claims) {
      if (supersedes === undefined || claimById(supersedes) !== undefined) continue;
      yield slip({ record: 'claim', id, path: 'supersedes' }, 'claim', supersedes, nearestWord(supersedes, claimIds()));
    }
    const judgements = new Set(ledger.judgements.map(({ id }) => id));
    for (const judgement of ledger.judgements) {
      const record = { record: 'judgement', id: judgement.id, path: 'of' } as const;
      if (judgement.kind === 'retract' && claimById(judgement.of) === undefined) {
        yield slip(record, 'claim', judgement.of, nearestWord(judgement.of, claimIds()));
      }
      if (judgement.kind === 'undo' && !judgements.has(judgement.of)) {
        yield slip(record, 'judgement', judgement.of, nearestWord(judgement.of, judgements));
      }
    }
  },
};

/** Looking for what was meant is for ledgers that people write. */
const MOST_COMPARED = 10_000;

function slip(
  place: Pick<Slip, 'record' | 'id' | 'path'>,
  wanted: string,
  missing: string,
  nearest: string | undefined,
): Slip {
  return {
    ...place,
    level: 'error',
    what: `There is no ${wanted} '${missing}'.`,
    instead: nearest === undefined ? `The id of a ${wanted} in this ledger.` : `'${nearest}', if that is meant.`,
  };
}
