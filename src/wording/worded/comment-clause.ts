import { SOURCE_PHRASES } from '../english/phrases.ts';
import { type Applied, applied, isOperatorClass, OPERATORS } from '../operator.ts';
import { clauseOf, type Parsed } from '../stack.ts';
import { isPerson } from './is-person.ts';

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

const VIEW = /^(?:view|opinion|eyes|judge?ment|telling|account|words|version|estimation)$/;

/** "In his view, S", "in the minister's opinion S": the owner of the view holds it. */
function inView({ words, tags, from, to }: Parsed, at: number): Applied | undefined {
  if (words[at]?.norm !== 'in') return undefined;
  let i = at + 1;
  while (i < Math.min(to, at + LONGEST_SPEAKER + 2) && NOMINAL.test(tags[i] ?? '') && !VIEW.test(words[i]?.norm ?? ''))
    i += 1;
  const whose = /^(?:his|her|their|its)$/.test(words[at + 1]?.norm ?? '') || tags[i - 1] === 'POS';
  // "In his account at the bank", "in his eyes tears welled up"
  const beside =
    ENDS.test(tags[i + 1] ?? '') ||
    (at === from && /^(?:D|PRO|NP)$/.test(tags[i + 1] ?? '')) ||
    (at === from && words[i + 1]?.norm === 'of');
  return whose && beside && VIEW.test(words[i]?.norm ?? '') ? applied('according', at, -1, 'view', i + 1) : undefined;
}

/** "From the side of the army it was said": without a comma the speaker ends where a subject begins. */
const beginsSubject = ({ tags }: Parsed, from: number, at: number): boolean =>
  at > from && (tags[at] === 'PRO' || (tags[at] === 'D' && /^NP?$/.test(tags[at - 1] ?? '')));

/** "On the part of the union", and not "from the side of the road"; "as per the plan", and not "as per usual". */
function isSpokenFor(parsed: Parsed, from: number, to: number): boolean {
  const { words, tags, lexicon } = parsed;
  if (words[from]?.norm === 'as') return !/^(?:usual|normal|custom|tradition)$/.test(words[to]?.norm ?? '');
  if (!/^(?:side|part)$/.test(words[to - 2]?.norm ?? '')) return true;
  let last = to;
  while (last + 1 < parsed.to && NOMINAL.test(tags[last + 1] ?? '') && !beginsSubject(parsed, to, last + 1)) last += 1;
  const noun = words[last]?.norm ?? '';
  return lexicon.organisations.has(noun) || lexicon.reportNouns.has(noun) || isPerson(lexicon, noun);
}

/** "In the words of the bishop, S", "S, in the view of the court". */
function inTheWordsOf(parsed: Parsed, token: number): Applied | undefined {
  const { words, tags, from, to } = parsed;
  for (let i = from; i < to; i++) {
    if (!(i === from || tags[i - 1] === 'COMMA') || !/^(?:in|by|to|on|from|as)$/.test(words[i]?.norm ?? '')) continue;
    const owner = inView(parsed, i);
    if (owner !== undefined && !(token >= i && token < owner.to)) return owner;
    const phrase = PHRASES.find((slots) => slots.every((slot, k) => slot.has(words[i + k]?.norm ?? '')));
    if (phrase === undefined || !isSpokenFor(parsed, i, i + phrase.length)) continue;
    let end = i;
    while (end < to && !ENDS.test(tags[end] ?? '') && !beginsSubject(parsed, i + phrase.length, end)) end += 1;
    return token >= i && token < end
      ? undefined
      : applied('according', i, clauseOf(parsed, token), 'phrase', i + phrase.length);
  }
  return undefined;
}

/** Speakers of headlines are short. */
const LONGEST_SPEAKER = 5;
const NOMINAL = /^(?:N|NP|D|J|NUM|POS)$/;

/** "Two killed in blast: police", "Police: two killed", "Two killed in blast, police say": the speaker of a headline. */
function headlineSpeaker(parsed: Parsed, token: number): Applied | undefined {
  const { words, tags, clauses, lexicon, lemmas, from, to } = parsed;
  const end = tags[to - 1] === 'PUNCT' ? to - 1 : to;
  const mark = words.findIndex(({ norm }) => norm === ':' || norm === '--');
  // A time of day has a colon too.
  if (mark > from && mark < end - 1 && tags[mark - 1] !== 'NUM') {
    const before = tags.slice(from, mark);
    const behind = tags.slice(mark + 1, end);
    const isName = (phrase: readonly string[]) =>
      phrase.length <= LONGEST_SPEAKER && phrase.every((tag) => NOMINAL.test(tag));
    if (isName(behind) && !isName(before) && token < mark && words[mark]?.norm === ':')
      return applied('according', mark, clauseOf(parsed, token), 'phrase', mark + 1);
    if (isName(before) && token > mark && isSpeaker(parsed, mark - 1))
      return applied('according', mark, clauseOf(parsed, token), 'phrase', from);
  }
  const c = clauses.length - 1;
  const group = clauses[c]?.group;
  if (group === undefined || group.end < end || group.kind !== 'finite' || token >= group.start - 1) return undefined;
  let comma = group.start - 1;
  while (comma > from && NOMINAL.test(tags[comma] ?? '')) comma -= 1;
  if (tags[comma] !== 'COMMA' || token > comma || !lexicon.reports.has(lemmas[group.head] ?? '')) return undefined;
  return applied('report', group.head, c, 'that');
}

/** Whether a word ends the name of somebody who speaks. */
const isSpeaker = ({ words, tags, lexicon }: Parsed, at: number): boolean => {
  const noun = words[at]?.norm ?? '';
  return (
    tags[at] === 'NP' ||
    lexicon.unnamed.has(noun) ||
    lexicon.organisations.has(noun) ||
    lexicon.reportNouns.has(noun) ||
    isPerson(lexicon, noun)
  );
};

/** Who speaks in a comment on the whole sentence. */
export function commented(parsed: Parsed, operators: readonly Applied[], token: number): readonly Applied[] {
  const found =
    asClause(parsed, token) ??
    inTheWordsOf(parsed, token) ??
    (operators.some(({ class: cls }) => OPERATORS[cls].kind === 'report') ? undefined : headlineSpeaker(parsed, token));
  return found === undefined || operators.some(({ from }) => from === found.from) ? operators : [found, ...operators];
}
