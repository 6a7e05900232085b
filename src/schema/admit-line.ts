import { canonicalJson } from '../model/canonical-json.ts';
import { isHeader } from './admit-document.ts';
import { admitRecord, passes, recordType } from './admit-record.ts';
import { addIssue } from './door.ts';
import { isPlainObject } from './extension-check.ts';
import type { Intake } from './intake.ts';
import { readJson } from './read-json.ts';
import { showValue } from './show-value.ts';

/** How `ledgerLines` begins a claim: cutting the type off the text is cheaper than taking it out of the object. */
const CLAIM = '{"type":"claim",';

const BLANK = /^[ \t\r\n]*$/;

/** Takes one line of JSONL in, or writes down what is wrong with it. */
export function admitLine(line: string, place: number, intake: Intake): void {
  if (BLANK.test(line)) return;
  const { report } = intake;
  report.line = place;
  const claim = line.startsWith(CLAIM) ? quickClaim(line) : undefined;
  if (claim !== undefined) admitRecord('claim', claim, place, intake);
  else admitObject(readJson(line, report), place, intake);
}

/** Undefined where the line has to be read with more care: it is broken, or names its type a second time. */
function quickClaim(line: string): object | undefined {
  try {
    const claim: unknown = JSON.parse(`{${line.slice(CLAIM.length)}`);
    return isPlainObject(claim) && !Object.hasOwn(claim, 'type') ? claim : undefined;
  } catch {
    return undefined;
  }
}

function admitObject(given: unknown, place: number, intake: Intake): void {
  if (given === undefined) return;
  if (!isPlainObject(given)) {
    addIssue(intake.report, { expected: 'a JSON object on every line', received: showValue(given) });
    return;
  }
  const { type, ...record } = given;
  const known = recordType(type, intake.report);
  if (known === 'ledger') admitHeader(record, intake);
  else if (known !== undefined) admitRecord(known, record, place, intake);
}

function admitHeader(header: Readonly<Record<string, unknown>>, intake: Intake): void {
  const { door, report } = intake;
  if (!passes(header, isHeader, 0, door, report)) return;
  if (intake.header !== undefined && canonicalJson(intake.header) !== canonicalJson(header)) {
    addIssue(report, { expected: "one record of type 'ledger'", received: 'a second one with other content' });
    return;
  }
  intake.header = header;
}
