import type { Opinion } from '../model/opinion.ts';
import type { RootFusion } from './fuse-by-root.ts';
import { coveredFuser } from './fuse-covered.ts';
import { fuseTraced } from './fuse-traced.ts';
import type { Fused } from './fused.ts';
import type { TracedReports } from './roots.ts';
import type { RootNumbers } from './source-origins.ts';

/** @param opinions one for every report, in order. */
export type ReportFuser = (reports: TracedReports, opinions: readonly Opinion[], fusion: RootFusion) => Fused;

/**
 * Fuses reports by their roots: over numbers alone where the table of sources covers them (`coveredFuser`), else by their
 * trace. Apart from the tracer, so that who only counts independent sources does not carry the operators along.
 */
export function reportFuser(numbers: RootNumbers): ReportFuser {
  const fuseCovered = coveredFuser(numbers);
  /** What nobody's opinions come to, by any method. */
  let nothing: Fused | undefined;
  return ({ paths, covered, trace }, opinions, fusion) => {
    if (opinions.length === 0) {
      nothing ??= fuseTraced(trace(), opinions, fusion);
      return nothing;
    }
    const isCumulative = (fusion.method ?? 'cumulative') === 'cumulative';
    const fused = covered === undefined || !isCumulative ? undefined : fuseCovered(covered, paths, opinions);
    return fused ?? fuseTraced(trace(), opinions, fusion);
  };
}
