import { applied, OPERATORS } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import { isVerbal } from '../tag.ts';
import type { Adjustment } from './adjustment.ts';

/** Headlines are short (convention). */
const LONGEST = 20;
const MARK = /^['"“”‘’]$/;

/** A line without a full stop, and without a verb of speech: a headline that nobody speaks in. */
function isHeadline({ tags, to, from, words, lemmas, lexicon }: Parsed): boolean {
  const last = MARK.test(words[to - 1]?.norm ?? '') ? to - 2 : to - 1;
  if (to - from > LONGEST || /^(?:PUNCT|COMMA)$/.test(tags[last] ?? 'PUNCT')) return false;
  return !lemmas.some((lemma, i) => isVerbal(tags[i]) && lexicon.reports.has(lemma));
}

/** "Bank 'knew of losses'": what a headline puts in quotation marks somebody has said. */
export const quotedHeadline: Adjustment = (parsed, operators, token) => {
  const { tokens, words } = parsed;
  if (!isHeadline(parsed) || operators.some(({ class: cls }) => OPERATORS[cls].kind === 'report')) return operators;
  let open = -1;
  for (let i = parsed.from; i < token; i++) if (MARK.test(tokens[i]?.text ?? '')) open = open < 0 ? i : -1;
  const closed = tokens.findIndex(({ text }, i) => i > token && MARK.test(text));
  if (open < 0 || closed < 0 || words.slice(open, closed).length < 3) return operators;
  return operators.length > 0 ? operators : [applied('said-to', open, -1, 'quoted')];
};
