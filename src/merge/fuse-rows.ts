import type { Opinion } from '../model/opinion.ts';
import { fuseByRoot } from '../provenance/fuse-by-root.ts';
import type { RootTrace } from '../provenance/root-trace.ts';
import { rootVoices } from '../provenance/root-voices.ts';
import type { MergeContext } from './merge-context.ts';
import { rowOpinion } from './row-opinion.ts';

/** The evidence of some rows for and against one value, with what it rests on. */
export interface FusedRows {
  readonly opinion: Opinion;
  readonly trace: RootTrace;
  readonly opinions: readonly Opinion[];
  /** What every root has to say. */
  readonly voices: readonly Opinion[];
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Fuses what rows say for and against one value by their roots, so that an echo counts once.
 *
 * @param speaksFor for every row, in order, whether it speaks for the value.
 * @param lowered rows whose grade is read as the next lower one.
 */
export function fuseRows(
  { positions: { table }, trace: traceRows, weighing, fusion }: MergeContext,
  rows: readonly number[],
  speaksFor: readonly boolean[],
  lowered: ReadonlySet<number> = NONE,
): FusedRows {
  const trace = traceRows(rows);
  const opinions = rows.map((row, place) =>
    rowOpinion(table, row, weighing, speaksFor[place] === true, lowered.has(row)),
  );
  const voices = rootVoices(trace, opinions);
  return { trace, opinions, voices, opinion: fuseByRoot(trace, opinions, { ...fusion, voices }) };
}
