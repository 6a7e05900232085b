import { ADVERBIAL_PHRASES, GOVERNING_PHRASES } from '../english/phrases.ts';
import { type Applied, applied, isOperatorClass, OPERATORS, type OperatorClass } from '../operator.ts';
import { clauseOf, type Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';
import { endOfPhrase, type Slots, slotsOf, verbOf } from './slots.ts';

interface Entry {
  readonly class: OperatorClass;
  readonly slots: Slots;
  readonly governs: boolean;
}

/** "no reason to believe that?": with its last word, and without it. */
const spellings = (phrase: string): readonly string[] =>
  phrase.endsWith('?') ? [phrase.slice(0, -1), phrase.slice(0, phrase.lastIndexOf(' '))] : [phrase];

/** By every word that may come first; the longest first. */
function index(): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  const add = (table: Readonly<Record<string, readonly string[]>>, governs: boolean) => {
    for (const [cls, list] of Object.entries(table)) {
      if (!isOperatorClass(cls)) continue;
      for (const phrase of list.flatMap(spellings)) {
        const slots = slotsOf(phrase);
        for (const first of slots[0] ?? [])
          found.set(first, [...(found.get(first) ?? []), { class: cls, slots, governs }]);
      }
    }
  };
  add(GOVERNING_PHRASES, true);
  add(ADVERBIAL_PHRASES, false);
  for (const list of found.values()) list.sort((a, b) => b.slots.length - a.slots.length);
  return found;
}

const ENTRIES = index();
/** How far before what it governs a phrase may begin. */
const FARTHEST = 24;

interface Found {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** Phrases that begin in from..to, left to right. */
function phrasesIn(parsed: Parsed, from: number, to: number): readonly Found[] {
  const found: Found[] = [];
  const { lemmas, words } = parsed;
  for (let i = from; i < to; i++) {
    const norm = words[i]?.norm ?? '';
    const lemma = lemmas[i] ?? '';
    // Most words are their own lemma, and one look is enough for them.
    const list = ENTRIES.get(norm) ?? (lemma === norm ? undefined : ENTRIES.get(verbOf(lemma)));
    // The longest one of either sort: "rumour has it that S", "the king, rumour has it, is ill".
    for (const governs of [true, false])
      for (const entry of list ?? []) {
        const end = entry.governs === governs ? endOfPhrase(parsed, entry.slots, i) : -1;
        if (end < 0) continue;
        found.push({ entry, from: i, to: end });
        break;
      }
  }
  return found;
}

/** Whether what a phrase governs goes on up to a token: no mark, opener or other finite verb stands between. */
function reaches({ tags, clauses, words }: Parsed, { to, entry }: Found, token: number): boolean {
  const opened =
    tags[to] === 'SUB' || /^(?:that|are|is|as|assuming|supposing|case|before|until)$/.test(words[to - 1]?.norm ?? '');
  for (let i = to; i < token; i++) {
    const tag = tags[i];
    if (tag === 'COMMA' || tag === 'PUNCT' || tag === 'QUOTE') return false;
    if (i > to && (tag === 'SUB' || tag === 'WH')) return false;
    const group = opened ? undefined : clauses.find((clause) => clause.group.start === i)?.group;
    if (group?.kind === 'finite' && token >= group.end) return false;
  }
  return entry.governs;
}

/** "on the verge of", "came close to", "instead of": an operator in several words over what follows. */
function governed(parsed: Parsed, operators: readonly Applied[], found: Found, token: number): readonly Applied[] {
  const { from, to, entry } = found;
  // "…, the coroner said": who speaks behind the words speaks all of them.
  const trailing = (operator: Applied) => operator.from > token && OPERATORS[operator.class].kind === 'report';
  const outside = operators.filter((operator) => operator.from < from || trailing(operator));
  // The links that the parser saw between the phrase and what it governs are the phrase itself.
  const inside = operators.filter(
    (operator) =>
      operator.from >= to &&
      !trailing(operator) &&
      operator.class !== 'object' &&
      !(operator.from <= to && (operator.class === 'purpose' || operator.frame === 'to' || operator.frame === 'that')),
  );
  return [...outside, applied(entry.class, from, clauseOf(parsed, from), 'phrase', to), ...inside];
}

/** "in all likelihood", "without doubt": stands outside what its clause says, within who says it. */
function graded(operators: readonly Applied[], { from, to, entry }: Found, clause: number): readonly Applied[] {
  const at = operators.findIndex((operator) => operator.from >= from || OPERATORS[operator.class].kind !== 'report');
  const place = at < 0 ? operators.length : at;
  if (operators.some((operator) => operator.from >= from && operator.from < to)) return operators;
  return [...operators.slice(0, place), applied(entry.class, from, clause, 'phrase', to), ...operators.slice(place)];
}

/** Whether a phrase stands in a clause, or before the auxiliary that it has put in front: "At no point did we pay". */
function isInClause(parsed: Parsed, { from, to }: Found, clause: number): boolean {
  const own = clauseOf(parsed, from);
  if (own === clause) return true;
  const group = parsed.clauses[own]?.group;
  // "The king, rumour has it, is ill": a clause that is the phrase, between commas.
  const { tags } = parsed;
  const between = (from === parsed.from || tags[from - 1] === 'COMMA') && /^(?:COMMA|PUNCT)$/.test(tags[to] ?? 'PUNCT');
  if (between && group !== undefined && group.start >= from && group.end <= to) return true;
  return own === clause - 1 && group?.start === to && group.end === to + 1;
}

/** "no sign of the crew", "no trace of the plane": what is looked for is there; "no sign of the truce holding" is not. */
function isSought({ words, tags }: Parsed, { entry, to }: Found, token: number): boolean {
  return (
    entry.class === 'no-evidence' &&
    /^(?:signs?|trace)$/.test(words[to - 2]?.norm ?? '') &&
    /^(?:the|his|her|its|their|our|my)$/.test(words[to]?.norm ?? '') &&
    tags.slice(to + 1, token + 1).every((tag) => /^(?:J|N|NP|NUM|POS|VBG|VBN)$/.test(tag)) &&
    tags[token] !== 'VBG' &&
    tags[token + 1] !== 'VBG'
  );
}

/** Phrases that are operators of their own. */
export const phrasal: Adjustment = (parsed, operators, token) => {
  const clause = clauseOf(parsed, token);
  const start = Math.min(token - FARTHEST, parsed.clauses[clause]?.start ?? 0);
  let result = operators;
  for (const found of phrasesIn(parsed, Math.max(0, start), Math.min(parsed.to, token + 12))) {
    if (found.entry.governs) {
      if (found.to <= token && reaches(parsed, found, token) && !isSought(parsed, found, token))
        result = governed(parsed, result, found, token);
    } else if (isInClause(parsed, found, clause)) result = graded(result, found, clause);
  }
  return result;
};
