/** One token of a text. Internal: `tag` and `lemma` are filled in by the tagger, once, before anybody else sees it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, straight apostrophe, brackets of tokenised text resolved. */
  readonly norm: string;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const SYMBOL = 3;
const JOINER = 4;

/** Class of every ASCII code; others are asked of the Unicode database when they occur. */
const ASCII = Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/\s/.test(char) || code < 32) return SPACE;
  if (/[A-Za-z_]/.test(char)) return LETTER;
  if (/[0-9]/.test(char)) return DIGIT;
  return /['.\-&]/.test(char) ? JOINER : SYMBOL;
});

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? SYMBOL;
  if (code === 0x2019 || code === 0x2011 || code === 0x2010) return JOINER;
  const char = String.fromCodePoint(text.codePointAt(at) ?? code);
  if (/[\p{L}\p{M}]/u.test(char)) return LETTER;
  if (/\p{N}/u.test(char)) return DIGIT;
  if (/[\s\p{Z}\p{C}]/u.test(char) && !(code >= 0xd800 && code <= 0xdfff)) return SPACE;
  // The second half of a pair follows the first.
  return code >= 0xdc00 && code <= 0xdfff ? LETTER : SYMBOL;
}

const isWord = (kind: number) => kind === LETTER || kind === DIGIT;

/** Brackets of the Penn Treebank and its quotation marks. */
const TREEBANK: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '-lrb-': '(',
    '-rrb-': ')',
    '-lsb-': '[',
    '-rsb-': ']',
    '-lcb-': '{',
    '-rcb-': '}',
    '``': '“',
    "''": '”',
    '„': '“',
    '«': '“',
    '»': '”',
    '‘': '“',
    '’': '’',
    '—': '--',
    '–': '--',
  }),
);

const BRACKET = /^-(?:LRB|RRB|LSB|RSB|LCB|RCB)-/i;
/** Endings that English writes onto the word before. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i;

function normalise(text: string): string {
  const lower = text.toLowerCase();
  return (
    TREEBANK.get(lower) ??
    (lower.includes('’') || lower.includes('‑') ? lower.replace(/’/g, "'").replace(/‑/g, '-') : lower)
  );
}

/** End of the word that starts at `from`: letters and digits, joined by single marks that have a letter or digit behind them. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classOf(text, at);
    if (isWord(kind)) {
      at += 1;
      continue;
    }
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
  if (text[at] === '.' && /^(?:\p{L}\.)*\p{L}$/u.test(text.slice(Math.max(from, at - 12), at)) && at - from < 12) {
    const initial = text.slice(from, at);
    if (initial.length > 1 || /\p{Lu}/u.test(initial)) at += initial === 'I' ? 0 : 1;
  }
  return at;
}

/**
 * Splits a text into tokens that know their place: plain and tokenised text ("did n't", "-LRB-"), straight and curly
 * quotation marks, any script. Linear in the length of the text.
 */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const push = (start: number, end: number) => {
    const piece = text.slice(start, end);
    tokens.push({ start, end, text: piece, norm: normalise(piece) });
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
    const clitic = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m))(?![\p{L}\p{N}])/iu.exec(text.slice(at, at + 4));
    if (clitic !== null && (start === 0 || classOf(text, start - 1) === SPACE || first !== 'n')) {
      at += clitic[0].length;
      push(start, at);
      continue;
    }
    if (isWord(kind)) {
      at = wordEnd(text, at);
      const word = at - start > 40 ? '' : text.slice(start, at);
      const tail = /['’]/.test(word) ? CLITIC.exec(word) : null;
      if (tail !== null && tail.index > 0) {
        push(start, start + tail.index);
        push(start + tail.index, at);
      } else if (word.toLowerCase() === 'cannot') {
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
