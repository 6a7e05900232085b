import { eastAsianWidth } from 'get-east-asian-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Printable ASCII, one column a letter: nearly all that a report prints. */
const PLAIN = /^[\x20-\x7e]*$/;
const NO_WIDTH = /^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{M}]+$/u;
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f|^\p{Regional_Indicator}{2}$/u;

/** What a reader sees as single letters, each with the columns that it takes on a terminal (0, 1 or 2). */
export function letters(text: string): { letter: string; width: number }[] {
  return Array.from(graphemes.segment(text), ({ segment }) => ({ letter: segment, width: letterWidth(segment) }));
}

/** Columns that the text takes on a terminal: wide letters and emoji count 2, combining marks nothing. */
export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += letterWidth(segment);
  return width;
}

function letterWidth(letter: string): number {
  if (PLAIN.test(letter)) return letter.length;
  if (NO_WIDTH.test(letter)) return 0;
  if (EMOJI.test(letter)) return 2;
  return eastAsianWidth(letter.codePointAt(0) ?? 0);
}
