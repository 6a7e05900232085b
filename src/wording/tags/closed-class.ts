import { BASE, PARTICIPLE, PAST, type TagRule, THIRD } from '../pack.ts';
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

/** "that" as pronoun, determiner, relative or conjunction. */
const that: TagRule = (place) => {
  const { words, i, prev } = place;
  const next = words[i + 1];
  if (prev === undefined) return next !== undefined && startsPhrase(place, i + 1) ? 'SUB' : 'PRO';
  if (prev === 'IN') return 'D';
  const noun = prev === 'N' || prev === 'NP';
  if (PRONOUN_BEHIND.has(next?.norm ?? '')) return noun ? 'WH' : 'PRO';
  if (!noun) return 'SUB';
  return next?.closed === 'modal' || ((next?.form?.forms ?? 0) & (PAST | THIRD)) !== 0 ? 'WH' : 'SUB';
};

const adverbOrSubordinator: TagRule = ({ words, i }) => {
  const next = words[i + 1];
  return next?.norm === 'that' || (words[i]?.norm === 'once' && next?.closed === 'pronoun') ? 'SUB' : 'R';
};

const modalOrNoun: TagRule = ({ prev, words, i }) =>
  prev === 'D' || prev === 'J' || (prev === 'POS' && words[i]?.norm !== 'can') ? 'N' : 'MD';

const may: TagRule = ({ words, i, prev }) =>
  words[i]?.piece === 'May' && (prev === 'IN' || prev === 'NUM' || /^\d/.test(normAt({ words }, i + 1))) ? 'NP' : 'MD';

const likeOrNear: TagRule = ({ words, i, prev }) =>
  words[i]?.norm === 'like' && (prev === 'MD' || prev === 'TO' || prev === 'PRO' || prev === 'DO') ? 'VB' : 'IN';

const her: TagRule = ({ words, i }) => {
  const next = words[i + 1];
  if (next === undefined || /^[.,;?!]$/.test(next.norm)) return 'PRO';
  return next.opens && !next.capital && !next.adjective ? 'PRO' : 'D';
};

const prepositionOrSubordinator: TagRule = (place) => (clauseFollows(place) ? 'SUB' : 'IN');

const participle: TagRule = ({ prev }) => (prev === 'BE' ? 'VBN' : 'IN');

const provided: TagRule = ({ words, i, prev }) => {
  const next = words[i + 1];
  if (next?.norm === 'that' || (prev === 'COMMA' && next?.closed === 'pronoun')) return 'SUB';
  if (words[i]?.norm !== 'provided') return 'VBG';
  return prev === 'BE' || prev === 'HAVE' ? 'VBN' : 'VBD';
};

const hadOrWould: TagRule = ({ words, i }) => {
  const next = words[i + 1];
  return next?.form?.forms === (PAST | PARTICIPLE) || next?.norm === 'been' || next?.norm === 'better' ? 'HAVE' : 'MD';
};

const STANDS_ALONE: ReadonlySet<string> = new Set('modal be have do wh conjunction preposition to'.split(' '));

const OPENS_CLAUSE: ReadonlySet<string> = new Set(['determiner', 'possessive', 'pronoun', 'subordinator']);

const determinerOrPronoun: TagRule = ({ lexicon, words, i }) => {
  // "Some say the bridge fell": they are people.
  const next = words[i + 1]?.form;
  const says = next !== undefined && (next.forms & BASE) !== 0 && lexicon.reports.has(next.lemma);
  if (says && OPENS_CLAUSE.has(words[i + 2]?.closed ?? '')) return 'PRO';
  return STANDS_ALONE.has(words[i + 1]?.closed ?? '') ? 'PRO' : 'D';
};

/** Words whose class depends on where they stand. */
const AMBIGUOUS: readonly (readonly [words: string, rule: TagRule])[] = [
  ['that', that],
  ['so once except', adverbOrSubordinator],
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

const RULES: ReadonlyMap<string, TagRule> = new Map(
  AMBIGUOUS.flatMap(([words, rule]) => words.split(' ').map((word) => [word, rule] as const)),
);

/** 's as "is" or as the mark of an owner. */
const apostropheS: TagRule = ({ prev, prevNorm, words, i }) => {
  if (prev === undefined) return 'POS';
  const owner = prev === 'PRO' || prev === 'WH' || prevNorm === 'that' || prevNorm === 'there' || prevNorm === 'here';
  const next = normAt({ words }, i + 1);
  return owner || next === 'been' || next === 'not' || (prev !== 'N' && prev !== 'NP') ? 'BE' : 'POS';
};

const apostrophe: TagRule = ({ prev }) => (prev === 'N' || prev === 'NP' ? 'POS' : 'QUOTE');

/** The rule for a word whose tag depends on where it stands. */
export function ruleOf(norm: string, closed: string | undefined): TagRule | undefined {
  if (norm === "'s") return apostropheS;
  if (norm === "'") return apostrophe;
  return closed === undefined ? undefined : RULES.get(norm);
}

/** The tag of any other word of a closed class, of a number in digits and of a mark. */
export function fixedTag(norm: string, letters: boolean, closed: string | undefined): Tag | undefined {
  if (closed !== undefined) return OF_CLASS[closed] ?? 'R';
  if (norm === ',') return 'COMMA';
  if (norm === '“' || norm === '”' || norm === '"') return 'QUOTE';
  if (/^[0-9]/.test(norm)) return 'NUM';
  return letters ? undefined : 'PUNCT';
}
