import type { Lexicon, Token } from './pack.ts';

export type { Token } from './pack.ts';

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const SYMBOL = 3;
const JOINER = 4;

/** Class of every ASCII code; others are asked of the Unicode database when they occur. */
const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char) || code < 32) return SPACE;
  if (/[A-Za-z_]/.test(char)) return LETTER;
  if (/[0-9]/.test(char)) return DIGIT;
  return /['.\-&]/.test(char) ? JOINER : SYMBOL;
});

const APOSTROPHE = 0x27;
const COMMA = 0x2c;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const CURLY_APOSTROPHE = 0x2019;
const isApostrophe = (code: number) => code === APOSTROPHE || code === CURLY_APOSTROPHE;

const CAPITAL = /\p{Lu}/u;
const LETTER_OR_MARK = /[\p{L}\p{M}]/u;
const NUMBER = /\p{N}/u;
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
const SEPARATOR = /[\s\p{Z}\p{C}]/u;

/** The code at a place, −1 outside of the text: whoever reads past an end once is slow there ever after. */
const codeAt = (text: string, at: number): number => (at >= 0 && at < text.length ? text.charCodeAt(at) : -1);

/** Classes of codes beyond ASCII that have occurred, plus one; 0 for those that have not. */
const MET = new Uint8Array(0x10000);

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? SYMBOL;
  // What half of a pair is, the pair says.
  if (code >= 0xd800 && code <= 0xdfff) return classOfHalf(text, at, code);
  const met = MET[code] ?? 0;
  if (met > 0) return met - 1;
  const found = classBeyond(String.fromCharCode(code), code);
  MET[code] = found + 1;
  return found;
}

function classBeyond(char: string, code: number): number {
  if (code === CURLY_APOSTROPHE || code === 0x2011 || code === 0x2010) return JOINER;
  if (LETTER_OR_MARK.test(char)) return LETTER;
  if (NUMBER.test(char)) return DIGIT;
  return SEPARATOR.test(char) ? SPACE : SYMBOL;
}

function classOfHalf(text: string, at: number, code: number): number {
  const char = String.fromCodePoint(text.codePointAt(at) ?? code);
  if (LETTER_OR_MARK.test(char)) return LETTER;
  if (NUMBER.test(char)) return DIGIT;
  // The second half of a pair follows the first.
  return code >= 0xdc00 ? LETTER : SYMBOL;
}

const isWord = (kind: number) => kind === LETTER || kind === DIGIT;

const INITIALS = /^(?:\p{L}\.)*\p{L}$/u;
const CANNOT = /^cannot$/i;
const BRACKET = /^-(?:LRB|RRB|LSB|RSB|LCB|RCB)-/i;

/** "said.But": no space behind a full stop, all the same. */
const opensSentence = (text: string, from: number, at: number): boolean =>
  text.charCodeAt(at) === DOT && at - from > 3 && CAPITAL.test(text.charAt(at + 1));

/** The comma of "1,000". */
const isThousands = (text: string, at: number, next: number): boolean =>
  text.charCodeAt(at) === COMMA && next === DIGIT && ASCII[codeAt(text, at - 1)] === DIGIT;

/** End of the word that starts at `from`: letters and digits, joined by single marks that have a letter or digit behind them. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classOf(text, at);
    if (isWord(kind)) {
      at += 1;
      continue;
    }
    if (kind === SPACE) break;
    const next = at + 1 < text.length ? classOf(text, at + 1) : SPACE;
    if (kind === JOINER ? !isWord(next) || opensSentence(text, from, at) : !isThousands(text, at, next)) break;
    at += 1;
  }
  // Initials keep their last dot: "U.S.", "a.m.", "J."
  if (codeAt(text, at) === DOT && at - from < 12) {
    const initials = text.slice(from, at);
    const dotted = INITIALS.test(initials) && initials !== 'I' && (initials.length > 1 || CAPITAL.test(initials));
    if (dotted) at += 1;
  }
  return at;
}

/** ASCII letters in lower case; other codes stay apart from every letter. */
const lowerCode = (code: number) => (code >= 65 && code <= 90 ? code + 32 : code);
const C = 99;
const N = 110;
const T = 116;
const isShortEnding = (code: number) => code === 115 || code === 100 || code === 109; // s d m
const isLongEnding = (first: number, second: number) =>
  (second === 101 && (first === 114 || first === 118)) || (first === 108 && second === 108); // re ve ll

/** Length of an ending that English writes onto the word before ("n't", "'s", "’re") and that ends at `end`; 0 if none. */
function cliticBefore(text: string, start: number, end: number): number {
  const last = lowerCode(codeAt(text, end - 1));
  const second = codeAt(text, end - 2);
  if (isApostrophe(second)) {
    if (isShortEnding(last)) return 2;
    return last === T && end - 3 >= start && lowerCode(codeAt(text, end - 3)) === N ? 3 : 0;
  }
  return end - 3 >= start && isApostrophe(codeAt(text, end - 3)) && isLongEnding(lowerCode(second), last) ? 3 : 0;
}

/** Length of such an ending that stands alone at `at`, as tokenised text has it; 0 if none. */
function cliticAt(text: string, at: number): number {
  const first = codeAt(text, at);
  let length = 0;
  if (isApostrophe(first)) {
    const second = lowerCode(codeAt(text, at + 1));
    if (isShortEnding(second)) length = 2;
    else if (isLongEnding(second, lowerCode(codeAt(text, at + 2)))) length = 3;
  } else if (lowerCode(first) === N && isApostrophe(codeAt(text, at + 1)))
    length = lowerCode(codeAt(text, at + 2)) === T ? 3 : 0;
  if (length === 0) return 0;
  return at + length < text.length && LETTER_OR_NUMBER.test(text.charAt(at + length)) ? 0 : length;
}

/** Marks that are written in runs. */
const RUNS: ReadonlySet<number> = new Set(Array.from(".-`'!?", (mark) => mark.charCodeAt(0)));

/**
 * Splits a text into tokens that know their place: plain and tokenised text ("did n't", "-LRB-"), straight and curly
 * quotation marks, any script. Linear in the length of the text.
 */
export function tokenise({ wordOf }: Pick<Lexicon, 'wordOf'>, text: string): readonly Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number) => {
    const word = wordOf(text, start, end);
    tokens.push({ start, end, text: word.piece, norm: word.norm, word });
  };
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text, at);
    if (kind === SPACE) {
      at += 1;
      continue;
    }
    const start = at;
    const first = text.charCodeAt(at);
    if (first === HYPHEN && BRACKET.test(text.slice(at, at + 5))) {
      at += 5;
      push(start, at);
      continue;
    }
    const clitic = cliticAt(text, at);
    if (clitic > 0 && (start === 0 || classOf(text, start - 1) === SPACE || first !== N)) {
      at += clitic;
      push(start, at);
      continue;
    }
    if (isWord(kind)) {
      at = wordEnd(text, at);
      const tail = at - start > 40 ? 0 : cliticBefore(text, start, at);
      if (tail > 0 && tail < at - start) {
        push(start, at - tail);
        push(at - tail, at);
      } else if (at - start === 6 && lowerCode(first) === C && CANNOT.test(text.slice(start, at))) {
        push(start, start + 3);
        push(start + 3, at);
      } else push(start, at);
      continue;
    }
    // Runs of one mark are one token: "...", "--", "``".
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    if (RUNS.has(code)) while (codeAt(text, at) === code && at - start < 3) at += 1;
    push(start, at);
  }
  return tokens;
}
