import type { Token } from '../token.ts';

/** The quotations and paragraphs of a text, by token. */
export interface Quotations {
  /** Number of the quotation that a token stands in, its marks included; 0 outside. */
  readonly of: Int32Array;
  /** Half-open token ranges by number; the first entry stands for number 0. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** Number of the paragraph that a token stands in. */
  readonly paragraph: Int32Array;
}

const BREAK = /\n\s*\n/;

/** Single marks that make a pair are spelt like double ones (single-quotes.ts). */
const MARK = /^(?:["“”]|''')$/;

/**
 * Whether a mark opens (1), closes (−1), may do either (2) or is no double quotation mark (0). The place counts before the shape: a mark
 * opens after a space and before a word, whatever a typesetter made of it.
 */
function side(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || !MARK.test(token.norm)) return 0;
  const previous = tokens[at - 1];
  const next = tokens[at + 1];
  const glued = next !== undefined && next.start === token.end;
  const free = previous === undefined || previous.end < token.start || /^[([{]$|^--?$/.test(previous.norm);
  if (glued === free) return glued ? 1 : -1;
  return token.norm === '“' ? 1 : token.norm === '”' ? -1 : 2;
}

const isSingle = (tokens: readonly Token[], at: number): boolean => /^['‘’]$/.test(tokens[at]?.text ?? '');

/** Pairs the double quotation marks of a text. A quotation that nobody closes ends with its paragraph. Linear. */
export function findQuotations(text: string, tokens: readonly Token[]): Quotations {
  const of = new Int32Array(tokens.length);
  const paragraph = new Int32Array(tokens.length);
  const ranges: [number, number][] = [[0, 0]];
  let opened = -1;
  let place = 0;
  const close = (to: number) => {
    if (to - opened > 1) {
      of.fill(ranges.length, opened, to);
      ranges.push([opened, to]);
    }
    opened = -1;
  };
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens[i]?.start ?? 0;
    const end = i === 0 ? start : (tokens[i - 1]?.end ?? start);
    if (start - end > 1 && BREAK.test(text.slice(end, Math.min(start, end + 200)))) {
      place += 1;
      if (opened >= 0) close(i);
    }
    paragraph[i] = place;
    if (tokens[i]?.word.letters) continue;
    const turn = side(tokens, i);
    if (turn > 0 && opened < 0) opened = i;
    // Within “…” a pair of single marks quotes somebody within the quotation.
    else if ((turn < 0 || turn === 2) && opened >= 0 && isSingle(tokens, i) === isSingle(tokens, opened)) close(i + 1);
  }
  if (opened >= 0) close(tokens.length);
  return { of, ranges, paragraph };
}
