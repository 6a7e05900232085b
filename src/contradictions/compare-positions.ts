import type { Outcome, RelationKind } from '../model/audit.ts';
import type { Change } from '../model/predicate.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import {
  AS_OF_ASSUMED,
  CERTAIN,
  CONDITIONAL,
  HEARSAY,
  NONE,
  POSSIBLE,
  type PositionTable,
  PROBABLE,
  type QuestionKey,
  RETRACTED,
  UNCOMMITTED,
} from '../positions/position-table.ts';
import { type AsOfOrder, asOfOrderOf, orderOf } from './as-of-order.ts';
import type { ContradictionContext } from './context.ts';
import type { Meeting } from './meeting.ts';
import { movementOf } from './movement.ts';
import { peaceful } from './peaceful.ts';
import { relateValues } from './relate-values.ts';
import { sameHolderKind } from './same-holder.ts';
import { scopesDisjoint } from './scopes-disjoint.ts';
import { roomToMove } from './travel.ts';

/** What comparing two rows came to, before any words are made of it. */
export interface Comparison {
  readonly outcome: Outcome;
  readonly kind: RelationKind;
  readonly rule: string;
  /** Both certain and no vague edge between them. */
  readonly hard: boolean;
  readonly asOf: AsOfOrder;
  readonly assumed: readonly string[];
  /** Rows that affirm the conditions, where one of the two is conditional. */
  readonly through: readonly number[];
  /** Row of the claim that supersedes one of the two. */
  readonly resolvedBy: number;
  /** Two places as of times that leave room to go from one to the other. */
  readonly mayHaveMoved?: boolean;
  /** The declared rules that brought the two together, as a clause for people. */
  readonly law?: string;
}

const NOTHING: readonly never[] = [];

function calm(
  outcome: Outcome,
  kind: RelationKind,
  rule: string,
  asOf: AsOfOrder = 'unknown',
  assumed: readonly string[] = NOTHING,
): Comparison {
  return { outcome, kind, rule, hard: false, asOf, assumed, through: NOTHING, resolvedBy: NONE };
}

/**
 * Compares two positions in the order of docs/theory/contradictions.md: gate → relation between the propositions →
 * conflict of the commitments. Rows may come in any order; the result is the same. Time O(1) for plain values.
 */
export function comparePositions(context: ContradictionContext, one: number, other: number): Comparison {
  const a = Math.min(one, other);
  const b = Math.max(one, other);
  const { table } = context;
  if ((((table.flags[a] as number) | (table.flags[b] as number)) & RETRACTED) !== 0) {
    return calm('compatible', 'retracted', 'retracted');
  }
  const gate = questionGate(table, a, b) ?? circumstanceGate(table, a, b);
  if (gate !== undefined) return gate;
  return compareMet(context, a, b, {
    meaning: (table.questions[table.question[a] as number] as QuestionKey).meaning,
    first: table.values[table.value[a] as number] as CanonicalValue,
    second: table.values[table.value[b] as number] as CanonicalValue,
    firstStance: table.stance[a] as number,
    secondStance: table.stance[b] as number,
  });
}

/** Compares two rows, a < b, that declared rules brought to one question. Neither is retracted. */
export function compareByRule(context: ContradictionContext, a: number, b: number, meeting: Meeting): Comparison {
  const found = circumstanceGate(context.table, a, b) ?? compareMet(context, a, b, meeting);
  return meeting.rule === undefined ? found : { ...found, law: meeting.rule.law };
}

function compareMet(context: ContradictionContext, a: number, b: number, meeting: Meeting): Comparison {
  const { table } = context;
  const asOf = asOfOrder(table, a, b);
  if (isOpen(table, a) || isOpen(table, b)) return calm('compatible', 'undecided', 'undecided', asOf);
  const through = antecedents(context, a, b);
  if (through === undefined) return calm('compatible', 'conditional', 'conditional/unresolved', asOf);
  return compareContents(context, a, b, asOf, through, meeting);
}

/** The first half of the comparability gate: the same subject, predicate and separators. */
function questionGate(table: PositionTable, a: number, b: number): Comparison | undefined {
  if (table.question[a] === table.question[b]) return undefined;
  const first = table.questions[table.question[a] as number] as QuestionKey;
  const second = table.questions[table.question[b] as number] as QuestionKey;
  if (first.subject !== second.subject) return calm('incomparable', 'subject', 'gate/subject');
  if (first.meaning.id !== second.meaning.id) return calm('incomparable', 'predicate', 'gate/predicate');
  return calm('incomparable', 'scope', 'gate/scope');
}

/** The second half: scopes that are not known to be apart, and valid times that meet. */
function circumstanceGate(table: PositionTable, a: number, b: number): Comparison | undefined {
  if (scopesDisjoint(table, a, b)) return calm('incomparable', 'scope', 'gate/scope');
  const order = orderOf(table, table.validTime[a] as number, table.validTime[b] as number);
  return order === 'before' || order === 'after' ? calm('incomparable', 'time', 'gate/valid-time') : undefined;
}

/** Whether a row takes no side. */
export function isOpen(table: PositionTable, row: number): boolean {
  return (
    table.stance[row] === 0 ||
    table.commitment[row] === UNCOMMITTED ||
    table.values[table.value[row] as number]?.type === 'unknown'
  );
}

/** Rows that settle the conditions of either side; undefined while a condition is open. */
function antecedents(context: ContradictionContext, a: number, b: number): readonly number[] | undefined {
  const { flags } = context.table;
  if ((((flags[a] as number) | (flags[b] as number)) & CONDITIONAL) === 0) return NOTHING;
  const found = new Set<number>();
  for (const row of [a, b]) {
    if (((flags[row] as number) & CONDITIONAL) === 0) continue;
    const rows = context.conditions.settledBy(row);
    if (rows === undefined) return undefined;
    for (const settled of rows) found.add(settled);
  }
  return [...found].filter((row) => row !== a && row !== b);
}

function compareContents(
  context: ContradictionContext,
  a: number,
  b: number,
  asOf: AsOfOrder,
  through: readonly number[],
  meeting: Meeting,
): Comparison {
  const { table } = context;
  const { meaning, first, second, firstStance, secondStance, rule } = meeting;
  const compared = relateValues(first, second, meaning, context.knowledge);
  const peace = peaceful(meeting, compared, table.holder[a] === table.holder[b]);
  if (peace !== undefined) return calm(peace.outcome, peace.kind, peace.rule, asOf);

  const asOfMatters = meaning.change !== 'fixed' && !saysWhen(table, a, b, asOf, meaning.change);
  const assumed = assumptions(table, a, b, asOfMatters);
  const moved =
    meaning.change === 'fixed'
      ? undefined
      : movementOf(
          { value: first, stance: firstStance },
          { value: second, stance: secondStance },
          meaning.change,
          asOf,
        );
  if (moved === 'update') return calm('compatible', 'update', `change/${meaning.change}`, asOf, assumed);
  const room = moved === undefined ? undefined : roomToMove(table, a, b, asOf, meeting, context.distanceBetween);
  if (room === 'reached') return calm('compatible', 'update', 'change/reached', asOf, assumed);
  const firmness = firmnessOf(table.commitment[a] as number, table.commitment[b] as number);
  if (firmness === 'compatible') return calm('compatible', 'modality', 'commitment/possible', asOf, assumed);

  const polarity = firstStance !== secondStance;
  const sameHolder = table.holder[a] === table.holder[b];
  const resolvedBy = supersederOf(table, a, b);
  const flags = (table.flags[a] as number) | (table.flags[b] as number);
  const conditional = flags & CONDITIONAL;
  const gentle =
    firmness === 'tension' ||
    compared.soft ||
    (flags & (CONDITIONAL | HEARSAY)) !== 0 ||
    resolvedBy !== NONE ||
    moved === 'revised' ||
    room === 'unknown' ||
    (moved === 'unordered' && !saysWhen(table, a, b, asOf, meaning.change)) ||
    (sameHolder && asOf !== 'same' && asOf !== 'unknown');
  const content = polarity ? 'polarity' : contentKind(first);
  const kind =
    rule !== undefined
      ? rule.kind
      : conditional !== 0
        ? 'conditional'
        : moved === 'revised'
          ? 'revised'
          : sameHolder
            ? sameHolderKind(table, a, b, asOf)
            : content;
  const found: Comparison = {
    outcome: gentle ? 'tension' : 'contradiction',
    kind,
    rule: kind === content ? content : `${kind}/${content}`,
    hard:
      !compared.soft && (flags & HEARSAY) === 0 && table.commitment[a] === CERTAIN && table.commitment[b] === CERTAIN,
    asOf,
    assumed,
    through,
    resolvedBy,
  };
  return room === undefined ? found : { ...found, mayHaveMoved: true };
}

/** What varies and is told for a time on both sides needs no as-of time: the two times meet. */
export function saysWhen(table: PositionTable, a: number, b: number, asOf: AsOfOrder, change: Change): boolean {
  return change === 'varying' && asOf === 'unknown' && table.validTime[a] !== NONE && table.validTime[b] !== NONE;
}

function contentKind(value: CanonicalValue): 'quantity' | 'time' | 'single-value' {
  if (value.type === 'number') return 'quantity';
  return value.type === 'time' ? 'time' : 'single-value';
}

/** Opposed commitments: two certain ones contradict, a certain and a hedged one pull apart, two weak ones do not. */
function firmnessOf(a: number, b: number): 'contradiction' | 'tension' | 'compatible' {
  if (a === CERTAIN && b === CERTAIN) return 'contradiction';
  if (a === POSSIBLE || b === POSSIBLE) return a === CERTAIN || b === CERTAIN ? 'tension' : 'compatible';
  return a >= PROBABLE && b >= PROBABLE ? 'tension' : 'compatible';
}

function supersederOf(table: PositionTable, a: number, b: number): number {
  const first = table.supersededBy[a] as number;
  const second = table.supersededBy[b] as number;
  if (first === NONE) return second;
  return second === NONE ? first : Math.min(first, second);
}

function asOfOrder(table: PositionTable, a: number, b: number): AsOfOrder {
  return asOfOrderOf(table, table.asOf[a] as number, table.asOf[b] as number);
}

function assumptions(table: PositionTable, a: number, b: number, asOfMatters: boolean): readonly string[] {
  const guessed = (((table.flags[a] as number) | (table.flags[b] as number)) & AS_OF_ASSUMED) !== 0;
  const missing = table.asOf[a] === NONE || table.asOf[b] === NONE;
  const sameHolder = table.holder[a] === table.holder[b];
  const asOf = (guessed || missing) && (asOfMatters || sameHolder);
  // Two scopes that are not apart and not one: a key stands in one of them alone.
  const scope = table.scope[a] !== table.scope[b];
  const validTime = (table.validTime[a] === NONE) !== (table.validTime[b] === NONE);
  return ASSUMED[(asOf ? 1 : 0) | (scope ? 2 : 0) | (validTime ? 4 : 0)] as readonly string[];
}

/** What may be taken to meet, by the bits above. Made once: many pairs are compared. */
const ASSUMED: readonly (readonly string[])[] = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) =>
  ['asOf', 'scope', 'validTime'].filter((_, bit) => (bits & (1 << bit)) !== 0),
);
