import { CONFIRMED_FROM, CREDIBILITY_SCALE } from '../confidence/admiralty.ts';
import { readLikelihood } from '../confidence/likelihood.ts';
import type { Claim, Likelihood } from '../model/claim.ts';
import { BEYOND_COLUMNS, POSSIBLE } from '../positions/position-table.ts';
import { confirmedWithin } from '../provenance/confirmed-within.ts';
import type { MergeContext } from './merge-context.ts';

/** A row graded "confirmed by other sources" that others in the ledger confirm indeed. */
export interface ConfirmedRow {
  readonly row: number;
  /** Roots of those who say the same, in order. */
  readonly confirmedBy: readonly string[];
}

/**
 * Claims graded "confirmed by other sources" (Admiralty credibility 1) where others that say the same are in the ledger
 * themselves: one confirmation would count twice, in the grade and in their own claims. Which sources the grader had in
 * mind is not on record. Grades without the name of their scale are not looked at. One trace for every value that is
 * graded so.
 *
 * @param rows of one question.
 */
export function confirmedRows(context: MergeContext, rows: readonly number[]): readonly ConfirmedRow[] {
  const { table } = context.positions;
  const said = (row: number): string => `${table.stance[row]} ${table.value[row]}`;
  const isGraded = (row: number): boolean =>
    ((table.flags[row] as number) & BEYOND_COLUMNS) !== 0 &&
    isGradedConfirmed((table.ledger.claims[row] as Claim).likelihood);
  if (!rows.some(isGraded)) return [];
  const graded = new Set(rows.filter(isGraded).map(said));
  const agreeing = new Map<string, number[]>();
  for (const row of rows) {
    const statement = said(row);
    // "It may be so" confirms nothing.
    if (!graded.has(statement) || (table.commitment[row] as number) <= POSSIBLE) continue;
    const others = agreeing.get(statement);
    if (others === undefined) agreeing.set(statement, [row]);
    else others.push(row);
  }
  return [...agreeing.values()].flatMap((same) =>
    confirmedWithin(context.reports(same).trace(), (report) => isGraded(same[report] as number)).map(
      ({ report, confirmedBy }) => ({ row: same[report] as number, confirmedBy }),
    ),
  );
}

function isGradedConfirmed(likelihood: Likelihood | undefined): boolean {
  if (typeof likelihood !== 'string' || !likelihood.startsWith(CREDIBILITY_SCALE)) return false;
  const reading = readLikelihood(likelihood);
  return reading !== null && reading.low >= CONFIRMED_FROM;
}
