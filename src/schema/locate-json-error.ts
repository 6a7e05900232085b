/** Where a text stops being JSON. */
export interface JsonError {
  /** In UTF-16 units from the start. */
  readonly offset: number;
  readonly expected: string;
  readonly hint?: string;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const LITERAL = /true|false|null/y;
const STRING_BODY = /"(?:[^"\\\p{Cc}]+|[\u007f-\u009f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*/uy;

/**
 * The first place at which a text is not JSON (RFC 8259), or undefined where it is. Engines word and place their own
 * errors differently, some without a position. Keeps its own stack, so no nest overflows it; linear in the text.
 */
export function locateJsonError(text: string): JsonError | undefined {
  const closers: string[] = [];
  let offset = skip(SPACE, text, 0);
  let wants: 'value' | 'key' | 'comma' = 'value';
  let mayClose = false;
  while (offset < text.length || wants !== 'comma' || closers.length > 0) {
    const closer = closers.at(-1);
    const character = text.charAt(offset);
    if (character !== '' && character === closer && (wants === 'comma' || mayClose)) {
      closers.pop();
      offset += 1;
      wants = 'comma';
    } else if (wants === 'comma') {
      if (closer === undefined) return { offset, expected: 'nothing after the JSON value' };
      if (character !== ',') return { offset, expected: `',' or '${closer}'` };
      offset += 1;
      wants = closer === '}' ? 'key' : 'value';
      mayClose = false;
    } else if (wants === 'key') {
      const end = stringEnd(text, offset);
      if (typeof end !== 'number')
        return { ...end, ...(end.offset === offset && hintFor(text, offset, 'a key in double quotes')) };
      offset = skip(SPACE, text, end);
      if (text.charAt(offset) !== ':') return { offset, expected: "':' after the key" };
      offset += 1;
      wants = 'value';
      mayClose = false;
    } else if (character === '{' || character === '[') {
      closers.push(character === '{' ? '}' : ']');
      offset += 1;
      wants = character === '{' ? 'key' : 'value';
      mayClose = true;
    } else {
      const end = scalarEnd(text, offset);
      if (typeof end !== 'number') return end;
      offset = end;
      wants = 'comma';
    }
    offset = skip(SPACE, text, offset);
  }
  return undefined;
}

function scalarEnd(text: string, offset: number): number | JsonError {
  if (text.charAt(offset) === '"') return stringEnd(text, offset);
  const end = Math.max(skip(NUMBER, text, offset), skip(LITERAL, text, offset));
  return end > offset ? end : { offset, ...hintFor(text, offset, 'a JSON value') };
}

function stringEnd(text: string, offset: number): number | JsonError {
  if (text.charAt(offset) !== '"') return { offset, expected: 'a string' };
  const end = skip(STRING_BODY, text, offset);
  const stop = text.charAt(end);
  if (stop === '"') return end + 1;
  if (stop === '\\')
    return { offset: end, expected: 'an escape that JSON knows: \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX' };
  if (stop === '') return { offset: end, expected: 'a closing double quote' };
  return {
    offset: end,
    expected: 'a closing double quote',
    hint: 'line breaks and controls stand in strings as \\n, \\uXXXX',
  };
}

function hintFor(text: string, offset: number, expected: string): { expected: string; hint?: string } {
  const rest = text.slice(offset, offset + 12);
  if (rest.startsWith("'")) return { expected, hint: 'JSON has double quotes only' };
  if (/^[\]}]/.test(rest)) return { expected, hint: 'JSON has no comma after the last item' };
  if (/^(?:\/[/*]|#)/.test(rest)) return { expected, hint: 'JSON has no comments' };
  if (/^(?:NaN|-?Infinity|undefined|None|nan)/.test(rest)) return { expected, hint: 'write null' };
  return { expected };
}

function skip(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : offset;
}
