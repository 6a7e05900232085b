import type { AuditCounts, Contradiction, Status } from './audit.ts';
import type { Value } from './value.ts';

/** A value before and after; one of the two is absent where there was nothing, or nothing is left. */
export interface BeforeAfter<T> {
  readonly before?: T;
  readonly after?: T;
}

/** One answer that came, went or moved. */
export interface AnswerChange {
  readonly value: Value;
  /** 0–1 */
  readonly probability: BeforeAfter<number>;
  readonly effectiveSources: BeforeAfter<number>;
}

/** One question that came, went or reads otherwise. */
export interface QuestionChange {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly status: BeforeAfter<Status>;
  /** Answers that came, went or moved, in the order of the answers after, then those that are gone. */
  readonly answers: readonly AnswerChange[];
}

/** A finding that reads otherwise: other reports, another example, another strength. */
export interface AlteredContradiction {
  readonly id: string;
  readonly before: Contradiction;
  readonly after: Contradiction;
}

/** Findings by what became of them, each list in the order of the audit. */
export interface ContradictionChanges {
  readonly appeared: readonly Contradiction[];
  readonly resolved: readonly Contradiction[];
  readonly altered: readonly AlteredContradiction[];
}

/** What is different between two audits. Empty lists and no counts where nothing is. */
export interface AuditChange {
  readonly questions: readonly QuestionChange[];
  readonly contradictions: ContradictionChanges;
  /** The counts that differ. */
  readonly counts: { readonly [K in keyof AuditCounts]?: Required<BeforeAfter<number>> };
}
