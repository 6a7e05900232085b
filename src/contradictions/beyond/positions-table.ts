import { CorroborateError } from '../../errors/corroborate-error.ts';
import type { Stance } from '../../model/claim.ts';
import { byCodeUnit } from '../../model/code-unit-order.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Value } from '../../model/value.ts';
import { CERTAIN, type PositionTable, type QuestionKey, RETRACTED } from '../../positions/position-table.ts';
import { contextOf } from '../context.ts';
import { conflictingPositions } from './conflicting-positions.ts';

/** What somebody holds about one proposition. */
export interface HeldCell {
  readonly holder: string;
  readonly question: string;
  readonly value: Value;
  readonly stance: Stance;
  /** Whether any of the claims puts it without a hedge. */
  readonly certain: boolean;
  readonly claims: readonly string[];
}

/** Two holders who cannot both be right, or who pull apart, with an example. */
export interface Odds {
  /** In order of id. */
  readonly holders: readonly [string, string];
  /** The worse of what lies between them. */
  readonly outcome: 'contradiction' | 'tension';
  /** Ids of the questions on which they are at odds, in order. */
  readonly questions: readonly string[];
  readonly claims: readonly string[];
  readonly reason: string;
}

/** Who holds what, and who is at odds with whom. */
export interface PositionsTable {
  /** By holder, question and value. */
  readonly cells: readonly HeldCell[];
  /** By holders. */
  readonly odds: readonly Odds[];
  /** Pairs of positions that were not compared. */
  readonly notChecked: number;
}

/**
 * The table of positions: every holder with every proposition it takes a stance on, and every two holders who are at odds.
 * Whoever only passes a statement on holds nothing. Retracted claims take no part; superseded ones are shown.
 *
 * @param question id of the one question to look at. Default: all.
 * @throws CorroborateError 'unknown-question' where no claim speaks of it.
 * @example
 * ```ts
 * import { defineLedger, positionsTable } from 'corroborate';
 * const about = { subject: 'attack', predicate: 'perpetrator', value: 'taliban' };
 * const ledger = defineLedger({
 *   claims: [
 *     { ...about, id: 'a', source: 'tolo', attributedTo: ['saleh'] },
 *     { ...about, id: 'b', source: 'tolo', attributedTo: ['mujahid'], stance: 'denies' },
 *   ],
 * });
 * const { cells, odds } = positionsTable(ledger);
 * cells.map(({ holder, stance }) => [holder, stance]); // => [['mujahid', 'denies'], ['saleh', 'affirms']]
 * odds.map(({ holders, outcome }) => [...holders, outcome]); // => [['mujahid', 'saleh', 'contradiction']]
 * ```
 */
export function positionsTable(ledger: Ledger, question?: string): PositionsTable {
  const { table } = contextOf(ledger);
  if (question !== undefined && !table.questions.some(({ id }) => id === question)) {
    throw new CorroborateError('unknown-question', [
      { path: 'question', expected: 'a question on which there are claims', received: `'${question}'` },
    ]);
  }
  const { pairs, notChecked } = conflictingPositions(
    ledger,
    (finding) => question === undefined || finding.question === question,
  );
  const odds = new Map<string, Odds>();
  for (const { a, b, relation } of pairs) {
    if (a.holder === b.holder) continue;
    const holders = [a.holder, b.holder].sort() as [string, string];
    const outcome = relation.outcome === 'contradiction' ? 'contradiction' : 'tension';
    const key = JSON.stringify(holders);
    const known = odds.get(key);
    const asked = question ?? questionOfClaim(table, relation.claims[0] ?? '');
    const questions = [...new Set([...(known?.questions ?? []), asked])].sort();
    // The worse outcome is the example; of equals the first found.
    const isWorse = known === undefined || (known.outcome === 'tension' && outcome === 'contradiction');
    const { claims, reason } = relation;
    odds.set(key, isWorse ? { holders, outcome, questions, claims, reason } : { ...known, questions });
  }
  return {
    cells: heldCells(table, question),
    odds: [...odds].sort(([a], [b]) => byCodeUnit(a, b)).map(([, pair]) => pair),
    notChecked,
  };
}

function questionOfClaim(table: PositionTable, claim: string): string {
  const row = table.rowOf(claim);
  return row === undefined ? '' : (table.questions[table.question[row] as number] as QuestionKey).id;
}

/** The table has −1, 0 and 1. */
const STANCES_BY_SIGN = ['denies', 'undecided', 'affirms'] as const satisfies readonly Stance[];

function heldCells(table: PositionTable, question: string | undefined): readonly HeldCell[] {
  const cells = new Map<string, Omit<HeldCell, 'certain' | 'claims'> & { certain: boolean; claims: string[] }>();
  table.ledger.claims.forEach((claim, row) => {
    const key = table.questions[table.question[row] as number] as QuestionKey;
    if (((table.flags[row] as number) & RETRACTED) !== 0 || (question !== undefined && key.id !== question)) return;
    const holder = table.holders[table.holder[row] as number] as string;
    const stance = STANCES_BY_SIGN[(table.stance[row] as number) + 1] ?? 'undecided';
    const value = table.values[table.value[row] as number]?.written ?? claim.value;
    const certain = table.commitment[row] === CERTAIN;
    const place = JSON.stringify([holder, key.id, value, stance]);
    const known = cells.get(place);
    if (known === undefined) {
      cells.set(place, { holder, question: key.id, value, stance, certain, claims: [claim.id] });
      return;
    }
    known.certain ||= certain;
    known.claims.push(claim.id);
  });
  return [...cells].sort(([a], [b]) => byCodeUnit(a, b)).map(([, cell]) => cell);
}
