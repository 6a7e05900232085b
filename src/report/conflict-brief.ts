import type { Contradiction } from '../model/audit.ts';
import { sentence } from './plain-words.ts';
import type { ReportContext } from './report-context.ts';
import { safeText } from './safe-text.ts';
import { saysText } from './statements.ts';

/** A conflict in words. All text is safe to print. */
export interface ConflictBrief {
  readonly conflict: Contradiction;
  /** "hard contradiction", "soft contradiction", "tension". */
  readonly label: string;
  /** Title of the question; empty where the conflict spans several. */
  readonly title: string;
  /** "AFP: Islamic State", one for each position. */
  readonly sides: readonly string[];
  readonly reason: string;
}

export function conflictBrief(conflict: Contradiction, context: ReportContext): ConflictBrief {
  const question = context.question(conflict.question);
  return {
    conflict,
    label: conflict.outcome === 'contradiction' ? `${conflict.severity} contradiction` : 'tension',
    title: question === undefined ? '' : context.questionTitle(question),
    sides: conflict.positions.map(({ holder, stance, value, claims }) => {
      const predicate = question?.predicate ?? context.claim(claims[0] ?? '')?.predicate ?? '';
      return `${context.sourceName(holder)}: ${saysText(stance, value, context.value(value, predicate))}`;
    }),
    reason: reasonText(conflict, context),
  };
}

/** The reason without the question's name before it, which the report has said already. */
export function reasonText(conflict: Contradiction, context: ReportContext): string {
  const reason = safeText(conflict.reason);
  const question = context.question(conflict.question);
  if (question === undefined) return sentence(reason);
  const topic = `On ${context.predicateName(question.predicate)} (${context.entityName(question.subject)}), `;
  return sentence(reason.startsWith(topic) ? reason.slice(topic.length) : reason);
}
