import type { RootTrace } from './root-trace.ts';

/** A grade that counts a confirmation which is here to speak for itself. */
export interface ConfirmedWithin {
  /** Place of the graded report. */
  readonly report: number;
  /** Roots in the set other than its own, in order. */
  readonly confirmedBy: readonly string[];
}

/**
 * Reports graded "confirmed by other sources" (Admiralty credibility 1, NATO AJP-2.1) where other sources are in the set:
 * their word counts twice, once in the grade and once for itself, until the grade is lowered by one.
 *
 * @param isConfirmed whether the report at this place has that grade.
 */
export function confirmedWithin(
  trace: RootTrace,
  isConfirmed: (report: number) => boolean,
): readonly ConfirmedWithin[] {
  return trace.attribution.flatMap(({ roots }, report) => {
    if (!isConfirmed(report)) return [];
    const own = new Set(roots);
    const confirmedBy = trace.roots.flatMap(({ source }, root) => (own.has(root) ? [] : [source]));
    return confirmedBy.length > 0 ? [{ report, confirmedBy }] : [];
  });
}
