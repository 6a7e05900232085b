import { BASE, type ClosedRule, PARTICIPLE, PAST, THIRD } from '../pack.ts';
import type { Tag } from '../tag.ts';
import { normAt, type Place, startsPhrase } from './place.ts';

const OF_CLASS: Readonly<Record<string, Tag>> = {
  modal: 'MD',
  be: 'BE',
  have: 'HAVE',
  do: 'DO',
  to: 'TO',
  negation: 'NEG',
  determiner: 'D',
  possessive: 'D',
  pronoun: 'PRO',
  wh: 'WH',
  subordinator: 'SUB',
  conjunction: 'CC',
  preposition: 'IN',
  adverb: 'R',
};

const ENDS_CLAUSE: ReadonlySet<string> = new Set(['.', ',', ';', ':', '“', '”', '"', '(', ')', '--']);

/** Whether a finite verb stands in the few words behind, with something before it to be its subject. */
function clauseFollows({ words, i: at }: Place): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
    const word = words[i];
    if (word === undefined || ENDS_CLAUSE.has(word.norm)) return false;
    const { closed } = word;
    if (closed === 'wh' || closed === 'subordinator' || closed === 'to' || closed === 'conjunction') return false;
    if (
      i > at + 1 &&
      (closed === 'modal' || (closed === 'be' && word.norm !== 'being') || closed === 'have' || closed === 'do')
    )
      return true;
    const forms = closed === undefined && i > at + 1 ? (word.listed?.forms ?? 0) : 0;
    if ((forms & PAST) !== 0) return true;
    if ((forms & (THIRD | BASE)) !== 0 && words[i - 1]?.closed === 'pronoun') return true;
  }
  return false;
}

const PRONOUN_BEHIND: ReadonlySet<string> = new Set(
  "of , . ; ? is was 's will would may might could has had".split(' '),
);

/** Either "as" of "as many as 70". */
const opensAmount = ({ words, i }: Place): boolean => {
  const many = words[i + 1]?.number === undefined ? i + 1 : i - 1;
  return /^(?:many|much|few)$/.test(words[many]?.norm ?? '') && words[many + 2]?.number !== undefined;
};

const AUXILIARY = /^(?:modal|be|have|do)$/;

/** "that" as pronoun, determiner, relative or conjunction. */
const that: ClosedRule = (place) => {
  const { words, i, prev } = place;
  const next = words[i + 1];
  if (prev === undefined) return next !== undefined && startsPhrase(place, i + 1) ? 'SUB' : 'PRO';
  if (prev === 'IN') return 'D';
  const noun = prev === 'N' || prev === 'NP';
  if (PRONOUN_BEHIND.has(next?.norm ?? '')) return noun ? 'WH' : 'PRO';
  if (!noun) return 'SUB';
  // "the admission that profits had fallen": a plural before its auxiliary, no verb of a relative clause.
  if (AUXILIARY.test(words[i + 2]?.closed ?? '') && !next?.closed && ((next?.form?.forms ?? 0) & PAST) === 0)
    return 'SUB';
  return next?.closed === 'modal' || ((next?.form?.forms ?? 0) & (PAST | THIRD)) !== 0 ? 'WH' : 'SUB';
};

const adverbOrSubordinator: ClosedRule = (place) => {
  const { words, i, prev } = place;
  const next = words[i + 1];
  if (
    words[i]?.norm === 'once' &&
    (prev === undefined || /^(?:determiner|possessive)$/.test(next?.closed ?? '')) &&
    clauseFollows(place)
  )
    return 'SUB';
  return next?.norm === 'that' || (words[i]?.norm === 'once' && next?.closed === 'pronoun') ? 'SUB' : 'R';
};

/** "has yet to", "not yet open", "could yet": an adverb by its verb. */
const yet: ClosedRule = ({ prev }) => (prev === 'BE' || prev === 'HAVE' || prev === 'MD' || prev === 'DO' ? 'R' : 'CC');

const modalOrNoun: ClosedRule = ({ prev, words, i }) =>
  // "the final will be": the adjective was the noun.
  prev === 'D' ||
  (prev === 'J' && !/^(?:be|have|not|n't|never)$/.test(words[i + 1]?.norm ?? '')) ||
  (prev === 'POS' && words[i]?.norm !== 'can')
    ? 'N'
    : 'MD';

const may: ClosedRule = ({ tokens, words, i, prev }) =>
  tokens[i]?.text === 'May' && (prev === 'IN' || prev === 'NUM' || /^\d/.test(normAt({ words }, i + 1))) ? 'NP' : 'MD';

const likeOrNear: ClosedRule = ({ words, i, prev }) =>
  words[i]?.norm === 'like' && (prev === 'MD' || prev === 'TO' || prev === 'PRO' || prev === 'DO') ? 'VB' : 'IN';

const her: ClosedRule = ({ words, i }) => {
  const next = words[i + 1];
  if (next === undefined || /^[.,;?!]$/.test(next.norm)) return 'PRO';
  return next.opens && !next.capital && !next.adjective ? 'PRO' : 'D';
};

const prepositionOrSubordinator: ClosedRule = (place) =>
  // "as many as 70"
  place.words[place.i]?.norm === 'as' && opensAmount(place)
    ? 'IN'
    : // "has since admitted"
      place.prev === 'HAVE' && place.words[place.i]?.norm === 'since'
      ? 'R'
      : clauseFollows(place)
        ? 'SUB'
        : 'IN';

const participle: ClosedRule = ({ prev }) => (prev === 'BE' ? 'VBN' : 'IN');

const provided: ClosedRule = ({ words, i, prev }) => {
  const next = words[i + 1];
  if (next?.norm === 'that' || (prev === 'COMMA' && next?.closed === 'pronoun')) return 'SUB';
  if (words[i]?.norm !== 'provided') return 'VBG';
  return prev === 'BE' || prev === 'HAVE' ? 'VBN' : 'VBD';
};

const hadOrWould: ClosedRule = ({ words, i }) => {
  const next = words[i + 1];
  return next?.form?.forms === (PAST | PARTICIPLE) || next?.norm === 'been' || next?.norm === 'better' ? 'HAVE' : 'MD';
};

const STANDS_ALONE: ReadonlySet<string> = new Set('modal be have do wh conjunction preposition to'.split(' '));

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['determiner', 'possessive', 'pronoun', 'subordinator']);

const determinerOrPronoun: ClosedRule = ({ lexicon, words, i }) => {
  // "Some say the bridge fell": they are people.
  const next = words[i + 1]?.form;
  const says = next !== undefined && (next.forms & BASE) !== 0 && lexicon.reports.has(next.lemma);
  if (says && OPENS_CLAUSE.has(words[i + 2]?.closed ?? '')) return 'PRO';
  return STANDS_ALONE.has(words[i + 1]?.closed ?? '') ? 'PRO' : 'D';
};

/** Words whose class depends on where they stand. */
const AMBIGUOUS: readonly (readonly [words: string, rule: ClosedRule])[] = [
  ['that', that],
  ['so once except', adverbOrSubordinator],
  ['yet', yet],
  ['can might will must', modalOrNoun],
  ['may', may],
  ['like near', likeOrNear],
  ['her', her],
  ['his its', () => 'D'],
  ['as before after since until till than', prepositionOrSubordinator],
  ['following including concerning regarding given', participle],
  ['provided providing', provided],
  ["'d", hadOrWould],
  ['this these those all both some any each such another', determinerOrPronoun],
];

const RULES: ReadonlyMap<string, ClosedRule> = new Map(
  AMBIGUOUS.flatMap(([words, rule]) => words.split(' ').map((word) => [word, rule] as const)),
);

/** The rule for a word of a closed class whose tag depends on where it stands. */
export const closedRule = (norm: string): ClosedRule | undefined => RULES.get(norm);

/** The tag of any other word of a closed class. */
export const closedTag = (closed: string): Tag => OF_CLASS[closed] ?? 'R';
