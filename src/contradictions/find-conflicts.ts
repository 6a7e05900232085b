import type { Contradiction } from '../model/audit.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { NONE, type PositionTable, type QuestionKey, RETRACTED } from '../positions/position-table.ts';
import { comparePositions } from './compare-positions.ts';
import type { ConflictGroup, ConflictPair } from './conflict-group.ts';
import { conflictStrength } from './conflict-strength.ts';
import type { ContradictionContext } from './context.ts';
import { describeFinding } from './describe-finding.ts';
import { representatives } from './representatives.ts';

/** What was found, and how many comparisons were not made. */
export interface FoundConflicts {
  readonly findings: readonly Contradiction[];
  readonly notChecked: number;
}

/** Compares the positions of every question. Time O(claims + Σ distinct positions² up to a bound per question). */
export function findConflicts(context: ContradictionContext): FoundConflicts {
  const { table } = context;
  const findings: Contradiction[] = [];
  let notChecked = 0;
  for (let question = 0; question < table.questions.length; question++) {
    if (!mayConflict(table, question)) continue;
    const { rows, pairs, skipped } = representatives(context, question);
    notChecked += skipped;
    const conflicts: ConflictPair[] = [];
    for (const [a, b] of pairs) {
      const comparison = comparePositions(context, a, b);
      if (comparison.outcome !== 'contradiction' && comparison.outcome !== 'tension') continue;
      const strength = conflictStrength(table.probability[a] as number, table.probability[b] as number);
      conflicts.push({ a: Math.min(a, b), b: Math.max(a, b), comparison, strength });
    }
    for (const group of groupConflicts(table, question, conflicts)) {
      findings.push(describeFinding(context, group, rows));
    }
  }
  findings.sort(byQuestion);
  return { findings, notChecked };
}

/** Most questions are calm: all say the same, or several values are allowed and nothing is denied. One pass over the rows. */
function mayConflict(table: PositionTable, question: number): boolean {
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
  return affirmed && (denied || (single && differs));
}

/**
 * One group per outcome, kind and connected set of value classes: two denials on one question that answer two different
 * assertions are two findings.
 */
function groupConflicts(
  table: PositionTable,
  question: number,
  conflicts: readonly ConflictPair[],
): readonly ConflictGroup[] {
  const byKind = new Map<string, ConflictPair[]>();
  for (const pair of conflicts) {
    const key = `${pair.comparison.outcome} ${pair.comparison.kind}`;
    const list = byKind.get(key);
    if (list === undefined) byKind.set(key, [pair]);
    else list.push(pair);
  }
  return [...byKind.values()].flatMap((pairs) => connectedGroups(table, question, pairs));
}

function connectedGroups(table: PositionTable, question: number, pairs: readonly ConflictPair[]): ConflictGroup[] {
  const parent = new Map<number, number>();
  const find = (value: number): number => {
    let root = value;
    while ((parent.get(root) ?? root) !== root) root = parent.get(root) as number;
    parent.set(value, root);
    return root;
  };
  for (const { a, b } of pairs) parent.set(find(table.value[a] as number), find(table.value[b] as number));
  const groups = new Map<number, { best: ConflictPair; rows: Set<number> }>();
  for (const pair of pairs) {
    const root = find(table.value[pair.a] as number);
    const group = groups.get(root);
    if (group === undefined) {
      groups.set(root, { best: pair, rows: new Set([pair.a, pair.b]) });
      continue;
    }
    group.rows.add(pair.a).add(pair.b);
    if (isBetterExample(pair, group.best)) group.best = pair;
  }
  return [...groups.values()].map(({ best, rows }) => ({ question, best, rows }));
}

/** The example shown is the hardest, then the strongest, then the first by id. */
function isBetterExample(pair: ConflictPair, than: ConflictPair): boolean {
  if (pair.comparison.hard !== than.comparison.hard) return pair.comparison.hard;
  if (pair.strength !== than.strength) return pair.strength > than.strength;
  return pair.a !== than.a ? pair.a < than.a : pair.b < than.b;
}

function byQuestion(a: Contradiction, b: Contradiction): number {
  return (
    byCodeUnit(a.question ?? '', b.question ?? '') ||
    byCodeUnit(a.outcome, b.outcome) ||
    byCodeUnit(a.kind, b.kind) ||
    byCodeUnit(a.id, b.id)
  );
}
