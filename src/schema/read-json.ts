import { addIssue, type Report } from './door.ts';
import { locateJsonError } from './locate-json-error.ts';
import { showValue } from './show-value.ts';

/** A JSON text read, or undefined with the place of its fault written down. `undefined` is no JSON value. */
export function readJson(text: string, report: Report): unknown {
  try {
    return JSON.parse(text);
  } catch {
    explain(text, report);
    return undefined;
  }
}

function explain(text: string, report: Report): void {
  const error = locateJsonError(text);
  if (error === undefined) {
    addIssue(report, { expected: 'JSON that the JavaScript engine can hold', received: 'a deeper or longer one' });
    return;
  }
  const before = text.slice(0, error.offset);
  const column = error.offset - before.lastIndexOf('\n');
  const found =
    error.offset >= text.length ? 'the end' : showValue(String.fromCodePoint(text.codePointAt(error.offset) ?? 0));
  const line = report.line;
  report.line = (line ?? 1) + before.split('\n').length - 1;
  addIssue(report, { expected: error.expected, received: `${found} at column ${column}`, hint: error.hint });
  report.line = line;
}
