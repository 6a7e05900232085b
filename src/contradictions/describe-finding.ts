import type { ConflictKind, Contradiction, HeldPosition } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { quickDigest } from '../model/quick-digest.ts';
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
  const { resolvedBy } = comparison;
  const found = {
    id: findingId(questions, outcome, kind, positions),
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
    ...supersededBy(table, settled.resolvedBy),
  };
}

const NONE_SHARED: ReadonlyMap<number, readonly number[]> = new Map();

/** Ids of the questions that rows lie in, sorted. */
function questionsOf(table: PositionTable, rows: readonly number[]): readonly string[] {
  const idOf = (row: number): string => (table.questions[table.question[row] as number] as QuestionKey).id;
  const first = table.question[rows[0] as number];
  if (rows.every((row) => table.question[row] === first)) return [idOf(rows[0] as number)];
  return [...new Set(rows.map(idOf))].sort(byCodeUnit);
}

function findingId(
  questions: readonly string[],
  outcome: string,
  rule: string,
  positions: readonly HeldPosition[],
): string {
  const values = new Set<string>();
  for (const { value } of positions) values.add(typeof value === 'string' ? value : JSON.stringify(value));
  return `con_${quickDigest(`${questions.join('\u0000')}\u0001${outcome}\u0001${rule}\u0001${[...values].sort().join('\u0000')}`)}`;
}

function inOneQuestion(questions: readonly string[]): { readonly question?: string } {
  const [only] = questions;
  return only === undefined || questions.length > 1 ? {} : { question: only };
}

function supersededBy(table: PositionTable, row: number): { readonly resolvedBy?: string } {
  return row === NONE ? {} : { resolvedBy: (table.ledger.claims[row] as Claim).id };
}

/** Who holds what, each with the reports that carry it, in order of holder and value. */
function heldPositions(
  table: PositionTable,
  rows: Iterable<number>,
  sharing: ReadonlyMap<number, readonly number[]>,
): readonly HeldPosition[] {
  const held: Held[] = [];
  // Beyond a handful of positions a key finds its place faster than looking through them.
  const places = new Map<string, Held>();
  for (const representative of rows) {
    for (const row of sharing.get(representative) ?? [representative]) {
      const claim = (table.ledger.claims[row] as Claim).id;
      const known =
        held.length > SEARCHED
          ? places.get(placeKey(table, row))
          : held.find(
              (one) =>
                table.holder[one.row] === table.holder[row] &&
                table.value[one.row] === table.value[row] &&
                table.stance[one.row] === table.stance[row],
            );
      if (known !== undefined) {
        known.claims.push(claim);
        continue;
      }
      const position = { row, claims: [claim] };
      held.push(position);
      if (held.length === SEARCHED + 1) for (const one of held) places.set(placeKey(table, one.row), one);
      else if (held.length > SEARCHED) places.set(placeKey(table, row), position);
    }
  }
  return held.map((one) => positionOf(table, one)).sort(byHolder);
}

interface Held {
  readonly row: number;
  readonly claims: string[];
}

/** Up to here a list is searched. */
const SEARCHED = 12;

function placeKey(table: PositionTable, row: number): string {
  return `${table.holder[row]} ${table.stance[row]} ${table.value[row]}`;
}

function positionOf(table: PositionTable, { row, claims }: Held): HeldPosition {
  const stance = table.stance[row];
  return {
    holder: table.holders[table.holder[row] as number] as string,
    stance: stance === 1 ? 'affirms' : stance === -1 ? 'denies' : 'undecided',
    value: (table.values[table.value[row] as number] as CanonicalValue).written,
    claims: claims.length > 1 ? claims.sort() : claims,
  };
}

/** In order of holder, value and stance. */
function byHolder(a: HeldPosition, b: HeldPosition): number {
  if (a.holder !== b.holder) return a.holder < b.holder ? -1 : 1;
  return byCodeUnit(JSON.stringify(a.value), JSON.stringify(b.value)) || byCodeUnit(a.stance, b.stance);
}
