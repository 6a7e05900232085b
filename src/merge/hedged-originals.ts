import { POSSIBLE } from '../positions/position-table.ts';
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
 * weigh more than one that keeps it. Somebody who also says it without the hedge is no such original. A trace, only where
 * some rows hedge and some do not.
 *
 * @param rows for and against one value.
 */
export function hedgedOriginals(
  { positions: { table }, reports }: MergeContext,
  rows: readonly number[],
): HedgedOriginals {
  const isHedge = (row: number): boolean => (table.commitment[row] as number) <= POSSIBLE;
  if (!rows.some(isHedge) || rows.every(isHedge)) return NONE;
  const { self, attribution } = reports(rows).trace();
  const firm = new Set<number>();
  const hedged = new Set<number>();
  rows.forEach((row, report) => {
    const root = self[report] as number;
    if (root !== RELAYED_ONLY) (isHedge(row) ? hedged : firm).add(root);
  });
  for (const root of firm) hedged.delete(root);
  if (hedged.size === 0) return NONE;
  return {
    voices: rows.filter((row, report) => isHedge(row) && hedged.has(self[report] as number)),
    hardened: new Set(
      rows.filter((row, report) => !isHedge(row) && attribution[report]?.roots.every((root) => hedged.has(root))),
    ),
  };
}
