/** One spelling for a word: lower case, hyphens and white space as single spaces, straight apostrophes. */
export function normaliseWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s\-_\u00ad\u2010-\u2015]+/gu, ' ')
    .replace(/\u2019/gu, "'")
    .trim();
}
