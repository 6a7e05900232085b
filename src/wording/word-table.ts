import type { Word, WordOf } from './pack.ts';

/** Places for words: twice those of a year of newspapers, and a bound for texts that are no language. */
const PLACES = 1 << 16;
/** Places that are tried for a word. Where all are taken, it takes the first from the word that was there. */
const TRIES = 8;

function spells(piece: string, text: string, start: number, end: number): boolean {
  if (piece.length !== end - start) return false;
  for (let i = start; i < end; i++) if (piece.charCodeAt(i - start) !== text.charCodeAt(i)) return false;
  return true;
}

/** A slice would keep the whole text in memory that it was cut from. */
const ownString = (slice: string): string => ` ${slice}`.slice(1);

/**
 * A lookup that describes every spelling once. A word is found by the letters as they stand in the text, so that a word
 * that was met before, which is nearly every one, is not cut out of it.
 */
export function wordTable(describe: (piece: string) => Word): WordOf {
  const words = new Array<Word | undefined>(PLACES).fill(undefined);
  return (text, start = 0, end = text.length) => {
    let hash = 0;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
    const first = (hash ^ (hash >>> 16)) & (PLACES - 1);
    let place = first;
    for (let tries = 0; tries < TRIES; tries++) {
      const at = (first + tries) & (PLACES - 1);
      const word = words[at];
      if (word === undefined) {
        place = at;
        break;
      }
      if (spells(word.piece, text, start, end)) return word;
    }
    const word = describe(ownString(text.slice(start, end)));
    words[place] = word;
    return word;
  };
}
