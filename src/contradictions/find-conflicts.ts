import type { Contradiction } from '../model/audit.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import {
  CERTAIN,
  NONE,
  POSSIBLE,
  type PositionTable,
  type QuestionKey,
  RETRACTED,
} from '../positions/position-table.ts';
import { comparePositions } from './compare-positions.ts';
import { isConflict } from './compare-said.ts';
import type { ConflictPair } from './conflict-group.ts';
import { conflictStrength } from './conflict-strength.ts';
import type { ContradictionContext } from './context.ts';
import { describeFinding } from './describe-finding.ts';
import { findByRule } from './find-by-rule.ts';
import { groupConflicts } from './group-conflicts.ts';
import type { ConflictRule } from './kinds/user-rule.ts';
import { largeQuestion } from './large-question.ts';
import { representatives } from './representatives.ts';

/** What was found, and how many comparisons were not made. */
export interface FoundConflicts {
  readonly findings: readonly Contradiction[];
  readonly notChecked: number;
}

const NO_RULES: readonly ConflictRule[] = [];

/**
 * Compares the positions of every question, then applies what the predicates declare and the caller's own rules.
 * Time near-linear in the claims: pairs are formed only in questions with few distinct positions.
 */
export function findConflicts(
  context: ContradictionContext,
  rules: readonly ConflictRule[] = NO_RULES,
): FoundConflicts {
  const { table } = context;
  const findings: Contradiction[] = [];
  let notChecked = 0;
  const noneSaid = table.values.some(({ type }) => type === 'none');
  for (let question = 0; question < table.questions.length; question++) {
    if (!mayConflict(table, question, noneSaid)) continue;
    const from = table.starts[question] as number;
    const to = table.starts[question + 1] as number;
    const conflicts: ConflictPair[] = [];
    if (to - from <= FEW) {
      compareAll(context, table.order, from, to, conflicts);
      for (const group of groupConflicts(table, conflicts)) findings.push(describeFinding(context, group, NONE_SHARED));
      continue;
    }
    const rows = representatives(table, question);
    if (rows.size > MANY) {
      const large = largeQuestion(context, question);
      notChecked += large.notChecked;
      for (const group of large.groups) findings.push(describeFinding(context, group, NONE_SHARED));
      continue;
    }
    compareAll(context, [...rows.keys()], 0, rows.size, conflicts);
    for (const group of groupConflicts(table, conflicts)) findings.push(describeFinding(context, group, rows));
  }
  const byRule = findByRule(context, rules);
  const all = [...findings, ...byRule.findings].sort(byQuestion);
  return { findings: all, notChecked: notChecked + byRule.notChecked };
}

/** A handful of rows is compared faster than it is sorted by position. */
const FEW = 12;

/** Up to here all pairs of distinct positions are compared: 45,000 comparisons take some milliseconds. */
const MANY = 300;

const NONE_SHARED: ReadonlyMap<number, readonly number[]> = new Map();

function compareAll(
  context: ContradictionContext,
  rows: ArrayLike<number>,
  from: number,
  to: number,
  conflicts: ConflictPair[],
): void {
  for (let i = from; i < to; i++) {
    for (let j = i + 1; j < to; j++) compare(context, rows[i] as number, rows[j] as number, conflicts);
  }
}

/** Adds a pair that conflicts. */
function compare(context: ContradictionContext, one: number, other: number, conflicts: ConflictPair[]): void {
  const { table } = context;
  const [a, b] = one < other ? [one, other] : [other, one];
  if (!mayClash(table, a, b)) return;
  const comparison = comparePositions(context, a, b);
  if (!isConflict(comparison)) return;
  const strength = conflictStrength(table.probability[a] as number, table.probability[b] as number);
  conflicts.push({ a, b, comparison, strength });
}

/** Passes over most pairs before anything is built: of one mind, too weakly held, several values allowed, or retracted. */
function mayClash(table: PositionTable, a: number, b: number): boolean {
  const stance = table.stance[a] as number;
  const other = table.stance[b] as number;
  if (stance === 0 || other === 0) return false;
  if ((((table.flags[a] as number) | (table.flags[b] as number)) & RETRACTED) !== 0) return false;
  // Two that are merely possible, or one of them beside a probable one, never conflict.
  const firmer = Math.max(table.commitment[a] as number, table.commitment[b] as number);
  const weaker = Math.min(table.commitment[a] as number, table.commitment[b] as number);
  if (weaker < POSSIBLE || (weaker === POSSIBLE && firmer !== CERTAIN)) return false;
  if (stance !== other) return true;
  if (stance === -1 || table.value[a] === table.value[b]) return false;
  return (
    (table.questions[table.question[a] as number] as QuestionKey).meaning.single ||
    isNone(table, a) !== isNone(table, b)
  );
}

function isNone({ values, value }: PositionTable, row: number): boolean {
  return values[value[row] as number]?.type === 'none';
}

/** Most questions are calm: all say the same, or several values are allowed, and nothing is denied nor said to be none. One pass over the rows. */
function mayConflict(table: PositionTable, question: number, noneSaid: boolean): boolean {
  const from = table.starts[question] as number;
  const to = table.starts[question + 1] as number;
  if (to - from < 2) return false;
  const { single } = (table.questions[question] as QuestionKey).meaning;
  let firstValue = NONE;
  let affirmed = false;
  let denied = false;
  let differs = false;
  for (let place = from; place < to; place++) {
    const row = table.order[place] as number;
    if (((table.flags[row] as number) & RETRACTED) !== 0) continue;
    const stance = table.stance[row] as number;
    if (stance === 1) affirmed = true;
    else if (stance === -1) denied = true;
    if (firstValue === NONE) firstValue = table.value[row] as number;
    else if (table.value[row] !== firstValue) differs = true;
  }
  return affirmed && (denied || ((single || noneSaid) && differs));
}

/** The order of findings: by question, outcome, kind and id. */
export function byQuestion(a: Contradiction, b: Contradiction): number {
  const { question: first = '' } = a;
  const { question: second = '' } = b;
  // Nearly all findings are on different questions.
  if (first !== second) return first < second ? -1 : 1;
  return byCodeUnit(a.outcome, b.outcome) || byCodeUnit(a.kind, b.kind) || byCodeUnit(a.id, b.id);
}
