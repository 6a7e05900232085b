import type { ContradictionContext } from '../contradictions/context.ts';
import { findConflicts } from '../contradictions/find-conflicts.ts';
import { relateIn } from '../contradictions/relate.ts';
import { buildMergeContext } from '../merge/build-merge-context.ts';
import { liveRows } from '../merge/live-rows.ts';
import type { Contradiction, Note, Outcome, Question, Relation } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import type { Ledger } from '../model/ledger.ts';
import type { AuditOptions } from './audit-options.ts';
import { contextFor } from './context-for.ts';
import { explainPosition, type PositionExplanation } from './explain-position.ts';
import { type AskedQuestion, requireQuestion } from './find-question.ts';
import { reportQuestion } from './question-report.ts';
import { restrictLedger } from './restrict-ledger.ts';
import { viewOf } from './view.ts';

/** One question in full. */
export interface Explanation {
  /** As the audit has it: answers with the reason for their probability. */
  readonly question: Question;
  /** Every claim on the question, in order of id. */
  readonly positions: readonly PositionExplanation[];
  /** What the claims are to each other, pair by pair: conflicts first, then by ids. */
  readonly relations: readonly Relation[];
  /** Pairs that are not told because there are too many. */
  readonly relationsLeft: number;
  readonly contradictions: readonly Contradiction[];
  readonly notes: readonly Note[];
}

/** More pairs than this nobody reads; a question has that many from 32 claims on. */
const MOST_RELATIONS = 500;
const RANK: Readonly<Record<Outcome, number>> = { contradiction: 0, tension: 1, incomparable: 2, compatible: 3 };

/**
 * Explains one question in full: its answers and why they are as probable as they are, every position with its holder, its
 * way to us and whether it counts, and what every two claims are to each other.
 *
 * Costs one pass over the ledger, then what the question costs; pairs are compared among the first claims by id.
 *
 * @param asked the question's id, or its parts.
 * @param options as for `audit`: how to merge, what was known when, who is left out.
 * @throws CorroborateError 'unknown-question' when no claim speaks of it, and what `audit` throws.
 * @example
 * ```ts
 * import { defineLedger, explain } from 'corroborate';
 * const about = { subject: 'attack', predicate: 'perpetrator', value: 'taliban' };
 * const ledger = defineLedger({
 *   claims: [
 *     { ...about, id: 'a', source: 'tolo', attributedTo: ['saleh'], likelihood: 'likely' },
 *     { ...about, id: 'b', source: 'mujahid', stance: 'denies' },
 *   ],
 * });
 * const { positions, relations } = explain(ledger, 'attack/perpetrator');
 * positions.map(({ holder, path, stance, commitment, state }) => [holder, path, stance, commitment, state]); // => [['saleh', ['tolo', 'saleh'], 'affirms', 'PR', 'live'], ['mujahid', ['mujahid'], 'denies', 'CT', 'live']]
 * relations.map(({ outcome, kind }) => [outcome, kind]); // => [['tension', 'polarity']]
 * ```
 */
export function explain(ledger: Ledger, asked: string | AskedQuestion, options: AuditOptions = {}): Explanation {
  const part = restrictLedger(viewOf(ledger, options).ledger, asked);
  const context = contextFor(part, options);
  const index = requireQuestion(context, asked);
  const { table } = context;
  const rows = [...table.order.subarray(table.starts[index] as number, table.starts[index + 1] as number)];
  const { question, notes } = reportQuestion(buildMergeContext(context, options), index);
  const counted = liveRows(context, index);
  const { relations, left } = relationsAmong(
    context,
    rows.map((row) => (table.ledger.claims[row] as Claim).id),
  );
  return {
    question,
    positions: rows.map((row) => explainPosition(table, row, counted)),
    relations,
    relationsLeft: left,
    contradictions: findConflicts(context).findings.filter((finding) => finding.question === question.id),
    notes,
  };
}

function relationsAmong(
  context: ContradictionContext,
  ids: readonly string[],
): { readonly relations: readonly Relation[]; readonly left: number } {
  const pairs = (ids.length * (ids.length - 1)) / 2;
  // The claims that have at most that many pairs: n(n − 1)/2 ≤ limit.
  const told = ids.slice(0, Math.floor((1 + Math.sqrt(1 + 8 * MOST_RELATIONS)) / 2));
  const relations = told.flatMap((a, place) => told.slice(place + 1).map((b) => relateIn(context, a, b)));
  relations.sort((a, b) => RANK[a.outcome] - RANK[b.outcome] || byCodeUnit(a.claims.join(' '), b.claims.join(' ')));
  return { relations, left: pairs - relations.length };
}
