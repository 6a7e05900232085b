import type { Issue } from '../errors/corroborate-error.ts';
import { locateJsonError } from './locate-json-error.ts';
import { showValue } from './show-value.ts';

/** What is wrong with a text that is no JSON: the line in the text, what was expected there, what came. */
export function jsonIssue(text: string): Omit<Issue, 'file' | 'path'> {
  const error = locateJsonError(text);
  if (error === undefined)
    return { expected: 'JSON that the JavaScript engine can hold', received: 'a deeper or longer one' };
  const { offset, expected, hint } = error;
  const before = text.slice(0, offset);
  const column = offset - before.lastIndexOf('\n');
  const found = offset >= text.length ? 'the end' : showValue(String.fromCodePoint(text.codePointAt(offset) as number));
  return {
    line: before.split('\n').length,
    expected,
    received: `${found} at column ${column}`,
    ...(hint !== undefined && { hint }),
  };
}
