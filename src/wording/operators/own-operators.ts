import { type Applied, OPERATORS } from '../operator.ts';
import { clauseEnd, type Parsed } from '../stack.ts';
import { according } from './according.ts';
import { gradedWord } from './graded-word.ts';
import { imperative } from './imperative.ts';
import { modal } from './modal.ts';
import { nearNegative } from './near-negative.ts';
import { extraNegations, negation } from './negation.ts';
import { negativeNoun } from './negative-noun.ts';
import { seeming } from './seeming.ts';

/** Finds an operator in the verb group of a clause. */
type GroupRule = (parsed: Parsed, c: number) => Applied | undefined;
/** Finds an operator at a word of a clause. */
type WordRule = (parsed: Parsed, c: number, i: number) => Applied | undefined;

const GROUP_RULES: readonly GroupRule[] = [imperative, modal, seeming];
const WORD_RULES: readonly WordRule[] = [gradedWord, nearNegative, negation, negativeNoun, according];

/** Reports stand outside hedges, hedges outside negation, except where the words put it otherwise ("can not"). */
function rank(operator: Applied): number {
  const { kind } = OPERATORS[operator.class];
  if (kind === 'report') return 0;
  if (operator.class === 'can' || operator.class === 'could') return 3;
  return kind === 'negation' ? 2 : 1;
}

/** Operators that stand in the clause itself, outermost first: adverbs, modal, negation. */
export function ownOperators(parsed: Parsed, c: number): Applied[] {
  const clause = parsed.clauses[c];
  if (clause === undefined) return [];
  const { group } = clause;
  const found: Applied[] = [];
  for (const rule of GROUP_RULES) {
    const operator = rule(parsed, c);
    if (operator !== undefined) found.push(operator);
  }
  const end = Math.min(clauseEnd(parsed, c), group.end + 30);
  const begin = Math.max(clause.start, group.start - 40);
  for (let i = begin; i < end; i++) {
    if (!parsed.words[i]?.operates) continue;
    for (const rule of WORD_RULES) {
      const operator = rule(parsed, c, i);
      if (operator !== undefined) found.push(operator);
    }
  }
  found.push(...extraNegations(parsed, c, begin, end));
  return found.length < 2 ? found : found.sort((a, b) => rank(a) - rank(b) || a.from - b.from);
}
