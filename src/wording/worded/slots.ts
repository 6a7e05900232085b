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

/** Whether a phrase stands at a token. */
export const fits = ({ words, lemmas }: Parsed, slots: Slots, at: number): boolean =>
  slots.every((slot, k) => slot.has(words[at + k]?.norm ?? '') || slot.has(verbOf(lemmas[at + k] ?? '')));
