import { applied, OPERATORS } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

const NEGATES = /^(?:not|never|no|nobody|none|nothing|nor|neither|rarely|seldom|hardly|scarcely|barely|n't)$/;

/** The "without" whose phrase or gerund holds a token; −1 if there is none. */
function withoutOver({ tags, words, from }: Parsed, token: number): number {
  for (let i = token - 1; i >= from && i > token - 7; i--) {
    if (words[i]?.norm === 'without') return i;
    if (!/^(?:D|J|N|NP|NUM|POS|R|VBG|VBN|IN)$/.test(tags[i] ?? '')) return -1;
  }
  return -1;
}

/** "not without risk", "no day passes without a quarrel", "never left without paying": two negations affirm. */
export const notWithout: Adjustment = (parsed, operators, token) => {
  const { words, tags, clauses } = parsed;
  const at = withoutOver(parsed, token);
  if (at < 0) return operators;
  const host = clauses.findLast(({ group }) => group.kind !== 'ing' && group.start < at);
  if (host === undefined) return operators;
  for (let i = at - 1; i >= host.start; i--) {
    // "They did not stop, without saying why."
    if (tags[i] === 'COMMA' || tags[i] === 'PUNCT') return operators;
    if (!NEGATES.test(words[i]?.norm ?? '')) continue;
    const outside = operators.filter(({ class: cls }) => OPERATORS[cls].kind === 'report');
    // "The law cannot pass without a vote": needed, whether it comes or not.
    return [...outside, applied(host.group.modal < 0 ? 'certain' : 'need', at, -1)];
  }
  return operators;
};

/** "The strike did not begin until noon": then it began. */
export const notUntil: Adjustment = ({ clauses, words, tags, to }, operators, token) => {
  const at = operators.findIndex(({ class: cls }) => cls === 'not');
  const c = operators[at]?.clause ?? -1;
  const group = clauses[c]?.group;
  if (group === undefined || group.head !== token || group.modal >= 0 || group.perfect || !group.past) return operators;
  if (/^(?:BE|HAVE)$/.test(tags[group.head] ?? '')) return operators;
  for (let i = group.end; i < Math.min(to, group.end + 8) && !/^(?:COMMA|PUNCT|SUB|CC)$/.test(tags[i] ?? ''); i++)
    if (/^(?:until|till)$/.test(words[i]?.norm ?? '') && words[i - 1]?.norm !== 'up')
      return [...operators.slice(0, at), applied('manage', i, c), ...operators.slice(at + 1)];
  return operators;
};

/** "It need not mean war", "he need not have worried": not needed, which is no denial. */
export const needNot: Adjustment = ({ words, tags }, operators, token) => {
  const at = words.findIndex(({ norm }, i) => norm === 'need' && /^(?:not|n't)$/.test(words[i + 1]?.norm ?? ''));
  if (at < 0 || at > token || at < token - 6 || tags.slice(at, token).includes('COMMA')) return operators;
  const others = operators.filter(({ class: cls, from }) => !(cls === 'not' && from === at + 1));
  const perfect = words[at + 2]?.norm === 'have';
  return perfect ? others : [...others.filter(({ class: cls }) => cls !== 'object'), applied('need', at, -1)];
};
