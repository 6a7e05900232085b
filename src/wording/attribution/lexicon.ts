import { ATTRIBUTION_ADJECTIVES, HEARSAY_ADVERBS } from '../english/attribution-adjectives.ts';
import { ATTRIBUTION_NOUNS, SPEECH_OCCASIONS } from '../english/attribution-nouns.ts';
import { ATTRIBUTION_PREPOSITIONS, ATTRIBUTION_VERBS } from '../english/attribution-verbs.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));
const sets = <K extends string>(table: Readonly<Record<K, string>>): Readonly<Record<K, ReadonlySet<string>>> =>
  Object.fromEntries(Object.entries<string>(table).map(([name, list]) => [name, set(list)])) as Record<K, ReadonlySet<string>>;

export const VERBS = sets(ATTRIBUTION_VERBS);
export const PREPOSITIONS = set(ATTRIBUTION_PREPOSITIONS);
export const NOUNS = sets(ATTRIBUTION_NOUNS);
export const ADJECTIVES = sets(ATTRIBUTION_ADJECTIVES);
export const OCCASIONS = set(SPEECH_OCCASIONS);
export const HEARSAY = set(HEARSAY_ADVERBS);

/** The tagger cuts -ed and -ing off words that it does not know: "criticiz", "referenc". */
export function lemmaForms(lemma: string): readonly string[] {
  const doubled = /([b-df-hj-np-tv-z])\1$/.test(lemma) ? [lemma.slice(0, -1)] : [];
  return [lemma, `${lemma}e`, lemma.replace(/i$/, 'y'), ...doubled];
}
