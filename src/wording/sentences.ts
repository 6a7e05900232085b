import type { Token } from './token.ts';

/** Words whose dot does not end a sentence. */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof gen col lt sgt capt maj rep sen gov pres hon rev st jr sr inc corp co ltd vs etc no fig figs eq ref al jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun adm cmdr dept univ assn bros approx est e.g i.e cf'.split(
    ' ',
  ),
);

const CLOSERS = new Set(['”', '"', "'", ')', ']', '’']);
const ENDS = new Set(['.', '!', '?', '...', '!!', '!!!', '??', '???', '..', '…', '。']);

const EMPTY_LINE = /\n\s*\n/;
const GOES_ON = /^[\p{Ll},;]/u;
/** "U.S.", "Inc.": the dot may also be the full stop, if a sentence plainly starts behind it. */
const DOTTED = /^[\p{L}.]+\.$/u;
const STARTERS = new Set('the a an he she it they in but and this that we i there'.split(' '));

const isLetter = (norm: string): boolean => {
  const code = norm.charCodeAt(0);
  return code >= 97 && code <= 122;
};

/**
 * Half-open ranges of token indices, one a sentence. A closing quotation mark or bracket belongs to the sentence that
 * it closes; an empty line ends a sentence without a full stop (headlines). Linear.
 */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
): readonly (readonly [from: number, to: number])[] {
  const sentences: [number, number][] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined) break;
    let end = -1;
    if (next === undefined) end = i + 1;
    else if (
      next.start - token.end > 1 &&
      EMPTY_LINE.test(text.slice(token.end, Math.min(next.start, token.end + 200)))
    )
      end = i + 1;
    else if (!isLetter(token.norm) && ENDS.has(token.norm)) {
      const before = tokens[i - 1];
      const dot = token.norm === '.';
      if (!(dot && before !== undefined && before.end === token.start && ABBREVIATIONS.has(before.norm))) {
        end = i + 1;
        while (end < tokens.length && end - i < 3 && CLOSERS.has(tokens[end]?.norm ?? '') && closes(tokens, end))
          end += 1;
        // "said.’ he added" and "etc. and so on": a small letter goes on.
        const after = tokens[end];
        if (after !== undefined && GOES_ON.test(after.text)) end = -1;
      }
    } else if (next.word.capital && STARTERS.has(next.norm) && token.text.length < 12 && DOTTED.test(token.text))
      end = i + 1;
    if (end > 0) {
      sentences.push([from, end]);
      from = end;
      i = end - 1;
    }
  }
  return sentences;
}

/** A straight mark closes when no space stands before it. */
function closes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined || before === undefined) return false;
  if (token.norm === '”' || token.norm === ')' || token.norm === ']') return true;
  const next = tokens[at + 1];
  return before.end === token.start || next === undefined || next.start > token.end;
}
