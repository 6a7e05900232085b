import { append } from '../../model/append.ts';
import type { CanonicalValue } from '../../positions/canonical-value.ts';
import { type PositionTable, type QuestionKey, RETRACTED } from '../../positions/position-table.ts';
import { isOpen } from '../compare-positions.ts';
import type { ContradictionContext } from '../context.ts';
import type { SetConflict, SetKind } from './set-conflict.ts';
import type { Impossibility, UnaryCheck } from './unary-check.ts';
import { UNARY_KINDS } from './unary-kinds.ts';

/** What is known of a value: nothing yet, that every check lets it pass, or that one may not. */
const UNTESTED = 0;
const PASSES = 1;
const FAILS = 2;

/**
 * Claims that the declaration of their predicate rules out by themselves: one finding per question, kind and value. Each
 * distinct value is tested once, so the cost is one look a claim under a predicate that declares something.
 */
export const impossibleAlone: SetKind = (context) => {
  const { table } = context;
  const checksOf = collectChecks(context);
  const conflicts: SetConflict[] = [];
  if (checksOf.size === 0) return { conflicts, notChecked: 0 };
  // Values are interned apart for each predicate, so one verdict a value is enough.
  const verdicts = new Uint8Array(table.values.length);
  for (let question = 0; question < table.questions.length; question++) {
    const { meaning, subject } = table.questions[question] as QuestionKey;
    const checks = checksOf.get(meaning.id);
    if (checks === undefined) continue;
    const failing: number[] = [];
    for (let place = table.starts[question] as number; place < (table.starts[question + 1] as number); place++) {
      const row = table.order[place] as number;
      const value = table.value[row] as number;
      if (verdicts[value] === UNTESTED) verdicts[value] = verdictOn(table.values[value] as CanonicalValue, checks);
      if (verdicts[value] === FAILS && affirms(table, row)) failing.push(row);
    }
    if (failing.length > 0) append(conflicts, problemsOf(table, failing, subject, checks));
  }
  return { conflicts, notChecked: 0 };
};

function collectChecks({ table, declared }: ContradictionContext): ReadonlyMap<string, readonly UnaryCheck[]> {
  const checks = new Map<string, UnaryCheck[]>();
  for (const predicate of table.ledger.predicates) {
    for (const kind of UNARY_KINDS) {
      const check = kind(predicate, declared);
      if (check === undefined) continue;
      const list = checks.get(check.predicate);
      if (list === undefined) checks.set(check.predicate, [check]);
      else list.push(check);
    }
  }
  return checks;
}

function verdictOn(value: CanonicalValue, checks: readonly UnaryCheck[]): number {
  return checks.some((check) => check.asksSubject || check.test(value, '') !== undefined) ? FAILS : PASSES;
}

function affirms(table: PositionTable, row: number): boolean {
  return ((table.flags[row] as number) & RETRACTED) === 0 && !isOpen(table, row) && table.stance[row] === 1;
}

function problemsOf(
  table: PositionTable,
  rows: readonly number[],
  subject: string,
  checks: readonly UnaryCheck[],
): readonly SetConflict[] {
  const byValue = new Map<number, number[]>();
  for (const row of rows) {
    const value = table.value[row] as number;
    const sharing = byValue.get(value);
    if (sharing === undefined) byValue.set(value, [row]);
    else sharing.push(row);
  }
  return [...byValue].flatMap(([value, members]) => {
    const firmest = members.reduce((a, b) =>
      (table.probability[b] as number) > (table.probability[a] as number) ? b : a,
    );
    return checks.flatMap((check): SetConflict[] => {
      const problem: Impossibility | undefined = check.test(table.values[value] as CanonicalValue, subject);
      return problem === undefined ? [] : [{ kind: check.kind, ...problem, rows: [firmest], members }];
    });
  });
}
