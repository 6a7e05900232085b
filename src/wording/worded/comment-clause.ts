import { SOURCE_PHRASES } from '../english/phrases.ts';
import { type Applied, applied, isOperatorClass } from '../operator.ts';
import { clauseOf, type Parsed } from '../stack.ts';

const ENDS = /^(?:COMMA|PUNCT|QUOTE)$/;

/** "As the minister admitted, S", "S, as she put it": a clause of speech with "as" beside what it comments on. */
function asClause(parsed: Parsed, token: number): Applied | undefined {
  const { clauses, words, tags, lemmas, lexicon, to } = parsed;
  for (let c = 0; c < clauses.length; c++) {
    const { group, opener } = clauses[c] ?? {};
    if (group === undefined || opener === undefined || words[opener]?.norm !== 'as' || group.kind !== 'finite')
      continue;
    const put = lemmas[group.head] === 'put' && words[group.end]?.norm === 'it';
    const end = put ? group.end + 1 : group.end;
    const beside = opener === 0 || tags[opener - 1] === 'COMMA' || tags[opener - 1] === 'QUOTE';
    if (!beside || !(end >= to || ENDS.test(tags[end] ?? '')) || (token >= opener && token < end)) continue;
    if (!put && !lexicon.reports.has(lemmas[group.head] ?? '')) continue;
    const cls = lexicon.frames.that.get(lemmas[group.head] ?? '');
    return applied(!put && isOperatorClass(cls) ? cls : 'report', group.head, c, 'that');
  }
  return undefined;
}

const PHRASES = SOURCE_PHRASES.map((phrase) => phrase.split(' ').map((slot) => new Set(slot.split('|'))));

/** "In the words of the bishop, S", "S, in the view of the court". */
function inTheWordsOf(parsed: Parsed, token: number): Applied | undefined {
  const { words, tags, from, to } = parsed;
  for (let i = from; i < to; i++) {
    if (!/^(?:in|by|to|on)$/.test(words[i]?.norm ?? '') || !(i === from || tags[i - 1] === 'COMMA')) continue;
    const phrase = PHRASES.find((slots) => slots.every((slot, k) => slot.has(words[i + k]?.norm ?? '')));
    if (phrase === undefined) continue;
    let end = i;
    while (end < to && !ENDS.test(tags[end] ?? '')) end += 1;
    return token >= i && token < end
      ? undefined
      : applied('according', i, clauseOf(parsed, token), 'phrase', i + phrase.length);
  }
  return undefined;
}

/** Who speaks in a comment on the whole sentence. */
export function commented(parsed: Parsed, operators: readonly Applied[], token: number): readonly Applied[] {
  const found = asClause(parsed, token) ?? inTheWordsOf(parsed, token);
  return found === undefined || operators.some(({ from }) => from === found.from) ? operators : [found, ...operators];
}
