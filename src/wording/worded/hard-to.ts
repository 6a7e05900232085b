import { type Applied, applied, OPERATORS } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

export const HARD = /^(?:hard|difficult|tough|impossible)$/;
const BELIEVES: ReadonlySet<string> = new Set(['believe', 'imagine', 'think', 'accept', 'see']);

/** "It is hard to believe that S": doubted. */
export const hardToBelieve: Adjustment = ({ lemmas, words }, operators) =>
  operators.some(({ class: cls, from }) => cls === 'belief' && isHard(words, lemmas, from))
    ? operators
        .filter(({ frame }) => frame !== 'adjectiveTo' && frame !== 'to')
        .map((operator) =>
          operator.class === 'belief' ? { ...operator, class: 'improbable' as const, frame: '' } : operator,
        )
    : operators;

const isHard = (words: Parsed['words'], lemmas: Parsed['lemmas'], from: number): boolean =>
  BELIEVES.has(lemmas[from] ?? '') && words[from - 1]?.norm === 'to' && HARD.test(words[from - 2]?.norm ?? '');

/** "It is hard to see how S could be": doubted. "It is easy to see why S": granted. */
export const hardToSee: Adjustment = ({ words, clauses }, operators) => {
  const at = operators.findIndex(({ class: cls, from }) => cls === 'wh' && SEES.test(words[from]?.norm ?? ''));
  const seen = operators[at];
  const group = clauses[seen?.clause ?? -1]?.group;
  if (seen === undefined || group === undefined || words[seen.from - 1]?.norm !== 'to') return operators;
  const judged = words[seen.from - 2]?.norm ?? '';
  const open = /^(?:can|could|would|will|might)$/.test(words[group.modal]?.norm ?? '');
  if (open && /^(?:hard|difficult|tough|impossible|fail|fails|failed)$/.test(judged))
    return [...outsideOf(operators, at), applied('improbable', seen.from - 2, -1)];
  // "Hard to see how they win" is neither.
  const granted = judged === 'hard' ? words[seen.from - 3]?.norm === 'not' : /^(?:easy|simple)$/.test(judged);
  return !open && granted
    ? [...outsideOf(operators, at), applied('presupposed', seen.from - 2, -1), ...operators.slice(at + 1)]
    : operators;
};

const SEES = /^(?:see|imagine|envisage|picture|understand|conceive)$/;
const outsideOf = (operators: readonly Applied[], at: number): readonly Applied[] =>
  operators.slice(0, at).filter(({ class: cls }) => OPERATORS[cls].kind === 'report');
