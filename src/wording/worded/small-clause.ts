import { applied, isOperatorClass, type OperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

/** What a headline says of its subject without a verb, by the words behind the subject. */
const PREDICATES: readonly (readonly [words: readonly string[], cls: OperatorClass])[] = [
  [['in', 'doubt'], 'undecided'],
  [['in', 'question'], 'undecided'],
  [['in', 'the', 'balance'], 'undecided'],
  [['under', 'threat'], 'undecided'],
  [['at', 'risk'], 'undecided'],
  [['on', 'hold'], 'scheduled'],
  [['on', 'the', 'cards'], 'expect'],
  [['off', 'the', 'table'], 'cannot'],
  [['off'], 'denied'],
  [['imminent'], 'expect'],
  [['inevitable'], 'expect'],
  [['close'], 'expect'],
];

const BY_CLASS: Readonly<Record<string, OperatorClass>> = {
  belief: 'probable',
  possible: 'possible',
  doubt: 'improbable',
};

function predicateAt({ words, lexicon, tags }: Parsed, at: number): OperatorClass | undefined {
  for (const [phrase, cls] of PREDICATES)
    if (phrase.every((word, k) => words[at + k]?.norm === word)) {
      const next = tags[at + phrase.length];
      return next === undefined || /^(?:IN|COMMA|SUB|R|PUNCT)$/.test(next) ? cls : undefined;
    }
  return BY_CLASS[lexicon.frames.adjectiveThat.get(words[at]?.norm ?? '') ?? ''];
}

/** "Rail strike off after deal", "Ceasefire in doubt", "Early election unlikely, says premier": a predicate without "is". */
export const smallClause: Adjustment = (parsed, operators, token) => {
  const { tags, clauses, from, words } = parsed;
  if (tags[token] !== 'N' || tags.slice(from, token).some((tag) => !/^(?:N|NP|J|NUM|POS|VBG)$/.test(tag)))
    return operators;
  let at = token + 1;
  while (tags[at] === 'N') at += 1;
  if (clauses.some(({ group }) => group.start <= at) || /^(?:CC|PUNCT)$/.test(tags[at] ?? 'PUNCT')) return operators;
  const cls = predicateAt(parsed, at);
  if (!isOperatorClass(cls)) return operators;
  // "likely to resume" is read as an infinitive.
  if (words[at + 1]?.norm === 'to') return operators;
  return [...operators.filter(({ class: other }) => other !== 'object'), applied(cls, at, -1)];
};

/** "Toll seen rising", "Rates seen falling": what a headline has seen is foreseen. */
export const seenComing: Adjustment = ({ clauses, lemmas, tags }, operators) =>
  operators.map((operator) => {
    const group = clauses[0]?.group;
    const foresees =
      operator.class === 'factive-emotive' &&
      operator.frame === 'ing' &&
      lemmas[operator.from] === 'see' &&
      group?.head === operator.from &&
      group.kind === 'en' &&
      tags[group.start - 1] !== 'BE';
    return foresees ? { ...operator, class: 'expect' as const, frame: '' } : operator;
  });
