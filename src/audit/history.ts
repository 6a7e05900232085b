import { type ContradictionContext, contextOf } from '../contradictions/context.ts';
import type { Contradiction, Question } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import type { Ledger } from '../model/ledger.ts';
import type { Time } from '../model/value.ts';
import type { QuestionKey } from '../positions/position-table.ts';
import { parseTime } from '../time/parse-time.ts';
import { audit } from './audit.ts';
import type { AuditOptions } from './audit-options.ts';
import { type AskedQuestion, questionIndex } from './find-question.ts';
import { restrictLedger } from './restrict-ledger.ts';
import { viewOf } from './view.ts';

/** What was believed on a question from one moment on. */
export interface HistoryPoint {
  /** When it became known, as written; absent for what has no time at all. */
  readonly knownAt?: Time;
  /** Ids of the claims on the question that became known then; none where a source or a claim was taken back. */
  readonly learnt: readonly string[];
  /** The question as audited with what was known. */
  readonly question: Question;
  /** What conflicted on it. */
  readonly contradictions: readonly Contradiction[];
}

/** What a history may be told: how to merge, and the scale of unnamed words. */
export type HistoryOptions = Omit<AuditOptions, 'knownAt' | 'without'>;

/**
 * How the belief on one question moved: one point for every moment at which something was learnt, each the audit of the
 * question as known then. A claim is learnt when it was asserted, else published, else recorded, else at the moment that
 * it speaks for; a claim without any time is there from the start. Points with coarse times ("2020-11") stand at their end.
 *
 * Costs one pass over the ledger, then one audit of the question, and what it rests on, for every point.
 *
 * @throws CorroborateError 'unknown-question' when no claim speaks of the question.
 * @example
 * ```ts
 * import { defineLedger, history } from 'corroborate';
 * const toll = { subject: 'attack', predicate: 'killed' };
 * const ledger = defineLedger({
 *   predicates: [{ id: 'killed', value: 'count', cardinality: 'single', change: 'rising' }],
 *   claims: [
 *     { ...toll, id: 'a', source: 'afp', value: 19, asOf: '2020-11-02' },
 *     { ...toll, id: 'b', source: 'tolo', value: 35, asOf: '2020-11-03' },
 *   ],
 * });
 * history(ledger, toll).map(({ knownAt, question }) => [knownAt, question.answers[0]?.value]); // => [['2020-11-02', 19], ['2020-11-03', 35]]
 * ```
 */
export function history(ledger: Ledger, asked: AskedQuestion, options: HistoryOptions = {}): readonly HistoryPoint[] {
  const part = restrictLedger(ledger, asked);
  const learntAt = learningTimes(part);
  const points: HistoryPoint[] = [];
  const known = new Set<string>();
  for (const moment of momentsOf(part, asked, learntAt)) {
    const claims = part.claims.filter((claim) => endOf(learntAt(claim)) <= moment.end);
    const then: Ledger = { ...part, claims };
    const point = pointAt(
      then,
      asked,
      moment.time === undefined ? options : { ...options, knownAt: moment.time },
      known,
    );
    if (point === undefined) continue;
    for (const id of point.learnt) known.add(id);
    const last = points.at(-1);
    if (point.learnt.length === 0 && last !== undefined && sameState(point, last)) continue;
    points.push(point);
  }
  return points;
}

function pointAt(
  ledger: Ledger,
  asked: AskedQuestion,
  options: AuditOptions,
  known: ReadonlySet<string>,
): HistoryPoint | undefined {
  // Judgements count from when they were made, so the question may have gone by another name.
  const context = contextOf(viewOf(ledger, options).ledger);
  const index = questionIndex(context, asked);
  if (index === undefined) return undefined;
  const { id } = context.table.questions[index] as QuestionKey;
  const state = audit(ledger, options);
  const question = state.questions.find((one) => one.id === id);
  if (question === undefined) return undefined;
  return {
    ...(options.knownAt === undefined ? {} : { knownAt: options.knownAt }),
    learnt: claimsOn(context, index).filter((claim) => !known.has(claim)),
    question,
    contradictions: state.contradictions.filter((finding) => finding.question === id),
  };
}

function sameState(one: HistoryPoint, other: HistoryPoint): boolean {
  const state = ({ question, contradictions }: HistoryPoint): string => JSON.stringify([question, contradictions]);
  return state(one) === state(other);
}

function claimsOn({ table }: ContradictionContext, question: number): readonly string[] {
  const rows = table.order.subarray(table.starts[question] as number, table.starts[question + 1] as number);
  return Array.from(rows, (row) => (table.ledger.claims[row] as Claim).id);
}

interface Moment {
  readonly time: Time | undefined;
  readonly end: number;
}

/** When something changed for the question, earliest first; of several ways to write a moment the first by code unit. */
function momentsOf(
  part: Ledger,
  asked: AskedQuestion,
  learntAt: (claim: Claim) => Time | undefined,
): readonly Moment[] {
  const context = contextOf(part);
  const index = questionIndex(context, asked);
  const own = new Set(index === undefined ? [] : claimsOn(context, index));
  const times = [
    ...part.claims.filter((claim) => own.has(claim.id)).map(learntAt),
    ...part.sources.map((source) => source.retractedAt),
    ...part.judgements.map((judgement) => judgement.at),
  ];
  const moments = [...new Set(times)]
    .map((time) => ({ time, end: endOf(time) }))
    .sort((a, b) => (a.end === b.end ? byCodeUnit(a.time ?? '', b.time ?? '') : a.end < b.end ? -1 : 1));
  const dated = moments.filter((moment) => moment.time !== undefined);
  return (dated.length === 0 ? moments : dated).filter((moment, place, all) => all[place - 1]?.end !== moment.end);
}

function learningTimes(ledger: Ledger): (claim: Claim) => Time | undefined {
  const publishedAt = new Map(ledger.sources.map((source) => [source.id, source.publishedAt]));
  return (claim) => claim.assertedAt ?? publishedAt.get(claim.source) ?? claim.recordedAt ?? claim.asOf;
}

/** When a time is over: only then can what it dates be said to have been known. */
function endOf(time: Time | undefined): number {
  return time === undefined ? Number.NEGATIVE_INFINITY : (parseTime(time)?.end ?? Number.NEGATIVE_INFINITY);
}
