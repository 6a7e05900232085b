import { contradictionContext } from '../contradictions/context.ts';
import { findConflicts } from '../contradictions/find-conflicts.ts';
import { buildMergeContext } from '../merge/build-merge-context.ts';
import type { MergeOptions } from '../merge/merge-options.ts';
import type { Contradiction } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import type { PositionTable } from '../positions/position-table.ts';
import type { Book } from './book/open-book.ts';
import { type QuestionReport, reportQuestion } from './question-report.ts';

/** What conflicts in one matter. */
export interface MatterConflicts {
  /** Questions on which the matter has claims. */
  readonly questions: readonly string[];
  readonly findings: readonly Contradiction[];
  /** Pairs that were not compared. */
  readonly pairsLeft: number;
  /** What every claim of the matter says, where all of them only affirm one and the same. */
  readonly oneVoice: string | undefined;
}

/** Finds what conflicts in some matters. Time linear in what their audit reads. */
export function findInMatters(book: Book, matters: readonly string[]): ReadonlyMap<string, MatterConflicts> {
  if (matters.length === 0) return new Map();
  const { ledger, isOwn } = book.restrictTo(matters, 'conflicts');
  const context = contradictionContext(ledger);
  const { findings, notChecked } = findConflicts(context);
  if (notChecked > 0 && matters.length > 1) {
    // The count is of all of them together; halving finds out whose it is.
    const half = matters.length >> 1;
    return new Map([...findInMatters(book, matters.slice(0, half)), ...findInMatters(book, matters.slice(half))]);
  }
  const found = new Map<string, MatterConflicts & { questions: string[]; findings: Contradiction[] }>();
  for (const matter of matters) {
    found.set(matter, { questions: [], findings: [], pairsLeft: notChecked, oneVoice: book.oneVoice(matter) });
  }
  for (const finding of findings) {
    const claim = finding.positions.flatMap((position) => position.claims).find(isOwn);
    if (claim !== undefined) found.get(matterOfId(book, claim))?.findings.push(finding);
  }
  for (const [index, claim] of ownQuestions(context.table, isOwn)) {
    found.get(book.matterOf(claim))?.questions.push(context.table.questions[index]?.id ?? '');
  }
  return found;
}

/** Merges the positions of some matters into beliefs. */
export function reportMatters(
  book: Book,
  matters: readonly string[],
  options: MergeOptions,
): ReadonlyMap<string, readonly QuestionReport[]> {
  const { ledger, isOwn } = book.restrictTo(matters, 'audit');
  const context = contradictionContext(ledger);
  const merging = buildMergeContext(context, options);
  const reports = new Map<string, QuestionReport[]>(matters.map((matter) => [matter, []]));
  for (const [index, claim] of ownQuestions(context.table, isOwn)) {
    reports.get(book.matterOf(claim))?.push(reportQuestion(merging, index));
  }
  return reports;
}

function matterOfId(book: Book, claimId: string): string {
  const claim = book.claimOf(claimId);
  return claim === undefined ? '' : book.matterOf(claim);
}

/** The questions of the claims that are no stand-ins, each with its first claim. */
function* ownQuestions(
  table: PositionTable,
  isOwn: (claimId: string) => boolean,
): Generator<readonly [question: number, claim: Claim]> {
  for (let index = 0; index < table.questions.length; index++) {
    const claim = table.ledger.claims[table.order[table.starts[index] as number] as number] as Claim;
    if (isOwn(claim.id)) yield [index, claim];
  }
}
