import { BASE, GERUND, type Lexicon, PARTICIPLE, PAST, THIRD, type VerbForm } from './pack.ts';
import type { Token } from './token.ts';

/** Parts of speech, after the Universal Dependencies set, with the forms of verbs kept apart. */
export const TAGS = [
  'N',
  'NP',
  'NUM',
  'PRO',
  'D',
  'J',
  'R',
  'IN',
  'SUB',
  'WH',
  'CC',
  'TO',
  'MD',
  'BE',
  'HAVE',
  'DO',
  'NEG',
  'VB',
  'VBD',
  'VBZ',
  'VBN',
  'VBG',
  'POS',
  'COMMA',
  'QUOTE',
  'PUNCT',
] as const;
export type Tag = (typeof TAGS)[number];

const FROM_CLOSED: Readonly<Record<string, Tag>> = {
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

/** Looks a word up as a verb; unlisted words in -ed and -ing are taken for forms of the stem. */
function verbForm(lexicon: Lexicon, norm: string): VerbForm | undefined {
  const known = lexicon.verbs.get(norm);
  if (known !== undefined) return lexicon.notVerbForms.has(norm) ? undefined : known;
  if (norm.length < 5 || lexicon.notVerbForms.has(norm)) return undefined;
  if (norm.endsWith('ed')) return { lemma: norm.slice(0, -2), forms: PAST | PARTICIPLE };
  if (norm.endsWith('ing') && /[aeiouy].*ing$/.test(norm)) return { lemma: norm.slice(0, -3), forms: GERUND };
  const hyphen = norm.indexOf('-');
  if (hyphen > 0 && /^(?:re|over|under|out|mis|un|co|pre|de)$/.test(norm.slice(0, hyphen)))
    return verbForm(lexicon, norm.slice(hyphen + 1));
  return undefined;
}

const ADJECTIVE_END = /(?:ous|ful|ive|able|ible|less|ish|ical|ial|ual|nal|ral|tal|ic|ary|ian|ese)$/;
const NOUN_END = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ist|hood|dom|age|cy|ers|ors|er|or|ures?|logy)$/;
const VERBAL: ReadonlySet<Tag> = new Set(['VB', 'VBD', 'VBZ', 'VBN', 'VBG', 'BE', 'HAVE', 'DO', 'MD']);
const NOMINAL: ReadonlySet<Tag> = new Set(['N', 'NP', 'NUM', 'PRO', 'POS']);

/** The previous token that is no adverb and no negation. */
function before(tags: readonly Tag[], at: number, from: number): number {
  let i = at - 1;
  while (i >= from && i > at - 6 && (tags[i] === 'R' || tags[i] === 'NEG')) i -= 1;
  return i;
}

function startsPhrase(lexicon: Lexicon, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const closed = lexicon.closed.get(token.norm);
  return closed !== undefined
    ? /^(?:determiner|possessive|pronoun|to|preposition|subordinator|adverb|wh|negation)$/.test(closed)
    : /^[\p{Lu}\d$"“`]/u.test(token.text) ||
        verbForm(lexicon, token.norm)?.forms === GERUND ||
        lexicon.adjectives.has(token.norm);
}

/** Whether a certain finite verb comes before the clause can have ended: then a form in -ed before it is a participle. */
function finiteAhead(lexicon: Lexicon, tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 14); i++) {
    const norm = tokens[i]?.norm ?? '';
    const closed = lexicon.closed.get(norm);
    if (/^[,.;:“”"()]$|^--$/.test(norm)) return false;
    if (
      closed === 'wh' ||
      closed === 'conjunction' ||
      closed === 'to' ||
      norm === 'that' ||
      closed === 'subordinator'
    ) {
      if (!(norm === 'as' || norm === 'than')) return false;
    }
    if (
      closed === 'modal' ||
      norm === 'was' ||
      norm === 'were' ||
      norm === 'is' ||
      norm === 'are' ||
      norm === 'has' ||
      norm === 'had'
    )
      return true;
    const form = lexicon.verbs.get(norm);
    if (form !== undefined && (form.forms & PAST) !== 0 && (form.forms & (PARTICIPLE | BASE)) === 0) return true;
    if (norm === 'said' || norm === 'told') return true;
  }
  return false;
}

/**
 * Tags the tokens of one sentence by lexicon, endings and the word before. Rules only; linear (every look ahead or back
 * is bounded).
 */
export function tagSentence(
  lexicon: Lexicon,
  tokens: readonly Token[],
  from: number,
  to: number,
  tags: Tag[],
  lemmas: string[],
): void {
  let finiteOpen = true;
  let afterInfinitive = false;
  // "Did the army attack?": an auxiliary before its subject waits for a bare verb.
  let asked = false;
  let subordinate = false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token === undefined) break;
    const { norm } = token;
    const next = tokens[i + 1];
    const pi = before(tags, i, from);
    const prev = pi >= from ? tags[pi] : undefined;
    const prevNorm = tokens[pi]?.norm ?? '';
    let tag: Tag;
    let lemma = norm;
    const closed = lexicon.closed.get(norm);
    const first = norm.charCodeAt(0);
    if (norm === "'s") {
      const owner =
        prev === 'PRO' || prev === 'WH' || prevNorm === 'that' || prevNorm === 'there' || prevNorm === 'here';
      tag =
        (owner || next?.norm === 'been' || next?.norm === 'not' || (prev !== 'N' && prev !== 'NP')) &&
        prev !== undefined
          ? 'BE'
          : 'POS';
    } else if (norm === "'") tag = prev === 'N' || prev === 'NP' ? 'POS' : 'QUOTE';
    else if (closed !== undefined) tag = closedTag(lexicon, closed, norm, prev, tokens, i, to);
    else if (norm === ',') tag = 'COMMA';
    else if (norm === '“' || norm === '”' || norm === '"') tag = 'QUOTE';
    else if (first >= 48 && first <= 57) tag = 'NUM';
    else if (!/\p{L}/u.test(norm)) tag = 'PUNCT';
    else {
      const capital = token.text !== norm && i > from && tags[i - 1] !== 'QUOTE' && /^\p{Lu}/u.test(token.text);
      const form =
        capital && !(norm.endsWith('ed') && finiteOpen && prev !== 'D') ? undefined : verbForm(lexicon, norm);
      if (capital && form === undefined) tag = 'NP';
      else if (Object.hasOwn(lexicon.pack.numberWords, norm) || Object.hasOwn(lexicon.pack.multipliers, norm))
        tag = 'NUM';
      else if (form !== undefined) {
        tag = verbTag(lexicon, form, tokens, i, to, prev, prevNorm, finiteOpen, afterInfinitive);
        if (asked && tag === 'N' && (form.forms & BASE) !== 0 && (prev === 'N' || prev === 'NP' || prev === 'PRO'))
          tag = 'VB';
        if (
          subordinate &&
          tag === 'N' &&
          (form.forms & THIRD) !== 0 &&
          (form.forms & BASE) === 0 &&
          (prev === 'N' || prev === 'NP') &&
          !prevNorm.endsWith('s') &&
          next?.norm === ','
        )
          tag = 'VBZ';
        lemma = form.lemma;
      } else if (lexicon.adjectives.has(norm)) tag = 'J';
      else if (lexicon.nouns.has(norm)) tag = 'N';
      else if (norm.endsWith('ly') && norm.length > 4) tag = 'R';
      else if (norm.endsWith('s') && !norm.endsWith('ss')) tag = 'N';
      else if (NOUN_END.test(norm)) tag = 'N';
      else if (ADJECTIVE_END.test(norm)) tag = 'J';
      else tag = 'N';
    }
    tags[i] = tag;
    if ((tag === 'DO' || tag === 'MD') && (prev === undefined || prev === 'WH' || prev === 'QUOTE' || prev === 'PUNCT'))
      asked = true;
    else if (tag === 'VB' || tag === 'COMMA') asked = false;
    if (tag === 'SUB') subordinate = true;
    else if (tag === 'COMMA' || tag === 'VBD' || tag === 'VBZ' || tag === 'BE' || tag === 'MD') subordinate = false;
    if (tag === 'VB') afterInfinitive = true;
    else if (tag === 'VBD' || tag === 'VBZ') afterInfinitive = false;
    lemmas[i] = lemma;
    if (
      tag === 'MD' ||
      tag === 'VBD' ||
      tag === 'VBZ' ||
      (tag === 'BE' && norm !== 'be' && norm !== 'been' && norm !== 'being') ||
      (tag === 'HAVE' && norm !== 'having' && prev !== 'MD' && prev !== 'TO') ||
      (tag === 'DO' && prev !== 'TO')
    ) {
      // A verb that takes a bare clause opens the next one.
      finiteOpen = lexicon.frames.that.has(lemma);
    } else if (
      tag === 'SUB' ||
      tag === 'WH' ||
      tag === 'CC' ||
      tag === 'QUOTE' ||
      (tag === 'PUNCT' && norm !== '(' && norm !== ')') ||
      tag === 'COMMA'
    )
      finiteOpen = true;
  }
}

function closedTag(
  lexicon: Lexicon,
  closed: string,
  norm: string,
  prev: Tag | undefined,
  tokens: readonly Token[],
  i: number,
  to: number,
): Tag {
  const next = tokens[i + 1];
  const base = FROM_CLOSED[closed] ?? 'R';
  if (norm === 'that') {
    const after = next?.norm ?? '';
    if (prev === 'IN' || prev === undefined)
      return next !== undefined && startsPhrase(lexicon, next) && prev === undefined
        ? 'SUB'
        : prev === undefined
          ? 'PRO'
          : 'D';
    if (/^(?:of|,|\.|;|\?|is|was|'s|would|will|may|might|could|has|had)$/.test(after))
      return prev === 'N' || prev === 'NP' ? 'WH' : 'PRO';
    return prev === 'N' || prev === 'NP'
      ? lexicon.closed.get(after) === 'modal' || (verbForm(lexicon, after)?.forms ?? 0) & (PAST | THIRD)
        ? 'WH'
        : 'SUB'
      : 'SUB';
  }
  if (norm === 'so' || norm === 'once' || norm === 'except')
    return next?.norm === 'that' ||
      (norm === 'once' && next !== undefined && lexicon.closed.get(next.norm) === 'pronoun')
      ? 'SUB'
      : 'R';
  if (norm === 'can' && (prev === 'D' || prev === 'J')) return 'N';
  if ((norm === 'might' || norm === 'will' || norm === 'must') && (prev === 'D' || prev === 'POS' || prev === 'J'))
    return 'N';
  if (norm === 'may' && tokens[i]?.text === 'May' && (prev === 'IN' || prev === 'NUM' || /^\d/.test(next?.norm ?? '')))
    return 'NP';
  if ((norm === 'like' || norm === 'near') && (prev === 'MD' || prev === 'TO' || prev === 'PRO' || prev === 'DO'))
    return norm === 'like' ? 'VB' : 'IN';
  if (norm === 'her')
    return next !== undefined &&
      startsPhrase(lexicon, next) &&
      !/^\p{Lu}/u.test(next.text) &&
      !lexicon.adjectives.has(next.norm)
      ? 'PRO'
      : next === undefined || /^[.,;?!]$/.test(next.norm)
        ? 'PRO'
        : 'D';
  if (norm === 'his' || norm === 'its') return 'D';
  if (
    norm === 'as' ||
    norm === 'before' ||
    norm === 'after' ||
    norm === 'since' ||
    norm === 'until' ||
    norm === 'till' ||
    norm === 'than'
  )
    return clauseFollows(lexicon, tokens, i, to) ? 'SUB' : 'IN';
  if (
    (norm === 'following' ||
      norm === 'including' ||
      norm === 'concerning' ||
      norm === 'regarding' ||
      norm === 'given') &&
    prev === 'BE'
  )
    return 'VBN';
  if (norm === 'provided' || norm === 'providing')
    return next?.norm === 'that' ||
      (prev === 'COMMA' && next !== undefined && lexicon.closed.get(next.norm) === 'pronoun')
      ? 'SUB'
      : norm === 'provided'
        ? prev === 'BE' || prev === 'HAVE'
          ? 'VBN'
          : 'VBD'
        : 'VBG';
  if (norm === "'d")
    return verbForm(lexicon, next?.norm ?? '')?.forms === (PAST | PARTICIPLE) ||
      next?.norm === 'been' ||
      next?.norm === 'better'
      ? 'HAVE'
      : 'MD';
  if (
    norm === 'this' ||
    norm === 'these' ||
    norm === 'those' ||
    norm === 'all' ||
    norm === 'both' ||
    norm === 'some' ||
    norm === 'any' ||
    norm === 'each' ||
    norm === 'such' ||
    norm === 'another'
  )
    return next !== undefined &&
      (lexicon.closed.get(next.norm) ?? 'noun').match(/^(?:modal|be|have|do|wh|conjunction|preposition|to)$/)
      ? 'PRO'
      : 'D';
  return base;
}

/** Whether a finite verb stands in the few words behind, with something before it to be its subject. */
function clauseFollows(lexicon: Lexicon, tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 9); i++) {
    const norm = tokens[i]?.norm ?? '';
    if (/^[.,;:“”"()]$|^--$/.test(norm)) return false;
    const closed = lexicon.closed.get(norm);
    if (closed === 'wh' || closed === 'subordinator' || closed === 'to' || closed === 'conjunction') return false;
    if (
      i > at + 1 &&
      (closed === 'modal' || (closed === 'be' && norm !== 'being') || closed === 'have' || closed === 'do')
    )
      return true;
    const form = closed === undefined && i > at + 1 ? lexicon.verbs.get(norm) : undefined;
    if (form !== undefined && (form.forms & PAST) !== 0) return true;
    if (
      form !== undefined &&
      (form.forms & (THIRD | BASE)) !== 0 &&
      lexicon.closed.get(tokens[i - 1]?.norm ?? '') === 'pronoun'
    )
      return true;
  }
  return false;
}

function verbTag(
  lexicon: Lexicon,
  form: VerbForm,
  tokens: readonly Token[],
  i: number,
  to: number,
  prev: Tag | undefined,
  prevNorm: string,
  finiteOpen: boolean,
  afterInfinitive: boolean,
): Tag {
  const { forms } = form;
  const norm = tokens[i]?.norm ?? '';
  const next = tokens[i + 1];
  const after = next?.norm ?? '';
  const nominalPlace =
    prev === 'D' || prev === 'POS' || (prev === 'J' && !/^(?:likely|able|sure|ready)$/.test(prevNorm));
  const nounAhead =
    next !== undefined &&
    lexicon.closed.get(after) === undefined &&
    /\p{L}/u.test(after) &&
    (verbForm(lexicon, after)?.forms ?? BASE) & (BASE | THIRD | GERUND);
  if (forms === GERUND) {
    if (prev === 'BE' || prev === 'VBZ' || prev === 'VBD') {
      if (lexicon.adjectives.has(norm) || lexicon.frames.adjectiveThat.has(norm)) return 'J';
      if (prev === 'BE') return 'VBG';
    }
    if (nominalPlace) return nounAhead ? 'J' : 'N';
    if (prev === 'NUM') return 'J';
    return 'VBG';
  }
  if (prev === 'MD' || prev === 'TO' || prev === 'DO') {
    if (forms & BASE) return 'VB';
    if (prev === 'TO' && forms & THIRD) return 'N';
  }
  if (prev === 'BE' || prevNorm === 'get' || prevNorm === 'gets' || prevNorm === 'got' || prevNorm === 'getting') {
    if (forms & PARTICIPLE) return 'VBN';
    if (forms & BASE) return lexicon.adjectives.has(norm) ? 'J' : 'N';
  }
  if (prev === 'HAVE') {
    if (forms & PARTICIPLE) return nounAhead && !(forms & BASE) && after.endsWith('s') ? 'VBN' : 'VBN';
    if (forms & BASE) return 'N';
  }
  if (forms & (PAST | PARTICIPLE) && !(forms & BASE)) {
    if (nominalPlace || prev === 'NUM') return 'J';
    if (prev === 'IN') return nounAhead ? 'J' : 'VBN';
    if (after === 'by' && !(forms === PAST)) return 'VBN';
    if (!(forms & PAST))
      return prev === 'PRO' || prev === 'N' || prev === 'NP' || prev === 'COMMA' || prev === undefined || prev === 'CC'
        ? 'VBN'
        : 'VBN';
    if (!(forms & PARTICIPLE)) return 'VBD';
    if (prev === 'PRO' || prev === 'WH') return 'VBD';
    if (prev === 'PUNCT' && lexicon.reports.has(form.lemma)) return 'VBD';
    if (prev === undefined || prev === 'PUNCT' || prev === 'SUB') return 'VBN';
    if (!finiteOpen) return 'VBN';
    // Verbs of saying stand in reduced relatives only with "by" or a preposition behind them.
    if (
      lexicon.reports.has(form.lemma) &&
      lexicon.closed.get(after) !== 'preposition' &&
      lexicon.closed.get(after) !== 'to'
    )
      return 'VBD';
    if (finiteAhead(lexicon, tokens, i, to)) return 'VBN';
    return 'VBD';
  }
  // Bare forms and forms in -s: a noun unless the place asks for a verb.
  const third = (forms & THIRD) !== 0 && (forms & BASE) === 0;
  const alsoPast = (forms & PAST) !== 0;
  if (nominalPlace || prev === 'IN' || prev === 'NUM') return lexicon.adjectives.has(norm) ? 'J' : 'N';
  if (prev === 'VBD' || prev === 'VBZ' || prev === 'VB' || prev === 'VBG' || prev === 'VBN') {
    const governor = tokens[i - 1]?.norm ?? '';
    return /^(?:help|helps|helped|let|lets|make|makes|made|go|come)$/.test(governor) && !third ? 'VB' : 'N';
  }
  if (prev === 'PRO' || prev === 'WH')
    return third
      ? 'VBZ'
      : alsoPast
        ? 'VBD'
        : /^(?:me|him|them|us|her|it|you)$/.test(prevNorm) && prev === 'PRO' && !/^(?:it|you)$/.test(prevNorm)
          ? 'VB'
          : 'VBZ';
  if (prev === 'N' || prev === 'NP') {
    if (!finiteOpen) return 'N';
    const phrase =
      startsPhrase(lexicon, next) ||
      after === '"' ||
      after === '“' ||
      (after === ',' && lexicon.reports.has(form.lemma));
    if (third) return phrase && (prevNorm.endsWith('ss') || !prevNorm.endsWith('s') || prev === 'NP') ? 'VBZ' : 'N';
    if (alsoPast) return phrase ? 'VBD' : 'N';
    return phrase && /(?:s|people|men|women|police|children|e)$/.test(prevNorm) && after !== ',' ? 'VBZ' : 'N';
  }
  if (
    (prev === 'QUOTE' || prev === 'COMMA') &&
    third &&
    lexicon.reports.has(form.lemma) &&
    (startsPhrase(lexicon, next) || nounAhead)
  )
    return 'VBZ';
  if (prev === 'SUB' && prevNorm === 'that' && third && startsPhrase(lexicon, next)) return 'VBZ';
  if (prev === undefined || prev === 'PUNCT' || prev === 'QUOTE' || prev === 'COMMA' || prev === 'CC') {
    if (prev === 'CC' || prev === 'COMMA') {
      const bare = lexicon.closed.get(after) !== 'preposition';
      if (!startsPhrase(lexicon, next) || !finiteOpen) return 'N';
      if (third) return 'VBZ';
      if (!bare) return 'N';
      return alsoPast ? 'VBD' : afterInfinitive ? 'VB' : 'VBZ';
    }
    if (third) return 'N';
    return startsPhrase(lexicon, next) && lexicon.closed.get(after) !== 'preposition' && !/^\d/.test(after)
      ? 'VB'
      : 'N';
  }
  return lexicon.adjectives.has(norm) ? 'J' : 'N';
}

export const isVerbal = (tag: Tag | undefined): boolean => tag !== undefined && VERBAL.has(tag);
export const isNominal = (tag: Tag | undefined): boolean => tag !== undefined && NOMINAL.has(tag);
