import type { Lexicon } from '../pack.ts';
import { BASE, PAST, THIRD } from '../pack.ts';
import type { Tag } from '../tag.ts';
import type { Token } from '../token.ts';
import { LIGHT, verbClasses } from './lexicon.ts';
import { retagReports } from './retag-reports.ts';
import { retagWords } from './retag-words.ts';

const FINITE: ReadonlySet<Tag> = new Set(['VBD', 'VBZ', 'MD', 'BE', 'HAVE', 'DO']);
const BOUNDARY: ReadonlySet<Tag> = new Set(['COMMA', 'SUB', 'WH', 'CC', 'QUOTE', 'PUNCT']);
/** A clause is looked through so far, which keeps the search linear. */
const FARTHEST = 40;
/** Verbs that are no nouns. */
const SURE: ReadonlySet<string> = new Set(
  'believe say think argue agree insist suggest know see assume realize oppose contend maintain acknowledge admit'.split(
    ' ',
  ),
);
/** Behind these a noun is still one: "their promises to voters", "reports of fire". */
const OF_NOUN = /^(?:of|for|against|about|on|over|in|from|by|with|to|at)$/;
const MANY = /^(?:many|few|some|all|most|others|both|several|people|men|women|who|data|police)$/;

/**
 * Tags as `retagReports` corrects them, and more boldly, for a text that is searched for attributions: a word that may be
 * a verb of saying or holding is the verb of a clause that has no other ("recent polling shows her ahead").
 */
export function retagPredicates(lexicon: Lexicon): (tags: Tag[], tokens: readonly Token[]) => void {
  const first = retagReports(lexicon);
  return (tags, tokens) => {
    first(tags, tokens);
    retagWords(lexicon, tags, tokens);
    // A relative clause has a verb of its own before that of its sentence.
    let lacking = 1;
    let relative = false;
    for (let i = 1; i < tokens.length; i++) {
      const tag = tags[i];
      const token = tokens[i];
      if (tag === undefined || token === undefined) continue;
      if (opensRelative(tags, tokens, i)) {
        lacking = 2;
        relative = true;
      } else if (BOUNDARY.has(tag)) {
        lacking = 1;
        relative = false;
      } else if (FINITE.has(tag) && !FINITE.has(tags[i - 1] ?? 'N')) lacking -= 1;
      // "a self-described socialist"
      if (/^V/.test(tag) && /^(?:self|so)-\p{L}+ed$/u.test(token.norm)) tags[i] = 'J';
      if (relative && lacking === 1 && goesOn(lexicon, tags, tokens, i)) {
        tags[i] = 'VBD';
        lacking = 0;
        continue;
      }
      if (lacking < 1 || (tag !== 'N' && tag !== 'J') || token.text !== token.norm) continue;
      const form = lexicon.verbs.get(token.norm);
      if (form === undefined || (verbClasses(form.lemma).size === 0 && !LIGHT.has(form.lemma))) continue;
      const after = tags[i + 1];
      if (tag === 'J' && ((form.forms & PAST) === 0 || !/^(?:PRO|SUB|D)$/.test(after ?? ''))) continue;
      // "Sailors think rain is near": a word that is no noun is the verb, whatever follows.
      const sure = /^(?:PRO|SUB)$/.test(after ?? '') || (tag === 'N' && SURE.has(form.lemma));
      if (OF_NOUN.test(tokens[i + 1]?.norm ?? '') || (!sure && finiteBehind(tags, i))) continue;
      const closes = after === undefined || after === 'PUNCT' || after === 'COMMA';
      let b = i - 1;
      while (b > 0 && tags[b] === 'R') b -= 1;
      const named = tags[b] === 'NP' || tags[b] === 'PRO';
      if (closes && !named && !hasWordsBefore(tags, b)) continue;
      if (agrees(form.forms, tags, tokens, b, b === i - 1)) {
        tags[i] = (form.forms & PAST) !== 0 && (form.forms & BASE) === 0 ? 'VBD' : 'VBZ';
        lacking -= 1;
      }
    }
  };
}

/** Whether a word opens a relative clause behind a noun: "voters who", "clubs that have". */
function opensRelative(tags: readonly Tag[], tokens: readonly Token[], at: number): boolean {
  if (!/^NP?$/.test(tags[at - 1] ?? '')) return false;
  const norm = tokens[at]?.norm;
  if (norm === 'that') return /^(?:VBD|VBZ|MD|BE|HAVE|DO)$/.test(tags[at + 1] ?? '');
  return norm === 'who' || norm === 'which';
}

/** "Clubs that have thanked her say they": behind a relative clause the verb of the sentence, whatever form it looks like. */
function goesOn(lexicon: Lexicon, tags: readonly Tag[], tokens: readonly Token[], at: number): boolean {
  const tag = tags[at] ?? '';
  if (!(tag === 'N' || /^VB[NZ]?$/.test(tag)) || /^(?:TO|MD|BE|HAVE|DO|VB.?)$/.test(tags[at - 1] ?? '')) return false;
  const form = lexicon.verbs.get(tokens[at]?.norm ?? '');
  if (form === undefined || !(tag === 'N' ? SURE.has(form.lemma) : verbClasses(form.lemma).has('speech'))) return false;
  return /^(?:PRO|SUB|NP|D|QUOTE)$/.test(tags[at + 1] ?? '') && !/^(?:and|or|by)$/.test(tokens[at - 1]?.norm ?? '');
}

/** Whether the word before can be the subject of the form: "polling shows", "voters say", "they hope". */
function agrees(forms: number, tags: readonly Tag[], tokens: readonly Token[], at: number, plain: boolean): boolean {
  const tag = tags[at];
  const before = tokens[at]?.norm ?? '';
  const joined = tags[at - 1] === 'CC' && tag !== 'PRO';
  const many =
    joined ||
    MANY.test(before) ||
    /^(?:they|we|you|i|them|us)$/.test(before) ||
    (tag === 'N' && (/[^s]s$/.test(before) || manyBefore(tags, tokens, at)));
  if ((forms & BASE) !== 0) return many;
  if ((forms & THIRD) !== 0)
    return (
      tag === 'NP' || /^(?:he|she|it|who)$/.test(before) || ((tag === 'N' || before.endsWith('ing')) && plain && !many)
    );
  return (forms & PAST) !== 0 && (tag === 'N' || tag === 'NP' || tag === 'PRO');
}

/** "friends of the poet", "clerks at the port": a plural with a phrase behind it. */
function manyBefore(tags: readonly Tag[], tokens: readonly Token[], at: number): boolean {
  for (let i = at; i > 0 && i > at - 7; i--) {
    if (tags[i] === 'IN') return tags[i - 1] === 'N' && /[^s]s$/.test(tokens[i - 1]?.norm ?? '');
    if (!/^(?:N|NP|D|J|NUM|POS)$/.test(tags[i] ?? '')) return false;
  }
  return false;
}

/** Whether the clause has its verb only behind the word. */
function finiteBehind(tags: readonly Tag[], at: number): boolean {
  for (let i = at + 1; i < Math.min(tags.length, at + FARTHEST); i++) {
    const tag = tags[i];
    if (tag === undefined || BOUNDARY.has(tag)) return false;
    if (FINITE.has(tag)) return true;
  }
  return false;
}

/** Whether something is said before the phrase that ends at `at`: "…, new reports show". */
function hasWordsBefore(tags: readonly Tag[], at: number): boolean {
  for (let i = at; i >= Math.max(0, at - FARTHEST); i--) {
    if (/^(?:COMMA|QUOTE|SUB)$/.test(tags[i] ?? '')) return true;
    if (!/^(?:N|NP|D|J|POS|NUM|PRO)$/.test(tags[i] ?? '')) return false;
  }
  return false;
}
