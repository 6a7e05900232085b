import type { Ledger } from '../model/ledger.ts';
import { admitLine } from './admit-line.ts';
import { addIssue } from './door.ts';
import { type Intake, openIntake } from './intake.ts';
import { settleLedger } from './settle-ledger.ts';
import { showValue } from './show-value.ts';

/**
 * Reads a JSONL ledger line by line, so that it may be longer than any string: one record a line, each with its `type`.
 * Line ends, a byte order mark and empty lines are tolerated.
 *
 * @throws CorroborateError 'invalid-ledger' with every problem at once, each with its line.
 * @example
 * ```ts
 * import { parseLedgerLines } from 'corroborate';
 * const ledger = await parseLedgerLines(['{"type":"source","id":"afp"}', '{"type":"source","id":"tolo"}']);
 * ledger.sources.length; // => 2
 * ```
 */
export async function parseLedgerLines(
  lines: Iterable<string> | AsyncIterable<string>,
  options: { readonly file?: string } = {},
): Promise<Ledger> {
  const intake = openIntake(true, options.file);
  let place = 0;
  if (Symbol.asyncIterator in Object(lines)) {
    for await (const line of lines) admitGiven(line, ++place, intake);
  } else {
    // A string is an iterable of its characters, which nobody means.
    const given = typeof lines === 'string' ? lines.split('\n') : (lines as Iterable<string>);
    // Without `await`: it would cost a turn of the event loop for every line.
    for (const line of given) admitGiven(line, ++place, intake);
  }
  return settleLines(intake);
}

/** The same from lines that come many at a time, which spares a turn of the event loop for each. */
export async function parseLedgerBatches(
  batches: AsyncIterable<readonly string[]>,
  options: { readonly file?: string } = {},
): Promise<Ledger> {
  const intake = openIntake(true, options.file);
  let place = 0;
  for await (const lines of batches) for (const line of lines) admitGiven(line, ++place, intake);
  return settleLines(intake);
}

function settleLines(intake: Intake): Ledger {
  const { report } = intake;
  report.line = undefined;
  if (isEmpty(intake)) addIssue(report, { expected: 'a ledger with one record a line', received: 'no record' });
  return settleLedger(intake);
}

function isEmpty({ header, entities, sources, predicates, claims, judgements, report }: Intake): boolean {
  const shelves = [entities, sources, predicates, claims, judgements];
  return header === undefined && report.issues.length === 0 && shelves.every(({ records }) => records.length === 0);
}

function admitGiven(line: unknown, place: number, intake: Intake): void {
  if (typeof line === 'string') {
    admitLine(place === 1 && line.charCodeAt(0) === 0xfeff ? line.slice(1) : line, place, intake);
    return;
  }
  intake.report.line = place;
  const hint = 'decode bytes first, and split them at line ends';
  addIssue(intake.report, { expected: 'a line of text', received: showValue(line), hint });
}
