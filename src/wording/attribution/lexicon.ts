import { ATTRIBUTION_ADJECTIVES, HEARSAY_ADVERBS } from '../english/attribution-adjectives.ts';
import { ATTRIBUTION_NOUNS, LIGHT_NOUNS, PARTISAN_NOUNS, SAID_NOUNS } from '../english/attribution-nouns.ts';
import { ATTRIBUTION_PREPOSITIONS } from '../english/attribution-prepositions.ts';
import {
  ATTRIBUTION_VERBS,
  LEADING_VERBS,
  LIGHT_VERBS,
  RECIPIENT_VERBS,
  TALK_VERBS,
} from '../english/attribution-verbs.ts';
import { SPEECH_OCCASIONS, WRITTEN_OCCASIONS } from '../english/speech-occasions.ts';

/** What has to follow a verb for an attribution: a class of the table of verbs. */
export type VerbClass = keyof typeof ATTRIBUTION_VERBS;
export type NounClass = keyof typeof ATTRIBUTION_NOUNS;
export type AdjectiveClass = keyof typeof ATTRIBUTION_ADJECTIVES;

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');
const set = (list: string): ReadonlySet<string> => new Set(words(list));

/** A table turned round: word → the classes that it is in. */
function classes<K extends string>(table: Readonly<Record<K, string>>): ReadonlyMap<string, ReadonlySet<K>> {
  const found = new Map<string, Set<K>>();
  for (const name of Object.keys(table) as K[])
    for (const word of words(table[name])) found.set(word, (found.get(word) ?? new Set<K>()).add(name));
  return found;
}

const NONE: ReadonlySet<never> = new Set();
const VERB_CLASSES = classes(ATTRIBUTION_VERBS);
const NOUN_CLASSES = classes(ATTRIBUTION_NOUNS);
const ADJECTIVE_CLASSES = classes(ATTRIBUTION_ADJECTIVES);
/** Verb → the prepositions with which it is an attribution. */
const PREPOSITIONS = new Map<string, Set<string>>();
for (const pair of words(ATTRIBUTION_PREPOSITIONS)) {
  const hyphen = pair.indexOf('-');
  const verb = pair.slice(0, hyphen);
  PREPOSITIONS.set(verb, (PREPOSITIONS.get(verb) ?? new Set()).add(pair.slice(hyphen + 1)));
}

const known = (word: string): boolean => VERB_CLASSES.has(word) || PREPOSITIONS.has(word);

/** The listed verb behind a lemma: the tagger only cuts -ed and -ing off words that it does not know ("criticiz"). */
function listed(lemma: string): string {
  if (known(lemma)) return lemma;
  if (known(`${lemma}e`)) return `${lemma}e`;
  if (lemma.endsWith('i') && known(`${lemma.slice(0, -1)}y`)) return `${lemma.slice(0, -1)}y`;
  return lemma.at(-1) === lemma.at(-2) && known(lemma.slice(0, -1)) ? lemma.slice(0, -1) : lemma;
}

export const verbClasses = (lemma: string): ReadonlySet<VerbClass> => VERB_CLASSES.get(listed(lemma)) ?? NONE;
export const nounClasses = (noun: string): ReadonlySet<NounClass> => NOUN_CLASSES.get(noun) ?? NONE;
export const adjectiveClasses = (word: string): ReadonlySet<AdjectiveClass> => ADJECTIVE_CLASSES.get(word) ?? NONE;

/** The prepositions with which a verb is an attribution: "call for", "refer to". */
export const prepositionsOf = (lemma: string): ReadonlySet<string> => PREPOSITIONS.get(listed(lemma)) ?? NONE;

export const HEARSAY = set(HEARSAY_ADVERBS);
export const LEADS = set(LEADING_VERBS);
export const LIGHT = set(LIGHT_VERBS);
export const LIGHT_OBJECTS = set(LIGHT_NOUNS);
export const PARTISANS = set(PARTISAN_NOUNS);
export const SPEECH_NOUNS = set(SAID_NOUNS);
export const TALKS = set(TALK_VERBS);
export const RECIPIENT = set(RECIPIENT_VERBS);
export const OCCASIONS = set(SPEECH_OCCASIONS);
export const WRITINGS = set(WRITTEN_OCCASIONS);
