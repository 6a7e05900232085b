import type { RootTrace } from './root-trace.ts';

/**
 * Reports, by their place in the trace, that have nothing left to rest on once some roots are taken back: a relay falls
 * silent with its original, and goes on speaking while one of its originals, or work of its own, stands.
 */
export function silentReports(trace: RootTrace, isRetracted: (root: string) => boolean): readonly number[] {
  const gone = trace.roots.map(({ source }) => isRetracted(source));
  return trace.attribution.flatMap((shares, report) => (shares.every(([root]) => gone[root] === true) ? [report] : []));
}
