import { consonants, transliterate } from './transliterate.ts';

/** Words that abbreviations pass over, without accents: the UN's WHO, France's DGSE, Germany's BMI, "Iraq and al-Sham". */
const PASSED_OVER: ReadonlySet<string> = new Set(
  'of for and on in to al de du des la le les et el los las del y e da do dos di der die das fur und von van'.split(
    ' ',
  ),
);

/** The words of a name that an abbreviation takes its letters from. */
export function letteredWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !PASSED_OVER.has(word));
}

/** A name as it is compared. */
export interface ReadName {
  readonly written: string;
  readonly words: readonly string[];
  /** The words, one space between. */
  readonly text: string;
  /** Those that hold a digit, in order of size: "attack of 2019" and "attack of 2020" are two things. */
  readonly numbers: string;
  /** The words in basic Latin. */
  readonly latin: string;
  /** What romanisations of one name share. */
  readonly consonants: string;
}

/**
 * An article that a name begins with. Elsewhere "a" is part of the name, and before a dot or another letter an initial:
 * "Hepatitis A", "A. Smith", "A.F.P.".
 */
const LEADING_ARTICLE = /^\s*(?:a\s+|an[\s-]+)(?=\p{L}{2})/iu;

/**
 * Reads a name without case, accents, punctuation and articles, camelCase taken apart.
 * "The Agence France-Presse" and "agenceFrancePresse" both read agence, france, presse.
 */
export function readName(written: string): ReadName {
  const all = written
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(LEADING_ARTICLE, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœıħŋ]/gu, transliterate)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = all.filter((word) => word !== 'the');
  const words = bare.length > 0 ? bare : all;
  const numbers = words.filter((word) => /\p{N}/u.test(word));
  const latin = words.map(transliterate);
  return {
    written,
    words,
    text: words.join(' '),
    numbers: numbers.sort().join(' '),
    latin: latin.join(' '),
    consonants: consonants(latin),
  };
}
