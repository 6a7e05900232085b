import { BASE, type Lexicon, THIRD, type VerbForm, type Word } from '../pack.ts';
import type { Tag } from '../tag.ts';
import type { Token } from '../token.ts';
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
  if (norm === '“' || norm === '”' || norm === '"') return 'QUOTE';
  const first = norm.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'NUM';
  return letters ? undefined : 'PUNCT';
}

const SUBJECTS: ReadonlySet<string> = new Set(['i', 'you', 'we', 'they', 'he', 'she']);

/** A name: a capital that neither the start of a sentence nor that of a quotation asks for. */
const isName = (word: Word, tags: readonly Tag[], i: number): boolean =>
  word.capital && i > 0 && tags[i - 1] !== 'QUOTE' && word.piece !== word.norm;

/** Tag of a word of an open class that is no verb here, by its list or ending. */
function plainTag({ words, i, prev, prevNorm }: Place, word: Word, state: State): Tag {
  if (word.plain !== 'N') return word.plain;
  // "to encircle the town", "will googlewhack": no table knows the word, the place says verb.
  const next = words[i + 1]?.closed;
  if (prev === 'MD' || (prev === 'TO' && (next === 'determiner' || next === 'possessive' || next === 'pronoun')))
    return 'VB';
  // A word that no table knows, behind "they": it is what they do.
  return state.finite && prev === 'PRO' && SUBJECTS.has(prevNorm) ? 'VBZ' : 'N';
}

/** Tag of a word that may be a verb. */
function formTag(place: Place, form: VerbForm, state: State): Tag {
  const { prev, prevNorm } = place;
  const isBase = (form.forms & BASE) !== 0;
  const tag = verbTag(place, form, state);
  if (state.asked && tag === 'VBZ' && prev === 'PRO' && isBase) return 'VB';
  if (tag === 'N' && (prev === 'N' || prev === 'NP' || prev === 'PRO')) {
    if (state.asked && isBase) return 'VB';
    if (
      state.subordinate &&
      !isBase &&
      (form.forms & THIRD) !== 0 &&
      prev !== 'PRO' &&
      !prevNorm.endsWith('s') &&
      /^(?:[,.;?!”"])?$/.test(normAt(place, place.i + 1))
    )
      return 'VBZ';
  }
  return tag;
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
      const name = isName(word, tags, i);
      const form = name && !(norm.endsWith('ed') && state.finite && prev !== 'D') ? undefined : word.form;
      if (name && form === undefined) tag = 'NP';
      else if (word.numeral) tag = 'NUM';
      else if (form === undefined) tag = plainTag(place, word, state);
      else {
        tag = formTag(place, form, state);
        lemma = form.lemma;
      }
    }
    tags.push(tag);
    lemmas.push(lemma);
    advance(state, lexicon, tag, lemma, norm, prev);
  }
  return { tags, lemmas };
}
