import type { Opinion } from '../model/opinion.ts';
import type { Fused } from '../provenance/fused.ts';
import type { MergeContext } from './merge-context.ts';
import { rowOpinion } from './row-opinion.ts';

const NONE: ReadonlySet<number> = new Set();

/** What rows come to together, and what each of them gives, in their order. */
export interface FusedRows extends Fused {
  readonly opinions: readonly Opinion[];
}

/**
 * Fuses what rows say for and against one value by their roots, so that an echo counts once.
 *
 * @param speaksFor for every row, in order, whether it speaks for the value.
 * @param lowered rows whose grade is read as the next lower one.
 */
export function fuseRows(
  { positions: { table }, reports, fuseReports, weighing, fusion }: MergeContext,
  rows: readonly number[],
  speaksFor: readonly boolean[],
  lowered: ReadonlySet<number> = NONE,
): FusedRows {
  const opinions = rows.map((row, place) =>
    rowOpinion(table, row, weighing, speaksFor[place] === true, lowered.has(row)),
  );
  const { opinion, withoutEachRoot } = fuseReports(reports(rows), opinions, fusion);
  return { opinion, withoutEachRoot, opinions };
}
