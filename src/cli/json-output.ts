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
  yield* pieces(value, leaf, DEPTH, '\n');
  yield '\n';
}

const asIs = (value: unknown): unknown => value;

function* pieces(
  value: unknown,
  leaf: (value: unknown) => unknown,
  depth: number,
  line: string,
): Generator<string, void, undefined> {
  if (depth === 0 || typeof value !== 'object' || value === null) {
    // JSON escapes line breaks inside strings, so every one that is left is the layout's.
    yield JSON.stringify(leaf(value), null, 2).replaceAll('\n', line);
    return;
  }
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  let before = open;
  for (const [key, item] of Array.isArray(value) ? value.entries() : Object.entries(value)) {
    if (item === undefined && typeof key === 'string') continue;
    yield `${before}${line}  ${typeof key === 'string' ? `${JSON.stringify(key)}: ` : ''}`;
    yield* pieces(item ?? null, leaf, depth - 1, `${line}  `);
    before = ',';
  }
  yield before === open ? `${open}${close}` : `${line}${close}`;
}
