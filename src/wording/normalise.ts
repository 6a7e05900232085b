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
    '’': '’',
    '—': '--',
    '–': '--',
  }),
);

/** Most words are small ASCII letters and need no copy. */
function isPlain(piece: string): boolean {
  for (let i = 0; i < piece.length; i++) {
    const code = piece.charCodeAt(i);
    if (code < 97 || code > 122) return false;
  }
  return true;
}

/** The spelling that tables list a word under. */
export function normalise(piece: string): string {
  if (isPlain(piece)) return piece;
  const lower = piece.toLowerCase();
  return (
    TREEBANK.get(lower) ??
    (lower.includes('’') || lower.includes('‑') ? lower.replace(/’/g, "'").replace(/‑/g, '-') : lower)
  );
}
