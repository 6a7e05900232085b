import { breakdown } from '../confidence/breakdown.ts';
import { verdict } from '../confidence/verdict.ts';
import { type ContradictionContext, contextOf, contradictionContext } from '../contradictions/context.ts';
import { findConflicts } from '../contradictions/find-conflicts.ts';
import { buildMergeContext } from '../merge/build-merge-context.ts';
import type { MergeContext } from '../merge/merge-context.ts';
import {
  type AnswerBelief,
  isSingleAnswered,
  type QuestionBeliefs,
  questionBeliefs,
} from '../merge/question-beliefs.ts';
import type { Answer, Audit, AuditCounts, Contradiction, Note, Question } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import type { Ledger } from '../model/ledger.ts';
import { AS_OF_ASSUMED, type PositionTable, type QuestionKey } from '../positions/position-table.ts';
import type { AuditOptions } from './audit-options.ts';
import { becauseOf } from './because.ts';
import { counted, identityNotes, listNote, orphanNotes, supportNotes, undeclaredNotes } from './notes.ts';
import { questionNotes } from './question-notes.ts';
import { statusOf } from './status.ts';
import { viewOf } from './view.ts';

/**
 * Audits a ledger: for every question the possible answers with their probability and what they rest on, every
 * contradiction and tension with its reason, and what a reader should know besides. Same ledger and options, same
 * result to the byte, whatever the order of input or the machine's time zone. Near linear in the claims.
 *
 * @throws CorroborateError `invalid-time` for a `knownAt` that is no time, `unknown-source` for a `without` that no claim
 * and no source record names.
 * @example
 * ```ts
 * import { audit, defineLedger } from 'corroborate';
 * const ledger = defineLedger({
 *   sources: [{ id: 'wire' }, { id: 'daily', derivedFrom: ['wire'] }, { id: 'radio' }],
 *   claims: [
 *     { id: 'a', source: 'daily', subject: 'talks', predicate: 'stalled', value: true, likelihood: 'likely' },
 *     { id: 'b', source: 'wire', subject: 'talks', predicate: 'stalled', value: true, likelihood: 'likely' },
 *   ],
 * });
 * const [question] = audit(ledger).questions;
 * question?.answers[0]?.effectiveSources; // => 1
 * question?.status; // => 'single-source'
 * ```
 */
export function audit(ledger: Ledger, options: AuditOptions = {}): Audit {
  const view = viewOf(ledger, options);
  const plain = view.ledger === ledger && options.scale === undefined;
  const context = plain
    ? contextOf(ledger)
    : contradictionContext(view.ledger, options.scale === undefined ? {} : { scale: options.scale });
  const merging = buildMergeContext(context, options);
  const conflicts = findConflicts(context);
  const merged = context.table.questions.map((key, index) => questionReport(merging, key, index));
  merged.sort((a, b) => byCodeUnit(a.question.id, b.question.id));
  const questions = merged.map((one) => one.question);
  const left = merged.reduce((sum, one) => sum + one.beliefs.left, 0);
  const notChecked = conflicts.notChecked + left;
  return {
    audit: 1,
    ledger: {
      ...(ledger.title === undefined ? {} : { title: ledger.title }),
      claims: ledger.claims.length,
      sources: ledger.sources.length,
      entities: ledger.entities.length,
      predicates: ledger.predicates.length,
    },
    ...(options.knownAt === undefined ? {} : { knownAt: options.knownAt }),
    questions,
    contradictions: conflicts.findings,
    notes: [
      ...supportNotes(questions),
      ...merged.flatMap((one) => one.notes),
      ...retractedNote(context, merged),
      ...identityNotes(context),
      ...undeclaredNotes(view.ledger),
      ...orphanNotes(ledger),
      ...notCheckedNotes(conflicts.notChecked, left, view.excluded, context.table),
    ],
    counts: countsOf(context, questions, conflicts.findings, merged, view.excluded, notChecked),
  };
}

interface Reported {
  readonly question: Question;
  readonly beliefs: QuestionBeliefs;
  readonly notes: readonly Note[];
}

function questionReport(context: MergeContext, key: QuestionKey, index: number): Reported {
  const beliefs = questionBeliefs(context, index);
  const question: Question = {
    id: key.id,
    subject: key.subject,
    predicate: key.meaning.id,
    ...(key.scope === undefined ? {} : { scope: key.scope }),
    status: statusOf(beliefs.answers, isSingleAnswered(key)),
    answers: beliefs.answers.map((answer) => answerReport(context, answer)),
  };
  return { question, beliefs, notes: questionNotes(context, key, beliefs) };
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

function retractedNote(context: ContradictionContext, merged: readonly Reported[]): readonly Note[] {
  const { claims } = context.table.ledger;
  return listNote(
    'retracted',
    merged.flatMap((one) => one.beliefs.rows.retracted.map((row) => (claims[row] as Claim).id)),
    (count) => `${counted(count, 'claim is', 'claims are')} retracted and ${count === 1 ? 'takes' : 'take'} no part.`,
  );
}

function notCheckedNotes(pairs: number, values: number, excluded: number, table: PositionTable): readonly Note[] {
  const note = (message: string): Note => ({ code: 'not-checked', refs: [], message });
  let assumed = 0;
  for (const flags of table.flags) if ((flags & AS_OF_ASSUMED) !== 0) assumed++;
  return [
    ...(pairs > 0
      ? [
          note(
            `${counted(pairs, 'pair')} of positions on very large questions ${pairs === 1 ? 'was' : 'were'} not compared.`,
          ),
        ]
      : []),
    ...(values > 0
      ? [
          note(
            `${counted(values, 'value')} on questions with very many answers ${values === 1 ? 'was' : 'were'} not ranked.`,
          ),
        ]
      : []),
    ...(excluded > 0
      ? [note(`${counted(excluded, 'claim')} ${excluded === 1 ? 'was' : 'were'} left out as asked.`)]
      : []),
    ...(assumed > 0
      ? [
          note(
            `${counted(assumed, 'claim')} without an as-of time ${assumed === 1 ? 'is' : 'are'} read as of when ${assumed === 1 ? 'it was' : 'they were'} asserted or published.`,
          ),
        ]
      : []),
  ];
}

function countsOf(
  { table }: ContradictionContext,
  questions: readonly Question[],
  findings: readonly Contradiction[],
  merged: readonly Reported[],
  excluded: number,
  notChecked: number,
): AuditCounts {
  const having = (status: Question['status']): number =>
    questions.filter((question) => question.status === status).length;
  const contradictions = findings.filter((finding) => finding.outcome === 'contradiction').length;
  const total = (list: 'superseded' | 'retracted'): number =>
    merged.reduce((sum, one) => sum + one.beliefs.rows[list].length, 0);
  return {
    claims: table.rows,
    positions: countPositions(table),
    questions: questions.length,
    contradictions,
    tensions: findings.length - contradictions,
    settled: having('settled'),
    likely: having('likely'),
    disputed: having('disputed'),
    open: having('open'),
    singleSource: having('single-source'),
    superseded: total('superseded'),
    retracted: total('retracted'),
    excluded,
    notChecked,
  };
}

/** Distinct holder × proposition × stance. The three fit one double: fewer than 2^53 combinations of a million each. */
function countPositions(table: PositionTable): number {
  let count = 0;
  for (let question = 0; question < table.questions.length; question++) {
    const from = table.starts[question] as number;
    const to = table.starts[question + 1] as number;
    if (to - from === 1) {
      count++;
      continue;
    }
    const seen = new Set<number>();
    for (let place = from; place < to; place++) {
      const row = table.order[place] as number;
      const proposition = (table.value[row] as number) * 3 + (table.stance[row] as number) + 1;
      seen.add(proposition * table.holders.length + (table.holder[row] as number));
    }
    count += seen.size;
  }
  return count;
}
