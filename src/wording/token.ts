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
const CURLY_APOSTROPHE = 0x2019;
const isApostrophe = (code: number) => code === APOSTROPHE || code === CURLY_APOSTROPHE;

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? SYMBOL;
  if (code === CURLY_APOSTROPHE || code === 0x2011 || code === 0x2010) return JOINER;
  const char = String.fromCodePoint(text.codePointAt(at) ?? code);
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/[\s\p{Z}\p{C}]/u.test(char) && !(code >= 0xd800 && code <= 0xdfff)) return SPACE;
  // The second half of a pair follows the first.
  return code >= 0xdc00 && code <= 0xdfff ? LETTER : SYMBOL;
}

const isWord = (kind: number) => kind === LETTER || kind === DIGIT;

const BRACKET = /^-(?:LRB|RRB|LSB|RSB|LCB|RCB)-/i;

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
    const before = text.charCodeAt(at - 1);
    const comma = text[at] === ',' && next === DIGIT && before >= 48 && before <= 57;
    if (
      (kind === JOINER && isWord(next) && !(text[at] === '.' && /\p{Lu}/u.test(text[at + 1] ?? '') && at - from > 3)) ||
      comma
    ) {
      at += 1;
      continue;
    }
    break;
  }
  // Initials keep their last dot: "U.S.", "a.m.", "J."
  if (text[at] === '.' && at - from < 12 && /^(?:\p{L}\.)*\p{L}$/u.test(text.slice(from, at))) {
    const initial = text.slice(from, at);
    if (initial.length > 1 || /\p{Lu}/u.test(initial)) at += initial === 'I' ? 0 : 1;
  }
  return at;
}

/** ASCII letters in lower case; other codes stay apart from every letter. */
const lowerCode = (code: number) => (code >= 65 && code <= 90 ? code + 32 : code);
const N = 110;
const T = 116;
const isShortEnding = (code: number) => code === 115 || code === 100 || code === 109; // s d m
const isLongEnding = (first: number, second: number) =>
  (second === 101 && (first === 114 || first === 118)) || (first === 108 && second === 108); // re ve ll

/** Length of an ending that English writes onto the word before ("n't", "'s", "’re") and that ends at `end`; 0 if none. */
function cliticBefore(text: string, start: number, end: number): number {
  const last = lowerCode(text.charCodeAt(end - 1));
  const second = text.charCodeAt(end - 2);
  if (isApostrophe(second)) {
    if (isShortEnding(last)) return 2;
    return last === T && end - 3 >= start && lowerCode(text.charCodeAt(end - 3)) === N ? 3 : 0;
  }
  return end - 3 >= start && isApostrophe(text.charCodeAt(end - 3)) && isLongEnding(lowerCode(second), last) ? 3 : 0;
}

/** Length of such an ending that stands alone at `at`, as tokenised text has it; 0 if none. */
function cliticAt(text: string, at: number): number {
  const first = text.charCodeAt(at);
  let length = 0;
  if (isApostrophe(first)) {
    const second = lowerCode(text.charCodeAt(at + 1));
    if (isShortEnding(second)) length = 2;
    else if (isLongEnding(second, lowerCode(text.charCodeAt(at + 2)))) length = 3;
  } else if (lowerCode(first) === N && isApostrophe(text.charCodeAt(at + 1)))
    length = lowerCode(text.charCodeAt(at + 2)) === T ? 3 : 0;
  if (length === 0) return 0;
  const after = text[at + length];
  return after !== undefined && /[\p{L}\p{N}]/u.test(after) ? 0 : length;
}

/**
 * Splits a text into tokens that know their place: plain and tokenised text ("did n't", "-LRB-"), straight and curly
 * quotation marks, any script. Linear in the length of the text.
 */
export function tokenise({ wordAt }: Pick<Lexicon, 'wordAt'>, text: string): readonly Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number) => {
    const word = wordAt(text, start, end);
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
    const first = text[at] ?? '';
    if (first === '-' && BRACKET.test(text.slice(at, at + 5))) {
      at += 5;
      push(start, at);
      continue;
    }
    const clitic = cliticAt(text, at);
    if (clitic > 0 && (start === 0 || classOf(text, start - 1) === SPACE || first !== 'n')) {
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
      } else if (at - start === 6 && /^cannot$/i.test(text.slice(start, at))) {
        push(start, start + 3);
        push(start + 3, at);
      } else push(start, at);
      continue;
    }
    // Runs of one mark are one token: "...", "--", "``".
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    while (at < text.length && text[at] === first && /[.\-`'!?]/.test(first) && at - start < 3) at += 1;
    push(start, at);
  }
  return tokens;
}
