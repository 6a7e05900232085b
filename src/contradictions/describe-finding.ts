import type { ConflictKind, Contradiction } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { quickDigest } from '../model/quick-digest.ts';
import { NONE, type PositionTable, type QuestionKey } from '../positions/position-table.ts';
import type { ConflictGroup } from './conflict-group.ts';
import type { ContradictionContext } from './context.ts';
import { heldPositions } from './held-positions.ts';
import type { SetConflict } from './kinds/set-conflict.ts';
import { reasonFor } from './reason.ts';
import { reasonForSet } from './reason-by-rule.ts';
import { idsOf, type SettledSet } from './settle-set.ts';

/** A group of conflicting pairs as a finding: its positions, its example and the reason. */
export function describeFinding(
  context: ContradictionContext,
  group: ConflictGroup,
  sharing: ReadonlyMap<number, readonly number[]>,
): Contradiction {
  const { table } = context;
  const { a, b, comparison, strength } = group.best;
  const { positions, values } = heldPositions(table, group.rows, sharing);
  const outcome = comparison.outcome === 'contradiction' ? 'contradiction' : 'tension';
  const kind = comparison.kind as ConflictKind;
  const questions = questionsOf(table, group.rows);
  const { resolvedBy } = comparison;
  const found = {
    id: findingId(questions, outcome, kind, values),
    outcome,
    kind,
    rule: comparison.rule,
    severity: comparison.hard ? 'hard' : 'soft',
    strength,
    question: questions[0] as string,
    claims: idsOf(table, comparison.through.length === 0 ? [a, b] : [a, b, ...comparison.through]),
    positions,
    reason: reasonFor(context, a, b, comparison),
  } as const;
  if (resolvedBy === NONE && questions.length === 1) return found;
  const { question: _one, ...rest } = found;
  return { ...rest, ...inOneQuestion(questions), ...supersededBy(table, resolvedBy) };
}

/** A set of claims that a rule holds to be impossible, as a finding. */
export function describeSet(context: ContradictionContext, set: SetConflict, settled: SettledSet): Contradiction {
  const { table } = context;
  const { kind } = set;
  const rule = set.rule ?? kind;
  const { positions, values } = heldPositions(table, [...new Set(set.members)], NONE_SHARED);
  const questions = questionsOf(table, set.members);
  return {
    id: findingId(questions, settled.outcome, rule, values),
    outcome: settled.outcome,
    kind,
    rule,
    severity: settled.hard ? 'hard' : 'soft',
    strength: settled.strength,
    ...inOneQuestion(questions),
    claims: idsOf(table, [...set.rows, ...settled.through]),
    positions,
    reason: reasonForSet(context, set, settled),
    ...supersededBy(table, settled.resolvedBy),
  };
}

const NONE_SHARED: ReadonlyMap<number, readonly number[]> = new Map();

/** Ids of the questions that rows lie in, sorted. */
function questionsOf(table: PositionTable, rows: readonly number[]): readonly string[] {
  const idOf = (row: number): string => (table.questions[table.question[row] as number] as QuestionKey).id;
  const first = table.question[rows[0] as number];
  if (!rows.some((row) => table.question[row] !== first)) return [idOf(rows[0] as number)];
  return [...new Set(rows.map(idOf))].sort(byCodeUnit);
}

function findingId(questions: readonly string[], outcome: string, rule: string, values: readonly string[]): string {
  return `con_${quickDigest(`${questions.join('\u0000')}\u0001${outcome}\u0001${rule}\u0001${values.join('\u0000')}`)}`;
}

function inOneQuestion(questions: readonly string[]): { readonly question?: string } {
  const [only] = questions;
  return only === undefined || questions.length > 1 ? {} : { question: only };
}

function supersededBy(table: PositionTable, row: number): { readonly resolvedBy?: string } {
  return row === NONE ? {} : { resolvedBy: (table.ledger.claims[row] as Claim).id };
}
