import type { ConflictKind, Contradiction, HeldPosition } from '../model/audit.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { shortDigest } from '../model/content-id.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import { NONE, type PositionTable, type QuestionKey } from '../positions/position-table.ts';
import type { ConflictGroup } from './conflict-group.ts';
import type { ContradictionContext } from './context.ts';
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
  const positions = heldPositions(table, group.rows, sharing);
  const outcome = comparison.outcome === 'contradiction' ? 'contradiction' : 'tension';
  const kind = comparison.kind as ConflictKind;
  const questions = questionsOf(table, group.rows);
  return {
    id: findingId(questions, outcome, kind, positions),
    outcome,
    kind,
    rule: comparison.rule,
    severity: comparison.hard ? 'hard' : 'soft',
    strength,
    ...inOneQuestion(questions),
    claims: idsOf(table, [a, b, ...comparison.through]),
    positions,
    reason: reasonFor(context, a, b, comparison),
    ...resolvedBy(table, comparison.resolvedBy),
  };
}

/** A set of claims that a rule holds to be impossible, as a finding. */
export function describeSet(context: ContradictionContext, set: SetConflict, settled: SettledSet): Contradiction {
  const { table } = context;
  const { kind } = set;
  const rule = set.rule ?? kind;
  const positions = heldPositions(table, [...new Set(set.members)], NONE_SHARED);
  const questions = questionsOf(table, set.members);
  return {
    id: findingId(questions, settled.outcome, rule, positions),
    outcome: settled.outcome,
    kind,
    rule,
    severity: settled.hard ? 'hard' : 'soft',
    strength: settled.strength,
    ...inOneQuestion(questions),
    claims: idsOf(table, [...set.rows, ...settled.through]),
    positions,
    reason: reasonForSet(context, set, settled),
    ...resolvedBy(table, settled.resolvedBy),
  };
}

const NONE_SHARED: ReadonlyMap<number, readonly number[]> = new Map();

/** Ids of the questions that rows lie in, sorted. */
function questionsOf(table: PositionTable, rows: Iterable<number>): readonly string[] {
  const ids = new Set<string>();
  for (const row of rows) ids.add((table.questions[table.question[row] as number] as QuestionKey).id);
  return [...ids].sort(byCodeUnit);
}

function findingId(
  questions: readonly string[],
  outcome: string,
  rule: string,
  positions: readonly HeldPosition[],
): string {
  const values = [...new Set(positions.map((position) => JSON.stringify(position.value)))].sort();
  return `con_${shortDigest(canonicalJson([questions.length === 1 ? (questions[0] ?? '') : questions, outcome, rule, values]))}`;
}

function inOneQuestion(questions: readonly string[]): { readonly question?: string } {
  const [only] = questions;
  return only === undefined || questions.length > 1 ? {} : { question: only };
}

function resolvedBy(table: PositionTable, row: number): { readonly resolvedBy?: string } {
  return row === NONE ? {} : { resolvedBy: (table.ledger.claims[row] as Claim).id };
}

/** Who holds what, each with the reports that carry it, in order of holder and value. */
export function heldPositions(
  table: PositionTable,
  rows: Iterable<number>,
  sharing: ReadonlyMap<number, readonly number[]>,
): readonly HeldPosition[] {
  const held = new Map<string, { holder: string; stance: number; value: CanonicalValue; claims: string[] }>();
  for (const representative of rows) {
    for (const row of sharing.get(representative) ?? [representative]) {
      const key = `${table.holder[row]} ${table.stance[row]} ${table.value[row]}`;
      const claim = (table.ledger.claims[row] as Claim).id;
      const position = held.get(key);
      if (position === undefined) {
        held.set(key, {
          holder: table.holders[table.holder[row] as number] as string,
          stance: table.stance[row] as number,
          value: table.values[table.value[row] as number] as CanonicalValue,
          claims: [claim],
        });
      } else position.claims.push(claim);
    }
  }
  return [...held.values()]
    .map(({ holder, stance, value, claims }): readonly [key: string, position: HeldPosition] => {
      const said = stance === 1 ? 'affirms' : stance === -1 ? 'denies' : 'undecided';
      const key = `${holder}\u0000${JSON.stringify(value.written)}\u0000${said}`;
      return [key, { holder, stance: said, value: value.written, claims: claims.sort() }];
    })
    .sort((a, b) => byCodeUnit(a[0], b[0]))
    .map(([, position]) => position);
}
