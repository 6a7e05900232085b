import { GERUND, type Lexicon } from '../pack.ts';
import type { Tag } from '../tag.ts';
import type { Token } from '../token.ts';
import type { Word } from '../word.ts';

/** A word that waits for its tag, with what is known around it. */
export interface Place {
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly i: number;
  /** Tag and spelling of the word before that is no adverb and no negation. */
  readonly prev: Tag | undefined;
  readonly prevNorm: string;
}

export const normAt = ({ words }: { readonly words: readonly Word[] }, i: number): string => words[i]?.norm ?? '';

export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

const STARTS = /^[\d$"“`]/;

/** Whether a phrase may start at a token: what follows a verb, and mostly not a noun. */
export function startsPhrase({ tokens, words }: Pick<Place, 'tokens' | 'words'>, i: number): boolean {
  const word = words[i];
  const token = tokens[i];
  if (word === undefined || token === undefined) return false;
  if (word.closed !== undefined) return word.opens;
  return isCapital(token.text) || STARTS.test(token.text) || word.form?.forms === GERUND || word.adjective;
}
