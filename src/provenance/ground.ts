import type { ClaimPath } from './claim-paths.ts';
import { RELAYED_ONLY } from './root-trace.ts';
import type { TracedReports } from './roots.ts';
import { NOT_ITSELF, type SourceOrigin } from './source-origins.ts';

/** What reports rest on, and whose own statements they are, by numbers that stand for the roots. */
export interface Ground {
  readonly rootsOf: (report: number) => readonly number[];
  /** `undefined` for a report that is nobody's own statement. */
  readonly selfOf: (report: number) => number | undefined;
}

/** The ground of reports, by the table of sources where it tells all, so that most sets of reports need no trace. O(1). */
export function groundOf({ paths, covered, trace }: TracedReports): Ground {
  if (covered === undefined) {
    const { attribution, self } = trace();
    return {
      rootsOf: (report) => attribution[report]?.roots ?? [],
      selfOf: (report) => (self[report] === RELAYED_ONLY ? undefined : self[report]),
    };
  }
  const originOf = (report: number): SourceOrigin => (paths[report] as ClaimPath).origin as SourceOrigin;
  return {
    rootsOf: (report) => originOf(report).roots,
    selfOf: (report) => {
      const { self } = originOf(report);
      return paths[report]?.isDirect === true && self !== NOT_ITSELF ? self : undefined;
    },
  };
}
