import { applied, OPERATORS } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

/** "not only", "not least", "not far from": no contrast. */
const NO_CONTRAST =
  /^(?:only|just|merely|simply|least|even|far|long|to|unlike|all|every|everyone|one|because|that|without|yet|unexpectedly|surprisingly)$/;

/** The "not" that stands before the phrase of a token, behind a comma or a conjunction; −1 if there is none. */
function contrasting({ tags, words, clauses, from }: Parsed, token: number): number {
  let i = token - 1;
  for (let prepositions = 0; i >= from && i > token - 7; i--) {
    if (tags[i] === 'IN' || words[i]?.norm === 'to') prepositions += 1;
    else if (!/^(?:D|J|N|NP|NUM|POS|VBN|VBG)$/.test(tags[i] ?? '')) break;
    if (prepositions > 1) return -1;
  }
  if (tags[i] !== 'NEG' || words[i]?.norm !== 'not' || NO_CONTRAST.test(words[i + 1]?.norm ?? '')) return -1;
  // "not counting the driver" leaves him out; "whether or not the army attacks" is a question.
  if (tags[i + 1] === 'VBG' || words[i - 1]?.norm === 'or') return -1;
  if (clauses.some(({ group }) => group.start < i && group.negations.includes(i))) return -1;
  const before = tags[i - 1];
  const opens =
    i === from || before === 'COMMA' || before === 'CC' || (before === 'PUNCT' && words[i - 1]?.norm !== '.');
  if (!opens) return -1;
  // "Not the driver but the passenger was hurt", and not "Not a soul stirred".
  const behind = words.slice(token + 1, token + 4).findIndex(({ norm }) => norm === 'but');
  return i === from && behind < 0 ? -1 : i;
}

/** "It was the rain, not the wind, that did it": what a contrast puts beside the truth is denied. */
export const contrasted: Adjustment = (parsed, operators, token) => {
  if (!/^(?:N|NP|NUM|J)$/.test(parsed.tags[token] ?? '')) return operators;
  const at = contrasting(parsed, token);
  if (at < 0) return operators;
  const outside = operators.filter(
    ({ class: cls, from }) => OPERATORS[cls].kind !== 'negation' && cls !== 'object' && from < at,
  );
  return [...outside, applied('not', at, -1)];
};
