import type { Claim } from '../../../model/claim.ts';
import type { LintRule } from '../lint-context.ts';
import { questionRows } from '../rows.ts';

/** One statement of one page under two ids. */
export const saidTwice: LintRule = {
  code: 'said-twice',
  why: 'It counts as one witness, yet every list and count of reports has it twice.',
  *find({ positions: { table } }) {
    for (const rows of questionRows(table)) {
      if (rows.length < 2) continue;
      const first = new Map<string, string>();
      for (const row of rows) {
        const claim = table.ledger.claims[row] as Claim;
        const said = `${table.holder[row]} ${table.value[row]} ${table.stance[row]} ${contentOf(claim)}`;
        const before = first.get(said);
        if (before === undefined) first.set(said, claim.id);
        else {
          yield {
            level: 'hint',
            record: 'claim',
            id: claim.id,
            path: 'id',
            refs: [before],
            what: `It says what ${before} says, of the same source and time.`,
            instead: 'One claim with the evidence of both, or what sets them apart (time, scope, speaker).',
          };
        }
      }
    }
  },
};

/** All that makes a statement another one than its neighbour's, besides holder, value and stance. */
const TOLD_APART_BY = [
  'source',
  'attributedTo',
  'hearsay',
  'scope',
  'likelihood',
  'wording',
  'condition',
  'assertedAt',
  'asOf',
  'validTime',
] as const satisfies readonly (keyof Claim)[];

const contentOf = (claim: Claim): string => JSON.stringify(TOLD_APART_BY.map((key) => claim[key]));
