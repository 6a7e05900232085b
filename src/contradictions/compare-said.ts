import { type PositionTable, type QuestionKey, RETRACTED } from '../positions/position-table.ts';
import type { PredicateMeaning } from '../positions/predicate-meaning.ts';
import { type Comparison, compareByRule, comparePositions } from './compare-positions.ts';
import type { ContradictionContext } from './context.ts';
import { AND, type Said } from './entailments.ts';

/** Kinds of peace in which a rule tells a reader something: the others say no more than that there is no rule. */
const TELLING: ReadonlySet<string> = new Set(['agrees', 'same-position', 'entails', 'overlap', 'update', 'modality']);

/**
 * Compares what two rows say on one question, at least one of them by a declared rule. Undefined where there is nothing
 * to compare: retracted rows, or two statements that are compared on their own question already.
 */
export function compareSaid(context: ContradictionContext, one: Said, other: Said): Comparison | undefined {
  const [a, b] = one.row < other.row ? [one, other] : [other, one];
  const { table } = context;
  if (a.row === b.row || a.key !== b.key) return undefined;
  if ((((table.flags[a.row] as number) | (table.flags[b.row] as number)) & RETRACTED) !== 0) return undefined;
  const rule = joinRules(a.rule, b.rule);
  if (rule === undefined) return undefined;
  if (table.question[a.row] === table.question[b.row]) {
    // Two values of one predicate carried elsewhere together are compared where they came from.
    if (a.rule !== undefined && b.rule !== undefined) return undefined;
    if (isConflict(comparePositions(context, a.row, b.row))) return undefined;
  }
  return compareByRule(context, a.row, b.row, {
    meaning: meaningFor(table, a, b),
    first: a.statement.value,
    second: b.statement.value,
    firstStance: a.statement.stance,
    secondStance: b.statement.stance,
    rule,
  });
}

/** What two rows come to by declared rules: the gravest conflict, else a reason why both can be true; undefined where no rule speaks. */
export function compareByEntailment(context: ContradictionContext, a: number, b: number): Comparison | undefined {
  const { entailments } = context;
  if (entailments.isEmpty) return undefined;
  const saidByA = [entailments.itself(a), ...entailments.beyond(a)];
  const saidByB = [entailments.itself(b), ...entailments.beyond(b)];
  if (saidByA.length + saidByB.length === 2) return undefined;
  let best: Comparison | undefined;
  for (const one of saidByA) {
    for (const other of saidByB) {
      const found = compareSaid(context, one, other);
      if (found === undefined || !isGraver(found, best)) continue;
      // That two things follow which can both be true says little; that one follows beside what is said does.
      const direct = one.rule === undefined || other.rule === undefined;
      if (isConflict(found) || (direct && TELLING.has(found.kind))) best = found;
    }
  }
  return best;
}

export function isConflict({ outcome }: Pick<Comparison, 'outcome'>): boolean {
  return outcome === 'contradiction' || outcome === 'tension';
}

const GRAVITY = { contradiction: 3, tension: 2, compatible: 1, incomparable: 0 } as const;

function isGraver(found: Comparison, than: Comparison | undefined): boolean {
  if (than === undefined) return true;
  const difference = GRAVITY[found.outcome] - GRAVITY[than.outcome];
  return difference > 0 || (difference === 0 && `${found.kind} ${found.law}` < `${than.kind} ${than.law}`);
}

function joinRules(first: Said['rule'], second: Said['rule']): Said['rule'] {
  if (first === undefined || second === undefined) return first ?? second;
  if (first.law === second.law) return first;
  const [one, other] = first.law < second.law ? [first, second] : [second, first];
  return { kind: one.kind < other.kind ? one.kind : other.kind, law: joinLaws(one.law, other.law) };
}

/** Two chains of rules as one clause, a rule that stands in both once. */
function joinLaws(one: string, other: string): string {
  return [...new Set([...one.split(AND), ...other.split(AND)])].join(AND);
}

/** What varies on its own question varies wherever a rule carries it; a bound holds for each of several values. */
function meaningFor(table: PositionTable, a: Said, b: Said): PredicateMeaning {
  const { meaning } = a.statement;
  const changes = [a.row, b.row].map(
    (row) => (table.questions[table.question[row] as number] as QuestionKey).meaning.change,
  );
  const change = changes.includes('varying') ? 'varying' : meaning.change;
  const single = meaning.single || b.statement.meaning.single;
  return change === meaning.change && single === meaning.single ? meaning : { ...meaning, change, single };
}
