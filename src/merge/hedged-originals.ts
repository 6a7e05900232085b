import type { ClaimPath } from '../provenance/claim-paths.ts';
import { RELAYED_ONLY } from '../provenance/root-trace.ts';
import type { TracedReports } from '../provenance/roots.ts';
import { NOT_ITSELF, type SourceOrigin } from '../provenance/source-origins.ts';
import type { MergeContext } from './merge-context.ts';

/** Originals that only call possible what others have from them. */
export interface HedgedOriginals {
  /** Their own words. */
  readonly voices: readonly number[];
  /** Rows that say it more firmly, and have it from nobody else: a relay knows no more than its original. */
  readonly hardened: ReadonlySet<number>;
}

const NONE: HedgedOriginals = { voices: [], hardened: new Set() };

/**
 * An original speaks for itself, also where it only says that something may be so: else a relay that drops the hedge would
 * weigh more than one that keeps it. Somebody who also says it without the hedge is no such original.
 *
 * @param hedging rows for and against one value that only call it possible.
 * @param weighty those that say more.
 */
export function hedgedOriginals(
  { reports }: MergeContext,
  hedging: readonly number[],
  weighty: readonly number[],
): HedgedOriginals {
  if (hedging.length === 0 || weighty.length === 0) return NONE;
  const rows = [...hedging, ...weighty];
  const { rootsOf, selfOf } = groundOf(reports(rows));
  const hedged = new Set<number>();
  for (let report = 0; report < rows.length; report += 1) {
    const root = selfOf(report);
    if (root === undefined) continue;
    if (report < hedging.length) hedged.add(root);
    else hedged.delete(root);
  }
  if (hedged.size === 0) return NONE;
  return {
    voices: hedging.filter((_, report) => hedged.has(selfOf(report) ?? RELAYED_ONLY)),
    hardened: new Set(weighty.filter((_, place) => rootsOf(hedging.length + place).every((root) => hedged.has(root)))),
  };
}

/** What reports rest on, and whose own statements they are, by numbers that stand for the roots. */
interface Ground {
  readonly rootsOf: (report: number) => readonly number[];
  readonly selfOf: (report: number) => number | undefined;
}

/** By the table of sources where it tells all, so that most answers need no trace. */
function groundOf({ paths, covered, trace }: TracedReports): Ground {
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
