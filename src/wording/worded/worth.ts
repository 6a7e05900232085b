import { singular } from '../clause.ts';
import { applied, type OperatorClass } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

const WORTH = /^(?:truth|substance|basis|foundation|merit)$/;
const NONE = /^(?:no|not|n't|without)$/;
const LITTLE = /^(?:little|scant)$/;

/** Where the noun of a claim stands before a token: "the rumour that S", "reports of X", "claims S". −1 if there is none. */
function claimBefore({ words, tags, lexicon, from }: Parsed, token: number): number {
  for (let i = token - 1; i > from && i > token - 9; i--) {
    if (/^(?:COMMA|PUNCT)$/.test(tags[i] ?? '')) return -1;
    const noun = singular(words[i]?.norm ?? '');
    if (tags[i] === 'N' && (lexicon.frames.noun.has(noun) || lexicon.reportNouns.has(noun))) return i;
  }
  return -1;
}

/** "There is no truth to the rumour that S", "little substance in claims that S", "some truth in it". */
export const worth: Adjustment = (parsed, operators, token) => {
  const { words, tags, from } = parsed;
  const noun = claimBefore(parsed, token);
  let i = noun - 1;
  while (i > from && /^(?:D|J|N|POS|VBN|NP)$/.test(tags[i] ?? '') && !WORTH.test(words[i]?.norm ?? '')) i -= 1;
  const preposition = /^(?:to|in|for|behind)$/.test(words[i]?.norm ?? '');
  if (noun < 0 || !preposition || !WORTH.test(words[i - 1]?.norm ?? '')) return operators;
  let before = i - 2;
  while (/^(?:J|R)$/.test(tags[before] ?? '') && !NONE.test(words[before]?.norm ?? '')) before -= 1;
  if (words[before]?.norm === 'any') before -= 1;
  while (/^(?:BE|HAVE)$/.test(tags[before] ?? '')) before -= 1;
  const norm = words[before]?.norm ?? '';
  const cls: OperatorClass = NONE.test(norm)
    ? 'false'
    : LITTLE.test(words[i - 2]?.norm ?? '')
      ? 'improbable'
      : 'probable';
  const outside = operators.filter(({ from: at, class: own }) => at < before && own !== 'object');
  return [...outside, applied(cls, i - 1, -1)];
};
