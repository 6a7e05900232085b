import { consonants, transliterate } from './transliterate.ts';

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

/** Articles that names are written with and without. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/**
 * Reads a name without case, accents, punctuation and articles, camelCase taken apart.
 * "The Agence France-Presse" and "agenceFrancePresse" both read agence, france, presse.
 */
export function readName(written: string): ReadName {
  const all = written
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßøłđðþæœıħŋ]/gu, transliterate)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = all.filter((word) => !ARTICLES.has(word));
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
