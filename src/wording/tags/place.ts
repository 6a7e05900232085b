import { GERUND, type Place } from '../pack.ts';

export type { Place } from '../pack.ts';

export const normAt = ({ words }: { readonly words: Place['words'] }, i: number): string => words[i]?.norm ?? '';

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
