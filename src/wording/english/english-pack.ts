import type { WordingPack } from '../pack.ts';
import { ADJECTIVE_THAT, ADJECTIVE_TO } from './adjective-frame.ts';
import { GRADED_ADJECTIVES, GRADED_ADVERBS, NEAR_NEGATIVES } from './adverbs.ts';
import { APPROXIMATORS, MULTIPLIERS, NUMBER_WORDS, VAGUE_NUMBERS } from './approximators.ts';
import { ADJECTIVES, CLOSED_CLASS, NOUNS } from './closed-class.ts';
import { HEDGE_WORDS } from './hedges.ts';
import { ING_FRAME } from './ing-frame.ts';
import { NEGATION, NEGATIVE_AFFIXES, NEGATIVE_DIS, NEGATIVE_IM, NEGATIVE_IN } from './negation.ts';
import { NOUN_FRAME } from './noun-frame.ts';
import { OBJECT_FRAME } from './object-frame.ts';
import { PROBABILITY_PHRASES } from './probability-phrases.ts';
import { SHADES } from './shades.ts';
import { ACT_OF_VERB, ORGANISATION_WORDS, REPORT_NOUNS, REPORT_VERBS, UNNAMED_SOURCES } from './speech.ts';
import { THAT_FRAME } from './that-frame.ts';
import { TO_FRAME } from './to-frame.ts';
import { IRREGULAR_VERBS, NOT_VERB_FORMS, REGULAR_VERBS } from './verb-forms.ts';
import { LABORATORY_WORDS, WEASEL_PHRASES, WEASEL_WORDS } from './weasels.ts';

/** The English lexicon. Compiled from published lists of facts about words; every table says where it is from. */
export const ENGLISH_PACK: WordingPack = {
  id: 'en',
  closedClass: CLOSED_CLASS,
  adjectives: ADJECTIVES,
  nouns: NOUNS,
  irregularVerbs: IRREGULAR_VERBS,
  regularVerbs: REGULAR_VERBS,
  notVerbForms: NOT_VERB_FORMS,
  frames: {
    that: THAT_FRAME,
    to: TO_FRAME,
    ing: ING_FRAME,
    object: OBJECT_FRAME,
    adjectiveThat: ADJECTIVE_THAT,
    adjectiveTo: ADJECTIVE_TO,
    noun: NOUN_FRAME,
  },
  gradedAdverbs: GRADED_ADVERBS,
  gradedAdjectives: GRADED_ADJECTIVES,
  nearNegatives: NEAR_NEGATIVES,
  negation: NEGATION,
  negativeAffixes: NEGATIVE_AFFIXES,
  negativeWords: `${NEGATIVE_IM} ${NEGATIVE_IN} ${NEGATIVE_DIS}`,
  hedges: HEDGE_WORDS,
  weasels: WEASEL_WORDS,
  weaselPhrases: WEASEL_PHRASES,
  shades: SHADES,
  laboratoryWords: LABORATORY_WORDS,
  acts: ACT_OF_VERB,
  reports: REPORT_VERBS,
  reportNouns: REPORT_NOUNS,
  unnamed: UNNAMED_SOURCES,
  organisations: ORGANISATION_WORDS,
  approximators: APPROXIMATORS,
  vagueNumbers: VAGUE_NUMBERS,
  numberWords: NUMBER_WORDS,
  multipliers: MULTIPLIERS,
  probabilityPhrases: PROBABILITY_PHRASES,
};
