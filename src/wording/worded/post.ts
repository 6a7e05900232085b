import { type Applied, applied, isOperatorClass, type OperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

/** What a post thinks, without its "I": "Guess the shop is open". */
const THINKS: ReadonlyMap<string, OperatorClass> = new Map([
  ...'think guess bet suspect reckon figure feel'.split(' ').map((word) => [word, 'believed'] as const),
  ['doubt', 'doubt'],
  ...'hope hoping praying wish'.split(' ').map((word) => [word, 'hope'] as const),
  ...'heard hearing told'.split(' ').map((word) => [word, 'said-to'] as const),
]);

/** Where the clause begins that a post has as its content, and what it says of it; undefined if the line has a subject. */
function opening(
  parsed: Parsed,
): { readonly class: OperatorClass; readonly at: number; readonly to: number } | undefined {
  const { words, tags, from, lexicon } = parsed;
  let i = from;
  while (tags[i] === 'R' || /^(?:lol|omg|so|well|was|been)$/.test(words[i]?.norm ?? '')) i += 1;
  const negated = /^(?:do|does|did)$/.test(words[i]?.norm ?? '') && tags[i + 1] === 'NEG';
  if (negated || tags[i] === 'NEG') {
    const adjective = lexicon.frames.adjectiveThat.get(words[i + 1]?.norm ?? '');
    const sure = tags[i] === 'NEG' && adjective === 'belief-strong';
    return sure ? { class: 'unsettled', at: i, to: i + 2 } : undefined;
  }
  const listed = lexicon.frames.adjectiveThat.get(words[i]?.norm ?? '');
  if (listed === 'belief-strong' && tags[i] === 'J') return { class: 'believed', at: i, to: i + 1 };
  const cls = THINKS.get(words[i]?.norm ?? '');
  return cls === undefined ? undefined : { class: cls, at: i, to: i + 1 };
}

/** "Certain drugs are banned", "Think tanks are shut", "Heard Island": what opens the line may belong to a noun, a pronoun's "I" to none. */
function beginsClause({ tags }: Parsed, at: number, begin: number): boolean {
  const tag = tags[begin] ?? '';
  return /^(?:D|PRO)$/.test(tag) || (/^(?:NP|NUM)$/.test(tag) && tags[at] !== 'J' && tags[begin + 1] !== 'BE');
}

/** "Think the bus left", "Not sure the bus left", "Heard they closed it": the author's own, without the "I". */
export const unsaidAuthor: Adjustment = (parsed, operators, token) => {
  const { clauses, tags, words } = parsed;
  const found = opening(parsed);
  if (found === undefined || token < found.to) return confirms(parsed, operators);
  const { class: cls, at, to } = found;
  // "Hearing that it was out, he lit a candle": who heard stands behind.
  if (/^VB[GN]$/.test(tags[at] ?? '') && tags.includes('COMMA')) return operators;
  const begin = words[to]?.norm === 'that' ? to + 1 : to;
  if (!beginsClause(parsed, at, begin)) return operators;
  // The clause that follows, with its subject; "Heard of late, the song was a hit" has a comma, "Bet on it" no verb.
  const inner = clauses.find(({ group }) => group.kind === 'finite' && group.start > begin);
  const bare = inner === undefined && tags[at] === 'VBG';
  if (inner === undefined && !bare) return operators;
  const end = inner?.group.start ?? token;
  if (tags.slice(begin, end).some((tag) => /^(?:COMMA|PUNCT|SUB|WH|CC)$/.test(tag))) return operators;
  const inside = operators.filter(({ from, class: own }) => from >= to && own !== 'object');
  return [applied(cls, at, -1, 'unsaid'), ...inside];
};

/** "Can confirm the road is shut". */
const confirms = ({ words, from, clauses }: Parsed, operators: readonly Applied[]): readonly Applied[] =>
  words[from]?.norm === 'can' &&
  clauses[0]?.group.start === from &&
  clauses[0].group.negations.length === 0 &&
  /^(?:confirm|verify|attest)$/.test(words[from + 1]?.norm ?? '') &&
  !words.at(-1)?.norm.startsWith('?')
    ? operators.flatMap((operator) =>
        operator.class === 'can' && operator.from === from
          ? []
          : [operator.from === from + 1 && isOperatorClass(operator.class) ? applied('avowed', from + 1, 0) : operator],
      )
    : operators;
