import { groundOf } from '../provenance/ground.ts';
import { RELAYED_ONLY } from '../provenance/root-trace.ts';
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
