import { readLikelihood } from '../confidence/likelihood.ts';
import { traceRows } from '../merge/fuse-rows.ts';
import type { MergeContext } from '../merge/merge-context.ts';
import type { Note } from '../model/audit.ts';
import type { Claim, Likelihood } from '../model/claim.ts';
import { POSSIBLE } from '../positions/position-table.ts';
import { confirmedWithin } from '../provenance/confirmed-within.ts';
import { nameList } from '../provenance/name-list.ts';

/** The scale whose best grade says that others confirm it, whatever its edition. */
const CREDIBILITY = 'admiralty-credibility';

/** Grade 1 of that scale begins here (80 %), and no other grade reaches it. */
const CONFIRMED_FROM = 0.8;

/**
 * Claims graded "confirmed by other sources" where others that say the same are in the ledger themselves: one
 * confirmation counts twice, in the grade and in their own claims. Named, never weighed: which sources the grader had in
 * mind is not on record. Grades without the name of their scale are not looked at. One trace for every value that is
 * graded so.
 */
export function confirmationNotes(context: MergeContext, topic: string, rows: readonly number[]): readonly Note[] {
  const { table, labels } = context.positions;
  const claimAt = (row: number): Claim => table.ledger.claims[row] as Claim;
  const said = (row: number): string => `${table.stance[row]} ${table.value[row]}`;
  const isGraded = (row: number): boolean => isGradedConfirmed(claimAt(row).likelihood);
  const graded = new Set(rows.filter(isGraded).map(said));
  if (graded.size === 0) return [];
  const agreeing = new Map<string, number[]>();
  for (const row of rows) {
    const statement = said(row);
    // "It may be so" confirms nothing.
    if (!graded.has(statement) || (table.commitment[row] as number) <= POSSIBLE) continue;
    const others = agreeing.get(statement);
    if (others === undefined) agreeing.set(statement, [row]);
    else others.push(row);
  }
  return [...agreeing.values()].flatMap((same) => {
    const idOf = (report: number): string => claimAt(same[report] as number).id;
    const trace = traceRows(context, same);
    return confirmedWithin(trace, (report) => isGraded(same[report] as number)).map(
      ({ report, confirmedBy }): Note => ({
        code: 'confirmed-within',
        refs: [idOf(report)],
        message: `On ${topic}, ${idOf(report)} is graded as confirmed by others, and this ledger has the same from ${nameList(confirmedBy.map(labels.source))}: the confirmation counts twice until the grade is lowered to 2. Nothing was weighed for it.`,
      }),
    );
  });
}

function isGradedConfirmed(likelihood: Likelihood | undefined): boolean {
  if (typeof likelihood !== 'string' || !likelihood.startsWith(CREDIBILITY)) return false;
  const reading = readLikelihood(likelihood);
  return reading !== null && reading.low >= CONFIRMED_FROM;
}
