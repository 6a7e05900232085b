import { CorroborateError } from '../errors/corroborate-error.ts';
import type { Ledger } from '../model/ledger.ts';
import { admitDocument } from './admit-document.ts';
import { admitLine } from './admit-line.ts';
import { isPlainObject } from './extension-check.ts';
import { openIntake } from './intake.ts';
import { readJson } from './read-json.ts';
import { settleLedger } from './settle-ledger.ts';
import { showValue } from './show-value.ts';

/** What reading a text may be told. */
export interface ParseLedgerTextOptions {
  /** Name of the file, for the issues. */
  readonly file?: string;
}

/**
 * Reads a ledger from text: one JSON document, or JSONL with one record a line, each with its `type`. A byte order mark,
 * CRLF and empty lines are tolerated. Where an object has a key twice, the last one counts, as ECMAScript's JSON has it.
 *
 * @throws CorroborateError 'invalid-ledger' with every problem at once (a hundred listed, the rest counted), each with its
 * line in JSONL and where the text is not JSON.
 * @example
 * ```ts
 * import { parseLedgerText } from 'corroborate';
 * const ledger = parseLedgerText('{"type":"source","id":"afp"}\n{"type":"source","id":"tolo"}\n');
 * ledger.sources.length; // => 2
 * ```
 */
export function parseLedgerText(text: string, options: ParseLedgerTextOptions = {}): Ledger {
  if (typeof text !== 'string')
    throw unreadable(options, showValue(text), 'decode bytes first; parseLedger takes a document');
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const first = nextLine(text, start);
  if (first === undefined) throw unreadable(options, 'an empty file');
  if (text.slice(0, BINARY_SAMPLE).includes('\0')) throw unreadable(options, 'binary data', 'save it as UTF-8 text');
  const document = tryJson(first.line);
  const second = nextLine(text, first.end);
  if (second === undefined && document !== undefined && !isRecord(document)) return parseDocument(document, options);
  const hasLines = document !== undefined || (second !== undefined && isRecord(tryJson(second.line)));
  return hasLines ? parseLines(text, start, options) : parseDocument(undefined, options, text.slice(start));
}

/** A text file has no NUL; looking at the beginning is enough to tell an archive or UTF-16. */
const BINARY_SAMPLE = 4096;

function parseLines(text: string, start: number, { file }: ParseLedgerTextOptions): Ledger {
  const intake = openIntake(true, file);
  let line = 1;
  for (let from = start; from < text.length; line++) {
    const end = endOfLine(text, from);
    admitLine(text.slice(from, end), line, intake);
    from = end + 1;
  }
  return settleLedger(intake);
}

function parseDocument(parsed: unknown, { file }: ParseLedgerTextOptions, text?: string): Ledger {
  const intake = openIntake(false, file);
  const document = text === undefined ? parsed : readJson(text, intake.report);
  if (document !== undefined) admitDocument(document, intake);
  return settleLedger(intake);
}

interface Line {
  readonly line: string;
  /** Where the next one starts. */
  readonly end: number;
}

/** The next line that is not blank. */
function nextLine(text: string, start: number): Line | undefined {
  for (let from = start; from < text.length; ) {
    const end = endOfLine(text, from);
    const line = text.slice(from, end);
    if (line.trim() !== '') return { line, end: end + 1 };
    from = end + 1;
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): boolean {
  return isPlainObject(value) && Object.hasOwn(value, 'type');
}

function unreadable({ file }: ParseLedgerTextOptions, received: string, hint?: string): CorroborateError {
  const expected = 'a ledger: a JSON document, or JSONL with one record a line';
  return new CorroborateError('invalid-ledger', [
    { ...(file !== undefined && { file }), path: '', expected, received, ...(hint !== undefined && { hint }) },
  ]);
}
