import type { Outcome, RelationKind } from '../model/audit.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import {
  AS_OF_ASSUMED,
  CERTAIN,
  CONDITIONAL,
  NONE,
  POSSIBLE,
  type PositionTable,
  PROBABLE,
  type QuestionKey,
  RETRACTED,
  UNCOMMITTED,
} from '../positions/position-table.ts';
import { type AsOfOrder, orderOf } from './as-of-order.ts';
import type { ContradictionContext } from './context.ts';
import { movement } from './movement.ts';
import { type ComparedValues, relateValues } from './relate-values.ts';
import { sameHolderKind } from './same-holder.ts';
import { scopesDisjoint } from './scopes-disjoint.ts';

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
  const gate = gateOf(table, a, b);
  if (gate !== undefined) return gate;
  const asOf = asOfOrder(table, a, b);
  if (isOpen(table, a) || isOpen(table, b)) return calm('compatible', 'undecided', 'undecided', asOf);
  const through = antecedents(context, a, b);
  if (through === undefined) return calm('compatible', 'conditional', 'conditional/unresolved', asOf);
  return compareContents(context, a, b, asOf, through);
}

/** The comparability gate: the same subject, predicate, scope and time. */
function gateOf(table: PositionTable, a: number, b: number): Comparison | undefined {
  if (table.question[a] !== table.question[b]) {
    const first = table.questions[table.question[a] as number] as QuestionKey;
    const second = table.questions[table.question[b] as number] as QuestionKey;
    if (first.subject !== second.subject) return calm('incomparable', 'subject', 'gate/subject');
    if (first.meaning.id !== second.meaning.id) return calm('incomparable', 'predicate', 'gate/predicate');
    return calm('incomparable', 'scope', 'gate/scope');
  }
  if (scopesDisjoint(table, a, b)) return calm('incomparable', 'scope', 'gate/scope');
  const order = orderOf(table, table.validTime[a] as number, table.validTime[b] as number);
  return order === 'before' || order === 'after' ? calm('incomparable', 'time', 'gate/valid-time') : undefined;
}

function isOpen(table: PositionTable, row: number): boolean {
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
): Comparison {
  const { table } = context;
  const { meaning } = table.questions[table.question[a] as number] as QuestionKey;
  const first = table.values[table.value[a] as number] as CanonicalValue;
  const second = table.values[table.value[b] as number] as CanonicalValue;
  const compared = relateValues(first, second, meaning, context.knowledge);
  const peace = peaceful(table, a, b, compared, meaning.single);
  if (peace !== undefined) return calm(peace.outcome, peace.kind, peace.rule, asOf);

  const assumed = assumptions(table, a, b, meaning.change !== 'fixed');
  const moved = meaning.change === 'fixed' ? undefined : movement(table, a, b, meaning.change, asOf);
  if (moved === 'update') return calm('compatible', 'update', `change/${meaning.change}`, asOf, assumed);
  const firmness = firmnessOf(table.commitment[a] as number, table.commitment[b] as number);
  if (firmness === 'compatible') return calm('compatible', 'modality', 'commitment/possible', asOf, assumed);

  const polarity = table.stance[a] !== table.stance[b];
  const sameHolder = table.holder[a] === table.holder[b];
  const resolvedBy = supersederOf(table, a, b);
  const conditional = ((table.flags[a] as number) | (table.flags[b] as number)) & CONDITIONAL;
  const gentle =
    firmness === 'tension' ||
    compared.soft ||
    conditional !== 0 ||
    resolvedBy !== NONE ||
    moved === 'revised' ||
    moved === 'unordered' ||
    (sameHolder && asOf !== 'same' && asOf !== 'unknown');
  const content = polarity ? 'polarity' : contentKind(first);
  const kind =
    conditional !== 0
      ? 'conditional'
      : moved === 'revised'
        ? 'revised'
        : sameHolder
          ? sameHolderKind(table, a, b, asOf)
          : content;
  return {
    outcome: gentle ? 'tension' : 'contradiction',
    kind,
    rule: kind === content ? content : `${kind}/${content}`,
    hard: !compared.soft && table.commitment[a] === CERTAIN && table.commitment[b] === CERTAIN,
    asOf,
    assumed,
    through,
    resolvedBy,
  };
}

function contentKind(value: CanonicalValue): 'quantity' | 'time' | 'single-value' {
  if (value.type === 'number') return 'quantity';
  return value.type === 'time' ? 'time' : 'single-value';
}

interface Peace {
  readonly outcome: Outcome;
  readonly kind: RelationKind;
  readonly rule: string;
}

/** The relation between two propositions, where it is not a conflict (contract §2.7, 2.8). */
function peaceful(
  table: PositionTable,
  a: number,
  b: number,
  compared: ComparedValues,
  single: boolean,
): Peace | undefined {
  const { relation } = compared;
  if (relation === 'unit') return { outcome: 'incomparable', kind: 'unit', rule: 'gate/unit' };
  const opposed = table.stance[a] !== table.stance[b];
  if (relation === 'text' && (single || bothText(table, a, b))) {
    return { outcome: 'incomparable', kind: 'text', rule: 'gate/text' };
  }
  if (opposed) {
    const affirmedFirst = table.stance[a] === 1;
    const entails = relation === 'same' || relation === (affirmedFirst ? 'within' : 'contains');
    return entails ? undefined : { outcome: 'compatible', kind: 'denial-leaves-room', rule: 'denial/leaves-room' };
  }
  if (relation === 'same') {
    const kind = table.holder[a] === table.holder[b] ? 'same-position' : 'agrees';
    return { outcome: 'compatible', kind, rule: kind };
  }
  if (table.stance[a] === -1) return { outcome: 'compatible', kind: 'denial-leaves-room', rule: 'denial/two-denials' };
  if (relation === 'within' || relation === 'contains')
    return { outcome: 'compatible', kind: 'entails', rule: 'entails' };
  if (relation === 'overlap') return { outcome: 'compatible', kind: 'overlap', rule: 'overlap' };
  if (relation === 'near') return { outcome: 'compatible', kind: 'overlap', rule: 'overlap/tolerance' };
  if (!single) return { outcome: 'compatible', kind: 'many-valued', rule: 'many-valued' };
  if (relation === 'unsure') return { outcome: 'compatible', kind: 'not-known-to-exclude', rule: 'identity/unsure' };
  return undefined;
}

function bothText(table: PositionTable, a: number, b: number): boolean {
  return (
    table.values[table.value[a] as number]?.type === 'text' && table.values[table.value[b] as number]?.type === 'text'
  );
}

/** Opposed commitments (contract §2.6): two certain ones contradict, a certain and a hedged one pull apart, two weak ones do not. */
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
  return orderOf(table, table.asOf[a] as number, table.asOf[b] as number);
}

const ASSUMED_AS_OF = ['asOf'] as const;
const ASSUMED_VALID_TIME = ['validTime'] as const;
const ASSUMED_BOTH = ['asOf', 'validTime'] as const;

function assumptions(table: PositionTable, a: number, b: number, asOfMatters: boolean): readonly string[] {
  const guessed = (((table.flags[a] as number) | (table.flags[b] as number)) & AS_OF_ASSUMED) !== 0;
  const missing = table.asOf[a] === NONE || table.asOf[b] === NONE;
  const sameHolder = table.holder[a] === table.holder[b];
  const asOf = (guessed || missing) && (asOfMatters || sameHolder);
  const validTime = (table.validTime[a] === NONE) !== (table.validTime[b] === NONE);
  if (asOf) return validTime ? ASSUMED_BOTH : ASSUMED_AS_OF;
  return validTime ? ASSUMED_VALID_TIME : NOTHING;
}
