import type { Lexicon, Word } from './pack.ts';
import { isVerbal, type Tag } from './tag.ts';
import type { Token } from './token.ts';

/** A verb with its auxiliaries, or a bare infinitive, gerund or participle. Numbers are token indices; −1 is none. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  readonly head: number;
  readonly kind: 'finite' | 'to' | 'ing' | 'en' | 'base';
  readonly modal: number;
  readonly negations: readonly number[];
  readonly adverbs: readonly number[];
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly past: boolean;
  /** What a form of "be" says of its subject: the adjective, participle or noun. */
  readonly predicate: number;
  /** The auxiliary stands before the subject. */
  readonly inverted: boolean;
}

/** A sentence with its parts of speech. */
export interface Tagged {
  /** The whole text that the tokens have their offsets in. */
  readonly text: string;
  /** What it is read with. */
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly tags: readonly Tag[];
  readonly lemmas: readonly string[];
  readonly from: number;
  readonly to: number;
}

function continues(last: Tag, lastNorm: string, tag: Tag | undefined, norm: string): boolean {
  if (last === 'MD' || last === 'TO' || last === 'DO')
    return (
      tag === 'VB' ||
      (tag === 'BE' && norm === 'be') ||
      (tag === 'HAVE' && norm === 'have') ||
      (tag === 'DO' && norm === 'do' && last !== 'DO')
    );
  if (last === 'HAVE')
    return (
      tag === 'VBN' ||
      tag === 'VBD' ||
      (tag === 'BE' && norm === 'been') ||
      (tag === 'HAVE' && norm === 'had') ||
      (tag === 'DO' && norm === 'done')
    );
  if (last === 'BE')
    return (
      tag === 'VBN' ||
      tag === 'VBG' ||
      (tag === 'BE' && norm === 'being' && lastNorm !== 'being') ||
      (tag === 'HAVE' && norm === 'having') ||
      (tag === 'DO' && norm !== 'do')
    );
  return false;
}

/** Verbs that say something of their subject, as "be" does. */
const LINKING_VERBS: ReadonlySet<string> = new Set(
  'seem appear look sound remain become feel prove get stay'.split(' '),
);

/** The verb behind a subject that stands after its auxiliary ("Did the army attack?"), or −1. */
function invertedHead({ tokens, tags, to }: Tagged, at: number, last: Tag, lastNorm: string): number {
  let seen = 0;
  for (let i = at; i < Math.min(to, at + 8); i++) {
    const tag = tags[i];
    if (seen > 0 && continues(last, lastNorm, tag, tokens[i]?.norm ?? '')) return i;
    if (tag === 'PRO' || tag === 'N' || tag === 'NP') seen += 1;
    else if (tag !== 'D' && tag !== 'J' && tag !== 'R' && tag !== 'NEG' && tag !== 'POS' && tag !== 'NUM') return -1;
  }
  return -1;
}

function predicateOf({ tags, to }: Tagged, at: number): number {
  for (let i = at; i < Math.min(to, at + 6); i++) {
    const tag = tags[i];
    if (tag === 'J' || tag === 'VBN' || tag === 'VBG') {
      const next = tags[i + 1];
      return next === 'N' || next === 'J' ? predicateOfNoun(tags, i + 1, to) : i;
    }
    if (tag === 'N' || tag === 'NP') return predicateOfNoun(tags, i, to);
    if (tag !== 'D' && tag !== 'R' && tag !== 'NEG' && tag !== 'NUM') return -1;
  }
  return -1;
}

function predicateOfNoun(tags: readonly Tag[], at: number, to: number): number {
  let i = at;
  while (i + 1 < to && i < at + 5 && (tags[i + 1] === 'N' || tags[i + 1] === 'NP')) i += 1;
  return i;
}

/** Gathers the verb groups of a sentence from left to right. Linear. */
export function verbGroups(sentence: Tagged): readonly VerbGroup[] {
  const { tokens, tags, lemmas, from, to } = sentence;
  const groups: VerbGroup[] = [];
  // Heads of groups whose subject stands within them ("Did the army attack?").
  let taken: Set<number> | undefined;
  for (let i = from; i < to; i++) {
    const tag = tags[i];
    if (tag === undefined || taken?.has(i) || !(isVerbal(tag) || tag === 'TO')) continue;
    const negations: number[] = [];
    const adverbs: number[] = [];
    let last: Tag = tag;
    let head = i;
    let end = i + 1;
    let inverted = false;
    let perfect = false;
    let progressive = false;
    let passive = false;
    for (;;) {
      let j = end;
      while (
        j < to &&
        j < end + 5 &&
        (tags[j] === 'R' ||
          tags[j] === 'NEG' ||
          (tags[j] === 'IN' && tokens[j]?.norm === 'at' && tokens[j + 1]?.norm === 'least'))
      )
        j += 1;
      const norm = tokens[head]?.norm ?? '';
      let found = continues(last, norm, tags[j], tokens[j]?.norm ?? '') && j < to ? j : -1;
      if (
        found < 0 &&
        last !== 'TO' &&
        !inverted &&
        head === i &&
        (last === 'MD' || last === 'DO' || last === 'HAVE' || last === 'BE')
      ) {
        const before = i > from ? tags[i - 1] : undefined;
        const previous = groups.at(-1);
        // "Prices would have fallen had the bank acted"
        const unreal = norm === 'had' && previous?.perfect === true && previous.modal >= 0;
        if (
          unreal ||
          before === undefined ||
          before === 'WH' ||
          before === 'QUOTE' ||
          before === 'PUNCT' ||
          before === 'COMMA' ||
          before === 'CC' ||
          before === 'NEG' ||
          before === 'R' ||
          before === 'SUB'
        ) {
          found = invertedHead(sentence, j, last, norm);
          inverted = found >= 0;
        }
      }
      if (found < 0) {
        if (last === 'BE' || last === 'MD' || last === 'HAVE' || last === 'DO') {
          for (let k = end; k < j; k++) (tags[k] === 'NEG' ? negations : adverbs).push(k);
          end = j;
        }
        break;
      }
      for (let k = end; k < found; k++)
        if (tags[k] === 'NEG') negations.push(k);
        else if (tags[k] === 'R') adverbs.push(k);
      if (last === 'HAVE') perfect = true;
      if (last === 'BE') {
        const form = tags[found];
        if (form === 'VBG' || tokens[found]?.norm === 'being') progressive = true;
        else passive = true;
      }
      if (inverted) {
        taken ??= new Set();
        taken.add(found);
      }
      head = found;
      last = tags[found] ?? 'VB';
      end = found + 1;
    }
    if (tag === 'TO' && head === i) continue;
    for (let k = i - 1; k >= Math.max(from, i - 3) && (tags[k] === 'R' || tags[k] === 'NEG'); k--)
      (tags[k] === 'NEG' ? negations : adverbs).push(k);
    const norm = tokens[i]?.norm ?? '';
    const kind =
      tag === 'TO'
        ? 'to'
        : tag === 'VBG' || norm === 'being' || norm === 'having'
          ? 'ing'
          : tag === 'VBN' || norm === 'been'
            ? 'en'
            : tag === 'VB' || norm === 'be'
              ? 'base'
              : 'finite';
    groups.push({
      start: i,
      end,
      head,
      kind,
      modal: tag === 'MD' ? i : -1,
      negations,
      adverbs,
      perfect,
      progressive,
      passive,
      past: tag === 'VBD' || norm === 'was' || norm === 'were' || norm === 'had' || norm === 'did',
      predicate: tags[head] === 'BE' || LINKING_VERBS.has(lemmas[head] ?? '') ? predicateOf(sentence, end) : -1,
      inverted,
    });
    i = inverted ? i : end - 1;
  }
  return groups;
}
