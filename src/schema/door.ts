import type { Issue } from '../errors/corroborate-error.ts';
import { showValue, showWord } from './show-value.ts';

/** More problems than a person reads in one sitting; the rest are counted. */
const MOST_ISSUES = 100;

/** Records stand inside a list inside the ledger, whether they came in a document or on lines. */
export const DEPTH_OF_RECORDS = 2;

/** Where the problems of one input are gathered. Written to by the checks, read once at the end. */
export interface Report {
  readonly issues: Issue[];
  unlisted: number;
  readonly file: string | undefined;
  /** The line of the record in hand, where the input has lines. */
  line: number | undefined;
  /** Keys and indices that lead to the value in hand. */
  readonly path: (string | number)[];
}

/**
 * What one passage through the door knows. The checks run once with `report` absent, where they answer yes or no and
 * stop at the first no, and a second time with it only where something was refused: one grammar, so that the quick
 * answer and the explanation cannot disagree. Local to one parse, which is why it may be written to.
 */
export interface Door {
  report: Report | undefined;
  /** How many objects and lists lie around the value in hand. */
  depth: number;
  /** An id passed that Unicode normalisation may change. */
  wide: boolean;
  /** Times and words that were read before: ledgers repeat them, and reading costs more than remembering. */
  readonly goodTimes: Set<string>;
  readonly goodWords: Set<string>;
}

/** Whether a value may pass. With a report at the door, every problem inside the value is written down. */
export type Check = (value: unknown, door: Door) => boolean;

export function openDoor(): Door {
  return { report: undefined, depth: 0, wide: false, goodTimes: new Set(), goodWords: new Set() };
}

export function openReport(file: string | undefined): Report {
  return { issues: [], unlisted: 0, file, line: undefined, path: [] };
}

/** Says no; with a report at the door also why. */
export function refuse(door: Door, expected: string, value: unknown, hint?: string): false {
  if (door.report !== undefined) addIssue(door.report, { expected, received: showValue(value), hint });
  return false;
}

/** A problem at the place that the report stands at. */
export function addIssue(
  report: Report,
  { expected, received, hint }: { expected: string; received: string; hint?: string | undefined },
): void {
  if (report.issues.length === MOST_ISSUES) {
    report.unlisted += 1;
    return;
  }
  report.issues.push({
    ...(report.file !== undefined && { file: report.file }),
    ...(report.line !== undefined && { line: report.line }),
    path: showPath(report.path),
    expected,
    received,
    ...(hint !== undefined && { hint }),
  });
}

/** Runs a check one step further down the path. */
export function within(door: Door, step: string | number, check: Check, value: unknown): boolean {
  if (door.report === undefined) return check(value, door);
  door.report.path.push(step);
  const passed = check(value, door);
  door.report.path.pop();
  return passed;
}

/** Every listed problem, and how many were not listed. */
export function issuesOf(report: Report): Issue[] {
  if (report.unlisted === 0) return report.issues;
  const more = { path: '', expected: `at most ${MOST_ISSUES} problems listed`, received: `${report.unlisted} more` };
  return [...report.issues, report.file === undefined ? more : { file: report.file, ...more }];
}

const PLAIN_KEY = /^[\w-]+$/;

function showPath(path: readonly (string | number)[]): string {
  return path.reduce<string>((shown, step) => {
    if (typeof step === 'number') return `${shown}[${step}]`;
    if (!PLAIN_KEY.test(step)) return `${shown}["${showWord(step)}"]`;
    return shown === '' ? step : `${shown}.${step}`;
  }, '');
}
