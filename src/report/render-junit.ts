import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import type { Audit, Contradiction, Question } from '../model/audit.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireAudit } from '../model/require-audit.ts';
import { conflictBrief } from './conflict-brief.ts';
import { escapeMarkup as xml } from './escape-markup.ts';
import { probabilityText } from './probability-text.ts';
import { answerBrief } from './question-brief.ts';
import { type ReportContext, reportContext } from './report-context.ts';
import { conflictsInOrder } from './report-order.ts';
import { summaryText } from './summary.ts';

/** Where `renderJUnit` takes names from, and what it counts as a failure. */
export interface RenderJUnitOptions {
  /** Gives names to ids and says who said what. */
  readonly ledger?: Ledger;
  /** What makes a question fail; default 'contradiction'. */
  readonly failOn?: 'contradiction' | 'tension';
}

/**
 * An audit as JUnit XML, for test reports of build servers: one test case a question, in a suite a subject. A question
 * fails by its contradictions (with `failOn: 'tension'` by its tensions too); the others say what their best answer is.
 *
 * @throws CorroborateError 'invalid-option' for what is no audit, or an unknown option.
 * @example
 * ```ts
 * import { audit, defineLedger, renderJUnit } from 'corroborate';
 * renderJUnit(audit(defineLedger({}))).includes('tests="0"'); // => true
 * ```
 */
export function renderJUnit(audit: Audit, options: RenderJUnitOptions = {}): string {
  requireAudit(audit);
  refuseUnknownOptions(options, ['ledger', 'failOn']);
  const context = reportContext(audit, options.ledger);
  const counts = (conflict: Contradiction): boolean =>
    options.failOn === 'tension' || conflict.outcome === 'contradiction';
  const suites = new Map<string, Case[]>();
  for (const question of audit.questions) {
    const failures = context.conflicts(question.id).filter(counts);
    addTo(suites, question.subject, questionCase(question, failures, context));
  }
  for (const conflict of audit.contradictions.filter((one) => one.question === undefined && counts(one))) {
    addTo(suites, '', spanningCase(conflict, context));
  }
  const cases = [...suites.values()].flat();
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xml(audit.ledger.title ?? 'corroborate')}" ${totals(cases)}>`,
    ...Array.from(suites, ([subject, some]) =>
      suite(subject === '' ? 'Across questions' : context.entityName(subject), some),
    ),
    ...(cases.length === 0 ? [`<!-- ${summaryText(audit)} -->`] : []),
    '</testsuites>',
    '',
  ].join('\n');
}

interface Case {
  readonly xml: string;
  readonly failed: boolean;
}

function addTo(suites: Map<string, Case[]>, subject: string, one: Case): void {
  const suite = suites.get(subject);
  if (suite === undefined) suites.set(subject, [one]);
  else suite.push(one);
}

function suite(name: string, cases: readonly Case[]): string {
  return [`  <testsuite name="${xml(name)}" ${totals(cases)}>`, ...cases.map((one) => one.xml), '  </testsuite>'].join(
    '\n',
  );
}

function totals(cases: readonly Case[]): string {
  return `tests="${cases.length}" failures="${cases.filter(({ failed }) => failed).length}" errors="0"`;
}

function questionCase(question: Question, failures: readonly Contradiction[], context: ReportContext): Case {
  const [best] = question.answers;
  const answer =
    best === undefined
      ? 'no answer'
      : `${answerBrief(best, question, context).text} (${probabilityText(best.probability)}), ${question.status}`;
  const open = `    <testcase classname="${xml(context.entityName(question.subject))}" name="${xml(context.questionTitle(question))}">`;
  const output = `      <system-out>${xml(answer)}</system-out>`;
  const lines = [open, ...(failures.length === 0 ? [] : [failure(failures, context)]), output, '    </testcase>'];
  return { xml: lines.join('\n'), failed: failures.length > 0 };
}

function spanningCase(conflict: Contradiction, context: ReportContext): Case {
  const open = `    <testcase classname="Across questions" name="${xml(conflict.id)}">`;
  return { xml: [open, failure([conflict], context), '    </testcase>'].join('\n'), failed: true };
}

/** One element for all: build servers show the first only. */
function failure(conflicts: readonly Contradiction[], context: ReportContext): string {
  const briefs = conflictsInOrder(conflicts).map((conflict) => conflictBrief(conflict, context));
  const [first] = briefs;
  const text = briefs.map(({ label, sides, reason }) => `${label}: ${sides.join('; ')}\n${reason}`).map(xmlLines);
  return `      <failure type="${xml(first?.label ?? '')}" message="${xml(first?.reason ?? '')}">${text.join('\n\n')}</failure>`;
}

function xmlLines(text: string): string {
  return text.split('\n').map(xml).join('\n');
}
