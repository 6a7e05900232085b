import { BASE, GERUND, PARTICIPLE, PAST, THIRD, type VerbForm } from '../pack.ts';
import type { Tag } from '../tag.ts';
import { normAt, type Place, startsPhrase } from './place.ts';

/** What the words before have left open. */
export interface Expected {
  /** The clause still waits for its finite verb. */
  readonly finite: boolean;
  /** An infinitive came last: "and" may go on with another. */
  readonly infinitive: boolean;
}

const ENDS_SEARCH: ReadonlySet<string> = new Set(['.', ',', ';', ':', '“', '”', '"', '(', ')', '--', 'that']);
const FINITE: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'has', 'had', 'said', 'told']);

/** Whether a certain finite verb comes before the clause can have ended: then a form in -ed before it is a participle. */
function finiteAhead({ words, i: at }: Place): boolean {
  for (let i = at + 1; i < Math.min(words.length, at + 14); i++) {
    const word = words[i];
    if (word === undefined || ENDS_SEARCH.has(word.norm)) return false;
    const { closed, norm } = word;
    if (closed === 'wh' || closed === 'conjunction' || closed === 'to' || closed === 'subordinator') {
      if (!(norm === 'as' || norm === 'than')) return false;
    }
    if (closed === 'modal' || FINITE.has(norm)) return true;
    const forms = word.listed?.forms ?? 0;
    if ((forms & PAST) !== 0 && (forms & (PARTICIPLE | BASE)) === 0) return true;
  }
  return false;
}

const BEFORE_CLAUSE: ReadonlySet<string> = new Set(['likely', 'able', 'sure', 'ready']);
/** Adjectives that also name people. */
const TITLES: ReadonlySet<string> = new Set(
  'general official military executive federal representative native local individual radical liberal conservative principal criminal professional academic intellectual revolutionary national editorial captive'.split(
    ' ',
  ),
);
const THAN: ReadonlySet<string> = new Set(['than']);
/** Two words that open an amount, which is said or counted: the second by the first. */
const AMOUNTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['as', new Set(['many', 'much', 'few'])],
  ['at', new Set(['least', 'most'])],
  ['more', THAN],
  ['fewer', THAN],
  ['less', THAN],
  ['up', new Set(['to'])],
]);
const GET: ReadonlySet<string> = new Set(['get', 'gets', 'got', 'getting']);
const WITH_BARE: ReadonlySet<string> = new Set('help helps helped let lets make makes made go come'.split(' '));
const OBJECT_PRONOUN: ReadonlySet<string> = new Set(['me', 'him', 'them', 'us', 'her']);

/** Where only a noun or its adjective can stand. */
function isNominalPlace({ prev, prevNorm, words, i }: Place): boolean {
  if (prev === 'D' || prev === 'POS') return true;
  if (prev !== 'J' || BEFORE_CLAUSE.has(prevNorm)) return false;
  // "The general regretted that", "the official said the": the adjective was the noun.
  return !(
    TITLES.has(prevNorm) &&
    (words[i + 1] === undefined ||
      words[i + 1]?.closed !== undefined ||
      !words[i + 1]?.letters ||
      words[i]?.norm.endsWith('ed') === true ||
      words[i]?.form?.forms === PAST)
  );
}

function isNounAhead({ words, i }: Place): boolean {
  const next = words[i + 1];
  return (
    next !== undefined &&
    next.closed === undefined &&
    next.letters &&
    ((next.form?.forms ?? BASE) & (BASE | THIRD | GERUND)) !== 0
  );
}

function gerund(place: Place): Tag {
  const { lexicon, prev, words, i } = place;
  if (prev === 'BE' || prev === 'VBZ' || prev === 'VBD') {
    if (words[i]?.adjective || lexicon.frames.adjectiveThat.has(normAt(place, i))) return 'J';
    if (prev === 'BE') return 'VBG';
  }
  if (isNominalPlace(place)) return isNounAhead(place) ? 'J' : 'N';
  // "the loss of parking would", "opponents of fracking are"
  if (prev === 'IN' && (words[i + 1]?.closed === 'modal' || FINITE.has(normAt(place, i + 1)))) return 'N';
  // "that waiting times have risen"
  if (prev === 'SUB' && /^(?:have|are|were)$/.test(normAt(place, i + 2)) && /[^s]s$/.test(normAt(place, i + 1)))
    return 'J';
  return prev === 'NUM' ? 'J' : 'VBG';
}

/** Past forms that are nouns behind an article: "workers on the ground say". */
const NOUNS: ReadonlySet<string> = new Set(['ground', 'thought']);

/** Past tense or participle. */
function past(place: Place, { lemma, forms }: VerbForm, expected: Expected): Tag {
  const { lexicon, prev, words, i } = place;
  const after = words[i + 1];
  if (isNominalPlace(place) || prev === 'NUM') return NOUNS.has(words[i]?.norm ?? '') ? 'N' : 'J';
  if (prev === 'IN') return isNounAhead(place) ? 'J' : 'VBN';
  if (after?.norm === 'by' && forms !== PAST) return 'VBN';
  if (!(forms & PAST)) return 'VBN';
  if (!(forms & PARTICIPLE) || prev === 'PRO' || prev === 'WH') return 'VBD';
  const reports = lexicon.reports.has(lemma);
  if (prev === 'PUNCT' && reports) return 'VBD';
  if (prev === undefined || prev === 'PUNCT' || prev === 'SUB' || !expected.finite) return 'VBN';
  // Verbs of saying stand in reduced relatives only with "by" or a preposition behind them.
  if (reports && after?.closed !== 'preposition' && after?.closed !== 'to') return 'VBD';
  return finiteAhead(place) ? 'VBN' : 'VBD';
}

const PLURAL = /(?:s|people|men|women|police|children|data|media|e)$/;

/** "a magazine report": one of something, which a bare form cannot be said of. */
function isSingular({ words, i }: Place): boolean {
  for (let k = i - 2; k >= Math.max(0, i - 4); k--) {
    const { closed, norm } = words[k] ?? {};
    if (norm === 'a' || norm === 'an') return true;
    if (closed !== undefined) return false;
  }
  return false;
}

/** A bare form or a form in -s: a noun unless the place asks for a verb. */
function bare(place: Place, { lemma, forms }: VerbForm, expected: Expected): Tag {
  const { lexicon, prev, prevNorm, words, i } = place;
  const third = (forms & THIRD) !== 0 && (forms & BASE) === 0;
  const alsoPast = (forms & PAST) !== 0;
  const named = (): Tag => (words[i]?.adjective ? 'J' : 'N');
  const after = words[i + 1];
  const opens = () =>
    startsPhrase(place, i + 1) || AMOUNTS.get(normAt(place, i + 1))?.has(normAt(place, i + 2)) === true;
  if (isNominalPlace(place) || prev === 'IN' || prev === 'NUM') return named();
  switch (prev) {
    // "The general appears to": the adjective was the noun.
    case 'J':
      return third && expected.finite && TITLES.has(prevNorm) ? 'VBZ' : named();
    case 'VBD':
    case 'VBZ':
    case 'VB':
    case 'VBG':
    case 'VBN':
      return WITH_BARE.has(normAt(place, i - 1)) && !third ? 'VB' : 'N';
    case 'PRO':
    case 'WH':
      if (third) return 'VBZ';
      if (alsoPast) return 'VBD';
      return prev === 'PRO' && OBJECT_PRONOUN.has(prevNorm) ? 'VB' : 'VBZ';
    case 'N':
    case 'NP': {
      if (!expected.finite) return 'N';
      const comma = after?.norm === ',';
      const phrase = opens() || after?.norm === '"' || after?.norm === '“' || (comma && lexicon.reports.has(lemma));
      if (third) return phrase && (prevNorm.endsWith('ss') || !prevNorm.endsWith('s') || prev === 'NP') ? 'VBZ' : 'N';
      if (alsoPast) return phrase ? 'VBD' : 'N';
      return phrase && PLURAL.test(prevNorm) && !comma && !isSingular(place) ? 'VBZ' : 'N';
    }
    default:
  }
  const claims = normAt(place, i + 1) === 'that' && prev === 'QUOTE';
  if (
    (prev === 'QUOTE' || prev === 'COMMA') &&
    third &&
    lexicon.reports.has(lemma) &&
    !claims &&
    (opens() || isNounAhead(place))
  )
    return 'VBZ';
  if (prev === 'SUB' && prevNorm === 'that' && third && opens()) return 'VBZ';
  if (prev === 'CC' || prev === 'COMMA') {
    if (!opens() || !expected.finite) return 'N';
    if (third) return 'VBZ';
    if (after?.closed === 'preposition') return 'N';
    return alsoPast ? 'VBD' : expected.infinitive ? 'VB' : 'VBZ';
  }
  if (prev === undefined || prev === 'PUNCT' || prev === 'QUOTE')
    return !third && opens() && after?.closed !== 'preposition' && !/^\d/.test(after?.norm ?? '') ? 'VB' : 'N';
  return named();
}

/** Chooses among the forms that a spelling may be, by the word before and the few behind. */
export function verbTag(place: Place, form: VerbForm, expected: Expected): Tag {
  const { forms } = form;
  const { prev, prevNorm, words, i } = place;
  if (forms === GERUND) return gerund(place);
  if (prev === 'MD' || prev === 'TO' || prev === 'DO') {
    // "according to police"
    if (prev === 'TO' && normAt(place, i - 2) === 'according') return 'N';
    if (forms & BASE) return 'VB';
    if (prev === 'TO' && forms & THIRD) return 'N';
  }
  if (prev === 'BE' || GET.has(prevNorm)) {
    if (forms & PARTICIPLE) return 'VBN';
    if (forms & BASE) return words[i]?.adjective ? 'J' : 'N';
  }
  if (prev === 'HAVE') {
    if (forms & PARTICIPLE) return 'VBN';
    if (forms & BASE) return 'N';
  }
  return forms & (PAST | PARTICIPLE) && !(forms & BASE) ? past(place, form, expected) : bare(place, form, expected);
}
