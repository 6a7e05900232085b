import { breakdown } from '../confidence/breakdown.ts';
import { verdict } from '../confidence/verdict.ts';
import type { MergeContext } from '../merge/merge-context.ts';
import { type AnswerBelief, questionBeliefs } from '../merge/question-beliefs.ts';
import type { Answer, Note, Question } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { distinct } from '../model/distinct.ts';
import { AS_OF_ASSUMED, type PositionTable, type QuestionKey } from '../positions/position-table.ts';
import { becauseOf } from './because.ts';
import { questionNotes } from './question-notes.ts';
import { statusOf } from './status.ts';
import { wordingReport } from './wording-notes.ts';

/** One question of an audit with what the audit as a whole adds up. Depends on nothing but what the question rests on. */
export interface QuestionReport {
  readonly question: Question;
  readonly notes: readonly Note[];
  /** Ids of the claims that take no part. */
  readonly retracted: readonly string[];
  readonly superseded: number;
  /** Distinct holder × proposition × stance. */
  readonly positions: number;
  /** Claims whose as-of time was taken from elsewhere. */
  readonly assumed: number;
  /** Ids of the claims whose certainty was read from their wording. */
  readonly worded: readonly string[];
  /** Values that were not ranked. */
  readonly left: number;
}

/** Merges the positions on one question and puts the result into words. */
export function reportQuestion(context: MergeContext, index: number): QuestionReport {
  const { table } = context.positions;
  const key = table.questions[index] as QuestionKey;
  const beliefs = questionBeliefs(context, index);
  const question: Question = {
    id: key.id,
    subject: key.subject,
    predicate: key.meaning.id,
    ...(key.scope === undefined ? {} : { scope: key.scope }),
    status: statusOf(beliefs.answers),
    answers: beliefs.answers.map((answer) => answerReport(context, answer)),
  };
  const notes = questionNotes(context, key, beliefs);
  const wording = wordingReport(table, index);
  return {
    question,
    notes: wording.notes.length === 0 ? notes : [...notes, ...wording.notes],
    worded: wording.read,
    retracted: beliefs.rows.retracted.map((row) => (table.ledger.claims[row] as Claim).id),
    superseded: beliefs.rows.superseded.length,
    positions: countPositions(table, index),
    assumed: countAssumed(table, index),
    left: beliefs.left,
  };
}

function answerReport(context: MergeContext, answer: AnswerBelief): Answer {
  const { claims } = context.positions.table.ledger;
  const idOf = (row: number): string => (claims[row] as Claim).id;
  return {
    value: answer.value,
    probability: answer.probability,
    opinion: answer.opinion,
    breakdown: breakdown(answer.opinion),
    verdict: verdict(answer.opinion),
    effectiveSources: answer.support.effectiveSources,
    minCut: answer.support.minCut,
    roots: answer.support.roots.map((root) => root.source),
    supporting: answer.supporting.map(idOf),
    opposing: answer.opposing.map(idOf),
    withoutEachRoot: answer.withoutEachRoot,
    because: becauseOf(context, answer),
  };
}

/** Holder, value and stance fit one double: fewer than 2^53 combinations of a million each. */
function countPositions({ starts, order, value, stance, holder, holders }: PositionTable, question: number): number {
  const positions: number[] = [];
  for (let place = starts[question] as number; place < (starts[question + 1] as number); place++) {
    const row = order[place] as number;
    const side = (value[row] as number) * 3 + (stance[row] as number) + 1;
    positions.push(side * holders.length + (holder[row] as number));
  }
  return distinct(positions).length;
}

function countAssumed(table: PositionTable, question: number): number {
  let assumed = 0;
  for (let place = table.starts[question] as number; place < (table.starts[question + 1] as number); place++) {
    if (((table.flags[table.order[place] as number] as number) & AS_OF_ASSUMED) !== 0) assumed++;
  }
  return assumed;
}
