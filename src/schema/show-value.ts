/** Long enough to recognise what came, short enough for a line of a terminal. */
const LONGEST = 60;

/** How deep a refused value is shown: deeper than this it is an ellipsis, so that a hostile nest costs nothing. */
const DEEPEST = 3;

/** Controls that JSON leaves alone, marks that turn the reading order around, and separators that break lines. */
const UNPRINTABLE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** What came, in JSON's notation, shortened, with everything escaped that could command a terminal. */
export function showValue(value: unknown): string {
  return shorten(escapeText(render(value, 0)));
}

/** A key or a word in plain type where it is harmless, escaped where not. */
export function showWord(word: string): string {
  return shorten(escapeText(JSON.stringify(word).slice(1, -1)));
}

function escapeText(text: string): string {
  return text.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

function render(value: unknown, depth: number): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, LONGEST + 1));
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (ArrayBuffer.isView(value) || value instanceof ArrayBuffer) return 'bytes';
  if (Array.isArray(value)) return renderList(value, depth);
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  return kind === 'Object' ? renderMembers(value, depth) : `a ${kind}`;
}

function renderList(list: readonly unknown[], depth: number): string {
  if (depth === DEEPEST) return '[…]';
  // No method of the list itself: what is shown here was refused, and may be anything.
  const shown = Array.from({ length: Math.min(list.length, LONGEST) }, (_, index) => render(list[index], depth + 1));
  return `[${shown.join(', ')}]`;
}

function renderMembers(members: object, depth: number): string {
  if (depth === DEEPEST) return '{…}';
  const shown = Object.keys(members)
    .slice(0, LONGEST)
    .map((key) => `${JSON.stringify(key)}: ${render(Reflect.get(members, key), depth + 1)}`);
  return `{${shown.join(', ')}}`;
}
