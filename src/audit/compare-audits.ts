import type { Answer, Audit, AuditCounts, Question } from '../model/audit.ts';
import type { AnswerChange, AuditChange, BeforeAfter, QuestionChange } from '../model/audit-change.ts';
import { canonicalJson } from '../model/canonical-json.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { requireAudit } from '../model/require-audit.ts';
import { compareContradictions } from './compare-contradictions.ts';

/**
 * Tells what is different between two audits: questions whose status or answers changed, findings that appeared, were
 * resolved or altered, and counts. Questions are matched by id, answers by value, findings by id. Time linear in the two
 * audits. An audit compared with itself has no changes.
 *
 * @example
 * ```ts
 * import { audit, compareAudits, defineLedger } from 'corroborate';
 * const claim = { id: 'a', source: 'afp', subject: 'attack', predicate: 'perpetrator', value: 'iskp' };
 * const before = audit(defineLedger({ claims: [claim] }));
 * const after = audit(defineLedger({ claims: [claim, { ...claim, id: 'b', source: 'tolo', stance: 'denies' }] }));
 * const change = compareAudits(before, after);
 * change.questions.map((question) => question.status); // => [{ before: 'single-source', after: 'disputed' }]
 * change.contradictions.appeared.map((finding) => finding.kind); // => ['polarity']
 * change.counts.claims; // => { before: 1, after: 2 }
 * ```
 */
export function compareAudits(before: Audit, after: Audit): AuditChange {
  requireAudit(before);
  requireAudit(after);
  const earlier = new Map(before.questions.map((question) => [question.id, question]));
  const later = new Map(after.questions.map((question) => [question.id, question]));
  const ids = [...new Set([...earlier.keys(), ...later.keys()])].sort(byCodeUnit);
  return {
    questions: ids.flatMap((id) => questionChange(earlier.get(id), later.get(id))),
    contradictions: compareContradictions(before.contradictions, after.contradictions),
    counts: countChanges(before.counts, after.counts),
  };
}

function questionChange(before: Question | undefined, after: Question | undefined): readonly QuestionChange[] {
  const either = after ?? before;
  if (either === undefined || JSON.stringify(before) === JSON.stringify(after)) return [];
  const answers = answerChanges(before?.answers ?? [], after?.answers ?? []);
  if (answers.length === 0 && before?.status === after?.status) return [];
  const { id, subject, predicate } = either;
  return [{ id, subject, predicate, status: beforeAfter(before?.status, after?.status), answers }];
}

function answerChanges(before: readonly Answer[], after: readonly Answer[]): readonly AnswerChange[] {
  const earlier = new Map(before.map((answer) => [canonicalJson(answer.value), answer]));
  const later = new Set(after.map((answer) => canonicalJson(answer.value)));
  const kept = after.map((answer): [Answer | undefined, Answer | undefined] => [
    earlier.get(canonicalJson(answer.value)),
    answer,
  ]);
  const gone = before.flatMap((answer): [Answer | undefined, Answer | undefined][] =>
    later.has(canonicalJson(answer.value)) ? [] : [[answer, undefined]],
  );
  return [...kept, ...gone].flatMap(([was, is]): readonly AnswerChange[] => {
    const either = is ?? was;
    if (either === undefined) return [];
    if (was?.probability === is?.probability && was?.effectiveSources === is?.effectiveSources) return [];
    return [
      {
        value: either.value,
        probability: beforeAfter(was?.probability, is?.probability),
        effectiveSources: beforeAfter(was?.effectiveSources, is?.effectiveSources),
      },
    ];
  });
}

function beforeAfter<T>(before: T | undefined, after: T | undefined): BeforeAfter<T> {
  return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function countChanges(before: AuditCounts, after: AuditCounts): AuditChange['counts'] {
  const names = Object.keys(after) as (keyof AuditCounts)[];
  const changed = names.filter((name) => before[name] !== after[name]);
  return Object.fromEntries(changed.map((name) => [name, { before: before[name], after: after[name] }]));
}
