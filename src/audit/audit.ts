import { findConflicts } from '../contradictions/find-conflicts.ts';
import { buildMergeContext } from '../merge/build-merge-context.ts';
import type { Audit } from '../model/audit.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import type { Ledger } from '../model/ledger.ts';
import { assembleAudit } from './assemble-audit.ts';
import type { AuditOptions } from './audit-options.ts';
import { contextFor } from './context-for.ts';
import { namedIds } from './declaration-notes.ts';
import { reportQuestion } from './question-report.ts';
import { viewOf } from './view.ts';

/**
 * Audits a ledger: for every question the possible answers with their probability and what they rest on, every
 * contradiction and tension with its reason, and what a reader should know besides. Same ledger and options, same
 * result to the byte, whatever the order of input or the machine's time zone. Near linear in the claims.
 *
 * @throws CorroborateError `invalid-ledger` for what is no ledger, `invalid-time` for a `knownAt` that is no time, `unknown-source` for a `without` that no claim
 * and no source record names, `unknown-scale`, `invalid-option` for any other option out of range or under an unknown name.
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
  const context = contextFor(view.ledger, options);
  const merging = buildMergeContext(context, options);
  const { findings, notChecked } = findConflicts(context);
  const reports = context.table.questions.map((_, index) => reportQuestion(merging, index));
  return assembleAudit({
    ledger,
    viewed: view.ledger,
    // Claims judged to state one proposition stand in the table under other words than they were written in.
    named: context.table.ledger === view.ledger ? context.table.named : namedIds(view.ledger),
    knownAt: options.knownAt,
    ids: context.ids,
    ownerShare: options.ownerShare,
    reports: reports.sort((a, b) => byCodeUnit(a.question.id, b.question.id)),
    findings,
    pairsLeft: notChecked,
  });
}
