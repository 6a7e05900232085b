import type { Parsed } from '../stack.ts';

/** A phrase: the spellings or lemmas that fit each of its words. */
export type Slots = readonly ReadonlySet<string>[];

/** Auxiliaries are of a closed class and have no lemma. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  be: ['is', 'are', 'was', 'were', 'been', 'being', "'s", "'re"],
  have: ['has', 'had', 'having', "'ve"],
  do: ['does', 'did', 'done'],
};

/** "come|get close to": alternatives by `|`. */
export const slotsOf = (phrase: string): Slots =>
  phrase.split(' ').map((slot) => new Set(slot.split('|').flatMap((word) => [word, ...(FORMS[word] ?? [])])));

/** "give-up": the parser has joined a verb with its particle. */
export const verbOf = (lemma: string): string => {
  const joined = lemma.indexOf('-');
  return joined < 0 ? lemma : lemma.slice(0, joined);
};

/**
 * Where a phrase that stands at a token ends, or −1 if it does not stand there. An adverb or a quotation mark may stand
 * between its words: "is simply wrong to say", "was “not aware” of".
 */
export function endOfPhrase({ words, lemmas, tags }: Parsed, slots: Slots, at: number): number {
  let i = at;
  for (const slot of slots) {
    while (i > at && !hasWord(slot, words[i]?.norm, lemmas[i]) && (tags[i] === 'R' || tags[i] === 'QUOTE')) i += 1;
    if (!hasWord(slot, words[i]?.norm, lemmas[i])) return -1;
    i += 1;
  }
  return i;
}

const hasWord = (slot: ReadonlySet<string>, norm = '', lemma = ''): boolean =>
  slot.has(norm) || slot.has(verbOf(lemma));
