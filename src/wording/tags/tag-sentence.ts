import type { Word } from '../pack.ts';
import { BASE, type Lexicon, THIRD } from '../pack.ts';
import type { Tag } from '../tag.ts';
import type { Token } from '../token.ts';
import { lackingVerb } from './lacking-verb.ts';
import { normAt, type Place } from './place.ts';
import { verbTag } from './verb-form.ts';

/** The previous token that is no adverb and no negation. */
function before(tags: readonly Tag[], at: number): number {
  let i = at - 1;
  while (i >= 0 && i > at - 6 && (tags[i] === 'R' || tags[i] === 'NEG')) i -= 1;
  return i;
}

/** What is open at a word, from left to right. */
interface State {
  finite: boolean;
  infinitive: boolean;
  /** "Did the army attack?": an auxiliary before its subject waits for a bare verb. */
  asked: boolean;
  subordinate: boolean;
}

/** 's as "is" or as the mark of an owner. */
function apostropheS({ prev, prevNorm, words, i }: Place): Tag {
  if (prev === undefined) return 'POS';
  const owner = prev === 'PRO' || prev === 'WH' || prevNorm === 'that' || prevNorm === 'there' || prevNorm === 'here';
  const next = normAt({ words }, i + 1);
  return owner || next === 'been' || next === 'not' || (prev !== 'N' && prev !== 'NP') ? 'BE' : 'POS';
}

/** The tag of a mark or a number in digits. */
export function markTag({ norm, letters }: Pick<Word, 'norm' | 'letters'>): Tag | undefined {
  if (norm === ',') return 'COMMA';
  if (norm === '%') return 'N';
  if (norm === '“' || norm === '”' || norm === '"') return 'QUOTE';
  const first = norm.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'NUM';
  return letters ? undefined : 'PUNCT';
}

const SUBJECTS: ReadonlySet<string> = new Set(['i', 'you', 'we', 'they', 'he', 'she']);

/** Tag of a word of an open class, as a name, a number, a verb or by its list or ending; and its lemma. */
function openTag(place: Place, word: Word, state: State, tags: readonly Tag[]): readonly [tag: Tag, lemma: string] {
  const { i, prev, prevNorm } = place;
  const { norm } = word;
  const capital = word.capital && word.piece !== norm && i > 0 && tags[i - 1] !== 'QUOTE';
  const form = capital && !(norm.endsWith('ed') && state.finite && prev !== 'D') ? undefined : word.form;
  if (capital && form === undefined) return ['NP', norm];
  if (word.numeral) return ['NUM', norm];
  if (form === undefined && (word.plain === 'N' || (word.plain === 'J' && prev === 'TO'))) {
    // "to encircle the town", "to free the crew", "will googlewhack": no table knows the verb, the place says it.
    const next = place.words[i + 1]?.closed;
    if (prev === 'MD' || (prev === 'TO' && (next === 'determiner' || next === 'possessive' || next === 'pronoun')))
      return ['VB', norm];
  }
  // A word that no table knows, behind "they": it is what they do.
  if (form === undefined)
    return [state.finite && prev === 'PRO' && SUBJECTS.has(prevNorm) && word.plain === 'N' ? 'VBZ' : word.plain, norm];
  const tag = verbTag(place, form, state);
  if (state.asked && tag === 'VBZ' && prev === 'PRO' && (form.forms & BASE) !== 0) return ['VB', form.lemma];
  if (tag === 'N' && (prev === 'N' || prev === 'NP' || prev === 'PRO')) {
    const isBase = (form.forms & BASE) !== 0;
    if (state.asked && isBase) return ['VB', form.lemma];
    // "if both houses agree": the plural before the last word of its clause is who does it.
    const last = /^(?:[,.;?!”"])?$/.test(normAt(place, i + 1));
    if (state.subordinate && isBase && state.finite && prev === 'N' && /[^s]s$/.test(prevNorm) && last)
      return ['VBZ', form.lemma];
    if (
      state.subordinate &&
      !isBase &&
      (form.forms & THIRD) !== 0 &&
      prev !== 'PRO' &&
      !prevNorm.endsWith('s') &&
      /^(?:[,.;?!”"])?$/.test(normAt(place, i + 1))
    )
      return ['VBZ', form.lemma];
  }
  return [tag, form.lemma];
}

function isFiniteVerb(tag: Tag, norm: string, prev: Tag | undefined): boolean {
  switch (tag) {
    case 'MD':
    case 'VBD':
    case 'VBZ':
      return true;
    case 'BE':
      return norm !== 'be' && norm !== 'been' && norm !== 'being';
    case 'HAVE':
      return norm !== 'having' && prev !== 'MD' && prev !== 'TO';
    case 'DO':
      return prev !== 'TO';
    default:
      return false;
  }
}

const OPENS_CLAUSE: ReadonlySet<Tag> = new Set(['SUB', 'WH', 'CC', 'QUOTE', 'COMMA']);

function advance(state: State, lexicon: Lexicon, tag: Tag, lemma: string, norm: string, prev: Tag | undefined): void {
  if ((tag === 'DO' || tag === 'MD') && (prev === undefined || prev === 'WH' || prev === 'QUOTE' || prev === 'PUNCT'))
    state.asked = true;
  else if (tag === 'VB' || tag === 'COMMA') state.asked = false;
  if (tag === 'SUB') state.subordinate = true;
  else if (tag === 'COMMA' || tag === 'VBD' || tag === 'VBZ' || tag === 'BE' || tag === 'MD') state.subordinate = false;
  if (tag === 'VB') state.infinitive = true;
  else if (tag === 'VBD' || tag === 'VBZ') state.infinitive = false;
  // A verb that takes a bare clause opens the next one.
  if (isFiniteVerb(tag, norm, prev)) state.finite = lexicon.frames.that.has(lemma);
  else if (tag === 'VB' && lexicon.frames.that.has(lemma)) state.finite = true;
  else if (OPENS_CLAUSE.has(tag) || (tag === 'PUNCT' && norm !== '(' && norm !== ')')) state.finite = true;
}

/**
 * Tags the tokens of one sentence by lexicon, endings and the word before. Rules only; linear (every look ahead or back
 * is bounded).
 */
export function tagSentence(
  lexicon: Lexicon,
  tokens: readonly Token[],
  words: readonly Word[],
): { readonly tags: Tag[]; readonly lemmas: string[] } {
  const tags: Tag[] = [];
  const lemmas: string[] = [];
  // One place that moves: a new one for every word would be most of the garbage of a reading.
  const place: { -readonly [key in keyof Place]: Place[key] } = {
    lexicon,
    tokens,
    words,
    i: 0,
    prev: undefined,
    prevNorm: '',
  };
  const state: State = { finite: true, infinitive: false, asked: false, subordinate: false };
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    const { norm } = word;
    const p = before(tags, i);
    const prev = p < 0 ? undefined : tags[p];
    place.i = i;
    place.prev = prev;
    place.prevNorm = p < 0 ? '' : normAt(place, p);
    let tag: Tag | undefined;
    let lemma = norm;
    if (norm === "'s") tag = apostropheS(place);
    else if (norm === "'") tag = prev === 'N' || prev === 'NP' ? 'POS' : 'QUOTE';
    else tag = word.tag ?? word.rule?.(place);
    if (tag === undefined) {
      const open = openTag(place, word, state, tags);
      tag = open[0];
      lemma = open[1];
    }
    tags.push(tag);
    lemmas.push(lemma);
    advance(state, lexicon, tag, lemma, norm, prev);
  }
  lackingVerb(tags, words);
  return { tags, lemmas };
}
