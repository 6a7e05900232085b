import { addIssue, type Report } from './door.ts';
import { jsonIssue } from './json-issue.ts';

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
  const { line, expected, received, hint } = jsonIssue(text);
  const start = report.line;
  if (line !== undefined) report.line = (start ?? 1) + line - 1;
  addIssue(report, { expected, received, hint });
  report.line = start;
}
