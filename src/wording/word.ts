import { normalise } from './normalise.ts';
import { GERUND, type Lexicon, PARTICIPLE, PAST, type VerbForm, type Word } from './pack.ts';
import type { Tag } from './tag.ts';
import { closedRule, closedTag } from './tags/closed-class.ts';
import { markTag } from './tags/tag-sentence.ts';
import { gatesOf } from './worded/gates.ts';

type Tables = Omit<Lexicon, 'wordOf'>;

const LETTERS = /\p{L}/u;
const CAPITAL = /^\p{Lu}/u;
const OPENS_QUANTITY = /^(?:a|an|between|from)$/;
const PARTICLE = /^(?:out|up|off|on|about|in|from)$/;
const OPENING_CLASS = /^(?:determiner|possessive|pronoun|to|preposition|subordinator|adverb|wh|negation)$/;
const OPENS_PHRASE = /^[\d$"“`]/;
const PREFIXED = /^(?:re|over|under|out|mis|un|co|pre|de)$/;

/** Looks a word up as a verb; unlisted words in -ed and -ing are taken for forms of the stem. */
function verbForm(tables: Tables, norm: string): VerbForm | undefined {
  const known = tables.verbs.get(norm);
  if (known !== undefined) return tables.notVerbForms.has(norm) ? undefined : known;
  if (norm.length < 5 || tables.notVerbForms.has(norm)) return undefined;
  if (norm.endsWith('ed')) return { lemma: norm.slice(0, -2), forms: PAST | PARTICIPLE };
  if (norm.endsWith('ing') && /[aeiouy].*ing$/.test(norm)) return { lemma: norm.slice(0, -3), forms: GERUND };
  const hyphen = norm.indexOf('-');
  if (hyphen > 0 && PREFIXED.test(norm.slice(0, hyphen))) return verbForm(tables, norm.slice(hyphen + 1));
  return undefined;
}

const ADJECTIVE_END = /(?:ous|ful|ive|able|ible|less|ish|ical|ial|ual|nal|ral|tal|ic|ary|ian|ese)$/;
const NOUN_END = /(?:tion|sion|ment|ness|ity|ance|ence|ship|ism|ist|hood|dom|age|cy|ers|ors|er|or|ures?|logy)$/;

/** An open-class word that is no verb, by list and then by its ending. */
function plainTag(tables: Tables, norm: string): Tag {
  if (tables.adjectives.has(norm)) return 'J';
  if (tables.nouns.has(norm)) return 'N';
  if (norm.endsWith('ly') && norm.length > 4) return 'R';
  if ((norm.endsWith('s') && !norm.endsWith('ss')) || NOUN_END.test(norm)) return 'N';
  return ADJECTIVE_END.test(norm) ? 'J' : 'N';
}

function numberOf(tables: Tables, norm: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,15}(?:\.\d+)?$/.test(norm)) return Number(norm.replace(/,/g, ''));
  const { numberWords } = tables.pack;
  if (Object.hasOwn(numberWords, norm)) return numberWords[norm];
  const [tens, ones] = norm.split('-');
  if (tens !== undefined && ones !== undefined && Object.hasOwn(numberWords, tens) && Object.hasOwn(numberWords, ones))
    return (numberWords[tens] ?? 0) + (numberWords[ones] ?? 0);
  return undefined;
}

const AFFIXED = /^(un)(?!der|i|an)(?=[a-z]{4})|(less)(?:ly|ness)?$/;

/** A negative prefix or suffix: "impossible", "hopeless". Tables list the words that only look like it, and those in in- and dis-. */
function hasAffix(tables: Tables, norm: string): boolean {
  if (tables.negativeWords.has(norm)) return true;
  const found = AFFIXED.exec(norm);
  const affix = found?.[1] ?? found?.[2];
  return affix !== undefined && norm.length > 5 && !(tables.negativeAffixes.get(affix)?.has(norm) ?? false);
}

/** "p53", "IL-2", "mRNA", "NF-kappaB". */
const MEASURED_NAME =
  /^(?=.*\p{L})(?=.*\d)(?!\d+(?:st|nd|rd|th|s|m|km|mm|cm|kg|lb|ft|am|pm|bn|k)$)(?!.*(?:year|day|month|hour|minute|century|member|seat|point|game|page|mile|foot|inch)).{2,}$|^\p{Ll}+\p{Lu}|^\p{Lu}+-?\p{Ll}+\p{Lu}$/u;

/** Words that are cues only together with others (cues/negation.ts, cues/hedge.ts). */
const CUE_PHRASES = /^(?:by|rather|fail.*|absence|lack.*|absent|unable|indicat.*|could)$/;

/** Everything that the tables say of a spelling. */
export function describeWord(tables: Tables, piece: string): Word {
  const norm = normalise(piece);
  const letters = LETTERS.test(norm);
  const capital = CAPITAL.test(piece);
  const closed = tables.closed.get(norm);
  const rule = closed === undefined ? undefined : closedRule(norm);
  const fixed = closed === undefined ? markTag({ norm, letters }) : closedTag(closed);
  const form = verbForm(tables, norm);
  const adjective = tables.adjectives.has(norm);
  const { multipliers, numberWords } = tables.pack;
  const number = numberOf(tables, norm);
  const multiplier = Object.hasOwn(multipliers, norm) ? multipliers[norm] : undefined;
  const edges = tables.edges.get(norm);
  const hedge = tables.hedges.get(norm);
  const weasel = tables.weasels.get(norm);
  const weaselPhrases = tables.weaselPhrases.get(norm);
  const negation = tables.negation.get(norm);
  const affix = hasAffix(tables, norm);
  const grade = tables.gradedAdverbs.get(norm);
  const nearNegative = tables.nearNegatives.has(norm);
  return {
    piece,
    norm,
    letters,
    capital,
    heads: piece.length > 3 && LETTERS.test(piece),
    closed,
    tag: rule === undefined ? fixed : undefined,
    rule,
    form,
    listed: tables.verbs.get(norm),
    adjective,
    particle: PARTICLE.test(norm),
    plain: plainTag(tables, norm),
    opens:
      closed === undefined
        ? capital || OPENS_PHRASE.test(piece) || form?.forms === GERUND || adjective
        : OPENING_CLASS.test(closed),
    number,
    numeral: multiplier !== undefined || Object.hasOwn(numberWords, norm),
    multiplier,
    edges,
    counts: number !== undefined || edges !== undefined || OPENS_QUANTITY.test(norm),
    hedge,
    weasel,
    weaselPhrases,
    laboratory: tables.laboratory.has(norm) || MEASURED_NAME.test(piece),
    negation,
    affix,
    grade,
    nearNegative,
    shade: tables.shades.get(norm),
    cues:
      hedge !== undefined ||
      weasel !== undefined ||
      weaselPhrases !== undefined ||
      negation !== undefined ||
      affix ||
      CUE_PHRASES.test(norm),
    operates:
      grade !== undefined || nearNegative || negation !== undefined || closed === 'negation' || norm === 'according',
    gates: gatesOf(norm),
  };
}
