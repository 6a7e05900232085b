/** How deep a value is taken apart: the lists of an audit or a ledger stand one level down. */
const DEPTH = 2;

/**
 * A result as indented JSON with a line end, piece by piece, so that it may be longer than any string can be: the bytes of
 * `JSON.stringify(value, null, 2)`. Only the lists and records of the first levels are taken apart; `leaf` is applied to
 * what stands below, when its turn comes.
 */
export function* jsonOutput(
  value: unknown,
  leaf: (value: unknown) => unknown = asIs,
): Generator<string, void, undefined> {
  yield* pieces(value, leaf, 0);
  yield '\n';
}

const asIs = (value: unknown): unknown => value;

function* pieces(value: unknown, leaf: (value: unknown) => unknown, level: number): Generator<string, void, undefined> {
  if (level === DEPTH || typeof value !== 'object' || value === null) {
    yield indented(leaf(value), level);
    return;
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const line = `\n${INDENT.repeat(level)}`;
  let before = open;
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (item === undefined && typeof key === 'string') continue;
    yield `${before}${line}${INDENT}${typeof key === 'string' ? `${JSON.stringify(key)}: ` : ''}`;
    yield* pieces(item ?? null, leaf, level + 1);
    before = ',';
  }
  yield before === open ? `${open}${close}` : `${line}${close}`;
}

const INDENT = '  ';

/** What JSON.stringify writes around a value that stands so many lists deep. */
const AROUND = [
  { before: 0, after: 0 },
  { before: '[\n  '.length, after: '\n]'.length },
  { before: '[\n  [\n    '.length, after: '\n  ]\n]'.length },
] as const;

/** JSON as it stands at a level: JSON.stringify indents lists around it sooner than we could its lines. */
function indented(value: unknown, level: number): string {
  const { before, after } = AROUND[level as 0 | 1 | 2];
  const wrapped = level === 0 ? value : level === 1 ? [value] : [[value]];
  const text = JSON.stringify(wrapped, null, INDENT);
  return text.slice(before, text.length - after);
}
