import { readLikelihood } from '../confidence/likelihood.ts';
import type { Claim, Likelihood } from '../model/claim.ts';
import { POSSIBLE } from '../positions/position-table.ts';
import { confirmedWithin } from '../provenance/confirmed-within.ts';
import { type LoweredGrades, traceRows } from './fuse-rows.ts';
import type { MergeContext } from './merge-context.ts';

/** The scale whose best grade says that others confirm it, whatever its edition. */
const CREDIBILITY = 'admiralty-credibility';

/** Grade 1 of that scale begins here (80 %), and no other grade reaches it. */
const CONFIRMED_FROM = 0.8;

/**
 * Claims graded "confirmed by other sources" (Admiralty 1) where others that say the same are among the rows themselves:
 * their word would count twice, in the grade and for itself, so the grade is taken as 2 (merging.md §2). Grades without
 * the name of their scale are not looked at. One trace for every value that is graded so.
 */
export function loweredGrades(context: MergeContext, rows: readonly number[]): LoweredGrades {
  const { table } = context.positions;
  const said = (row: number): string => `${table.stance[row]} ${table.value[row]}`;
  const isGraded = (row: number): boolean => isGradedConfirmed((table.ledger.claims[row] as Claim).likelihood);
  const lowered = new Map<number, readonly string[]>();
  const graded = new Set(rows.filter(isGraded).map(said));
  if (graded.size === 0) return lowered;
  const agreeing = new Map<string, number[]>();
  for (const row of rows) {
    const statement = said(row);
    // "It may be so" confirms nothing.
    if (!graded.has(statement) || (table.commitment[row] as number) <= POSSIBLE) continue;
    const others = agreeing.get(statement);
    if (others === undefined) agreeing.set(statement, [row]);
    else others.push(row);
  }
  for (const same of agreeing.values()) {
    const found = confirmedWithin(traceRows(context, same), (report) => isGraded(same[report] as number));
    for (const { report, confirmedBy } of found) lowered.set(same[report] as number, confirmedBy);
  }
  return lowered;
}

function isGradedConfirmed(likelihood: Likelihood | undefined): boolean {
  if (typeof likelihood !== 'string' || !likelihood.startsWith(CREDIBILITY)) return false;
  const reading = readLikelihood(likelihood);
  return reading !== null && reading.low >= CONFIRMED_FROM;
}
