import type { Outcome } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { CERTAIN, CONDITIONAL, HEARSAY, NONE, POSSIBLE, type PositionTable } from '../positions/position-table.ts';
import { conflictStrength } from './conflict-strength.ts';
import type { ContradictionContext } from './context.ts';
import type { SetConflict } from './kinds/set-conflict.ts';

/** What the commitments make of a set of claims that a rule holds to be impossible. */
export interface SettledSet {
  readonly outcome: Extract<Outcome, 'contradiction' | 'tension'>;
  readonly hard: boolean;
  readonly strength: number;
  /** Row of the claim that supersedes one of them. */
  readonly resolvedBy: number;
  /** Rows that affirm the conditions of conditional members. */
  readonly through: readonly number[];
}

/**
 * Weighs a set against the rule, which is certain: all certain is a contradiction; all at least probable, or one merely
 * possible among certain ones, is a tension; anything weaker is nothing. An open condition is nothing either.
 */
export function settleSet(context: ContradictionContext, set: SetConflict): SettledSet | undefined {
  const { table } = context;
  const { rows } = set;
  const weakest = rows.reduce((least, row) => Math.min(least, table.commitment[row] as number), CERTAIN);
  if (weakest < POSSIBLE) return undefined;
  const hedged = rows.filter((row) => table.commitment[row] !== CERTAIN).length;
  if (weakest === POSSIBLE && hedged > 1) return undefined;
  const through = new Set<number>();
  for (const row of rows) {
    if (((table.flags[row] as number) & CONDITIONAL) === 0) continue;
    const settled = context.conditions.settledBy(row);
    if (settled === undefined) return undefined;
    for (const one of settled) through.add(one);
  }
  const resolvedBy = rows.reduce((found, row) => (found === NONE ? (table.supersededBy[row] as number) : found), NONE);
  const hearsay = rows.some((row) => ((table.flags[row] as number) & HEARSAY) !== 0);
  const gentle = hedged > 0 || hearsay || set.soft || set.unsettled === true || through.size > 0 || resolvedBy !== NONE;
  return {
    outcome: gentle ? 'tension' : 'contradiction',
    hard: hedged === 0 && !hearsay && !set.soft,
    strength: strengthOf(table, rows),
    resolvedBy,
    through: [...through].filter((row) => !rows.includes(row)),
  };
}

/**
 * For two, the degree of conflict; for others its like: the least probability that all hold together, by Fréchet's
 * bound max(0, Σp − (n − 1)), which the rule says is 0, times how decided each is, |2p − 1|.
 */
function strengthOf(table: PositionTable, rows: readonly number[]): number {
  const held = rows.map((row) => table.probability[row] as number);
  if (held.length === 2) return conflictStrength(held[0] as number, held[1] as number);
  const together = Math.max(0, held.reduce((sum, p) => sum + p, 0) - (held.length - 1));
  return held.reduce((strength, p) => strength * Math.abs(2 * p - 1), together);
}

/** Ids of rows, in the order given. */
export function idsOf(table: PositionTable, rows: readonly number[]): readonly string[] {
  return rows.map((row) => (table.ledger.claims[row] as Claim).id);
}
