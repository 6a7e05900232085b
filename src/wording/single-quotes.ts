import type { Lexicon, Token } from './pack.ts';

/** A single mark that may open a quotation: at the start or behind a space, a bracket or a dash, and before a word. */
const OPENS = /(?:^|[\s([{“"—–-])['‘](?=[\p{L}\p{N}])/u;
const SINGLE: ReadonlySet<string> = new Set(["'", '‘', '’', '‛']);
/** A quotation in single marks is seldom longer, in tokens. */
const LONGEST = 400;

/** A mark that is glued to what stands on one side of it alone: 1 opens, −1 closes, 0 is neither. */
function side(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || token.end - token.start !== 1 || !SINGLE.has(token.text)) return 0;
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  const free = before === undefined || before.end < token.start || /^[([{“"]$|^--?$/.test(before.norm);
  const glued = behind !== undefined && behind.start === token.end;
  if (free) return glued && behind.word.letters ? 1 : 0;
  return !glued || !behind.word.letters ? -1 : 0;
}

/** "the drivers' strike": the mark behind a plural, before a word, is more likely its owner's than a quotation's. */
const isOwner = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  return before?.norm.endsWith('s') === true && behind?.word.letters === true && /^\p{Ll}/u.test(behind.text);
};

/** The mark that closes what the one at `from` opens, or −1: the first that can be no owner's, else the last that can. */
function closing(tokens: readonly Token[], from: number): number {
  let owner = -1;
  for (let i = from + 1; i < Math.min(tokens.length, from + LONGEST); i++) {
    const turn = side(tokens, i);
    if (turn > 0) return owner;
    if (turn === 0) continue;
    if (!isOwner(tokens, i)) return i;
    owner = i;
  }
  return owner;
}

/**
 * ‘…’ and '…' as quotations like “…”: the tokens of a pair get the spelling of double marks, apostrophes and owners
 * ("the drivers' strike", "'tis") stay. Linear: a mark without its pair is looked for once in a bounded stretch.
 */
export function pairSingleQuotes(
  { wordOf }: Pick<Lexicon, 'wordOf'>,
  text: string,
  tokens: readonly Token[],
): readonly Token[] {
  if (!OPENS.test(text)) return tokens;
  const paired = [...tokens];
  const as = (at: number, mark: string) => {
    const token = tokens[at];
    if (token !== undefined) paired[at] = { ...token, norm: mark, word: wordOf(mark) };
  };
  for (let i = 0; i < tokens.length; i++) {
    if (side(tokens, i) <= 0) continue;
    const end = closing(tokens, i);
    if (end < 0) continue;
    as(i, '“');
    as(end, '”');
    i = end;
  }
  return paired;
}
