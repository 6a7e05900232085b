import { clauseOf, type Parsed } from '../stack.ts';
import { isVerbal, type Tag } from '../tag.ts';
import { extent } from './extent.ts';

/** Words behind a comma, or without one, that begin something else than what is denied. */
const OUTSIDE: ReadonlySet<string> = new Set(
  'but for so because since although though while whilst and or yet if unless when as until till rather sir madam nor whereas lest'.split(
    ' ',
  ),
);
/** Subordinators that leave the scope also where no comma stands. */
const LEAVES: ReadonlySet<string> = new Set('because although though unless whereas'.split(' '));

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ';', ':', '--', '``', '...']);
const PAIRED: ReadonlySet<string> = new Set(['(', ')', '%', '$', '/', '&']);
const PREMODIFIER: ReadonlySet<Tag> = new Set(['J', 'R', 'VBN', 'VBG', 'NUM']);
const IN_NAME: ReadonlySet<Tag> = new Set(['N', 'NP', 'J', 'POS', 'NUM', 'VBN', 'VBG']);

/** Behind a noun phrase that starts at `at`: its words and an "of" phrase. */
function nounPhraseEnd({ tags, tokens, to }: Parsed, at: number): number {
  let end = at;
  while (end < to && IN_NAME.has(tags[end] ?? 'PUNCT')) end += 1;
  if (tokens[end]?.norm !== 'of') return end;
  let k = end + 1;
  while (k < to && (IN_NAME.has(tags[k] ?? 'PUNCT') || (k === end + 1 && tags[k] === 'D'))) k += 1;
  return k;
}

/** No scope is looked for farther than this many tokens either way: it keeps the search linear. */
const LONGEST = 300;

/** The tagger knows few adjectives in un-: the ending decides. */
const AFFIXED_NOUN = /(?:ness|ity|ence|ance|tion|sion|ment|cy|ure|ice|ty)$/;

/** "an unsafe abode": a negative prefix inside a name reaches over that name, and a noun over nothing else. */
function affixScope(parsed: Parsed, i: number): readonly [from: number, to: number] | undefined {
  const { tags, tokens } = parsed;
  const next = tags[i + 1];
  if (AFFIXED_NOUN.test(tokens[i]?.norm ?? '')) return [i, i + 1];
  if (next !== 'N' && next !== 'NP' && next !== 'J') return undefined;
  let from = i;
  while (from > parsed.from && from > i - 4 && PREMODIFIER.has(tags[from - 1] ?? 'PUNCT')) from -= 1;
  if (tags[from - 1] === 'D') from -= 1;
  return [from, nounPhraseEnd(parsed, i)];
}

/** The clause that a negation belongs to: "never" may stand before the group that it is of. */
function clauseOfNegation(parsed: Parsed, i: number): number {
  const { clauses, tags } = parsed;
  const own = clauseOf(parsed, i);
  const next = clauses[own + 1]?.group;
  if (next === undefined || (clauses[own]?.group.end ?? 0) > i) return own;
  const subject = tags[i] !== 'NEG' && next.kind === 'finite' && next.start - i <= 2;
  return next.negations.includes(i) || (subject && next.start > i) ? own + 1 : own;
}

const COMPLETE: ReadonlySet<string> = new Set('i you he she it we they there who which'.split(' '));

/** Where the subject of a verb group begins: a pronoun, or a noun phrase with what hangs on it. */
function subjectStart({ tags, tokens }: Parsed, groupStart: number, floor: number): number {
  let k = groupStart;
  while (k > floor && (tags[k - 1] === 'R' || tags[k - 1] === 'NEG')) k -= 1;
  if (!(k > floor && COMPLETE.has(tokens[k - 1]?.norm ?? ''))) return floor;
  // "of whom we know nothing": what the clause asks or refers to belongs to it.
  if (tags[k - 2] !== 'WH') return k - 1;
  return tags[k - 3] === 'IN' ? k - 3 : k - 2;
}

/** Where a stretch in front of the clause ends: "In the end, the army did not …" leaves its first words out. */
function afterFront({ tags, tokens }: Parsed, from: number, i: number): number {
  for (let k = i - 1; k >= Math.max(from, i - LONGEST); k--) {
    const tag = tags[k];
    if (tag === 'QUOTE' || (tag === 'PUNCT' && STOPS.has(tokens[k]?.norm ?? ''))) return k + 1;
    if (tag !== 'COMMA') continue;
    const after = tokens[k + 1]?.norm ?? '';
    const fronted =
      tags[from] === 'IN' ||
      tags[from] === 'R' ||
      tags[from] === 'CC' ||
      tags[from] === 'PRO' ||
      tags[from] === 'SUB' ||
      tags[from] === 'WH';
    if (k - from < 3 || tags[k + 1] === 'CC' || (fronted && (COMPLETE.has(after) || tags[k + 1] === 'D'))) return k + 1;
  }
  return from;
}

/**
 * ", Mr. Holmes." and ", after all," stand beside the clause: up to five words without a verb between marks, unless the
 * clause goes on behind them.
 */
function isAside({ tags, tokens, to }: Parsed, comma: number): boolean {
  for (let k = comma + 1; k <= comma + 6 && k <= to; k++) {
    const tag = tags[k];
    if (tag === undefined || tag === 'QUOTE' || (tag === 'PUNCT' && STOPS.has(tokens[k]?.norm ?? '')))
      return k > comma + 1;
    if (tag === 'COMMA') {
      const next = tags[k + 1];
      return k > comma + 1 && next !== 'WH' && next !== 'SUB' && next !== 'IN' && next !== 'TO';
    }
    if (tag === 'CC' || tag === 'WH' || isVerbal(tag)) return false;
  }
  return false;
}

function endOf(parsed: Parsed, first: number, end: number): number {
  const { tags, tokens } = parsed;
  const last = Math.min(end, first + LONGEST);
  for (let k = first; k < last; k++) {
    const tag = tags[k];
    const norm = tokens[k]?.norm ?? '';
    if (tag === 'QUOTE' || (tag === 'PUNCT' && !PAIRED.has(norm))) return k;
    if (k > first && LEAVES.has(norm) && (tags[k] === 'SUB' || norm === 'because')) return k;
    if (tag !== 'COMMA') continue;
    const next = tokens[k + 1]?.norm ?? '';
    if (OUTSIDE.has(next) || tags[k + 1] === 'PRO' || tags[k + 1] === 'QUOTE' || isAside(parsed, k)) return k;
  }
  return last;
}

/**
 * What a negation reaches over: its clause with its subject, up to a sister clause, a subordinate clause of another
 * matter or an aside; a prefix inside a name, that name; behind "without" and before a bare phrase only what follows;
 * behind "No," nothing.
 */
export function negationScope(parsed: Parsed, i: number, length: number): readonly [from: number, to: number] {
  const { tokens, tags, clauses, words } = parsed;
  const norm = tokens[i]?.norm ?? '';
  const next = tags[i + length];
  if (norm === 'no' && (next === undefined || next === 'COMMA' || next === 'PUNCT' || next === 'QUOTE')) return [i, i];
  if (words[i]?.affix && words[i]?.negation === undefined) {
    const named = affixScope(parsed, i);
    if (named !== undefined) return named;
  }
  const own = clauseOf(parsed, i);
  const c = clauseOfNegation(parsed, i);
  const clause = clauses[c];
  let [from, to] = extent(parsed, c === own ? i : (clause?.group.start ?? i));
  from = Math.min(from, i);
  const verbal = clause !== undefined && clause.group.end > i - 1;
  if (clause !== undefined && verbal && clause.reach < from && clause.relation !== 'complement') from = clause.reach;
  while (from < i && tags[from] === 'SUB') from += 1;
  const before = tokens[i - 1]?.norm;
  const phrase = tags[i] === 'D' && tags[i - 1] === 'IN' && before !== 'with';
  const infinitive = clause?.group.kind === 'to' && i >= clause.group.start - 2;
  if ((norm === 'without' && next !== 'VBG') || norm === 'nor' || infinitive || before === 'with') from = i;
  // "at no great distance": only the phrase.
  if (phrase && !infinitive) return [i, Math.max(i + length, nounPhraseEnd(parsed, i + length))];
  // "and not his card": of a phrase, without a verb of its own.
  if (norm === 'not' && tags[i - 1] === 'CC' && !(clause?.group.negations.includes(i) ?? false)) from = i;
  from = afterFront(parsed, from, i);
  if (clause !== undefined && from < clause.group.start && clause.group.kind === 'finite' && clause.group.start <= i)
    from = subjectStart(parsed, clause.group.start, from);
  while (from < i && (tags[from] === 'CC' || tags[from] === 'COMMA' || tags[from] === 'QUOTE')) from += 1;
  return [from, Math.max(endOf(parsed, i + length, to), i + length)];
}
