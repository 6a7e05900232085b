import type { Claim } from '../model/claim.ts';
import type { Opinion } from '../model/opinion.ts';
import { fuseByRoot } from '../provenance/fuse-by-root.ts';
import type { RootTrace } from '../provenance/root-trace.ts';
import { rootVoices } from '../provenance/root-voices.ts';
import { traceRoots } from '../provenance/roots.ts';
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

/** Where rows go back to. */
export function traceRows(
  { positions, sources, claimById, originOf, options }: MergeContext,
  rows: readonly number[],
): RootTrace {
  const { table, ids } = positions;
  const claims = rows.map((row) => table.ledger.claims[row] as Claim);
  return traceRoots(sources, claims, {
    canonicalSource: ids.source,
    claimById,
    originOf,
    ...(options.rho0 === undefined ? {} : { rho0: options.rho0 }),
  });
}

/** Fuses what rows say for (`speaksFor`) and against one value by their roots, so that an echo counts once. */
export function fuseRows(
  context: MergeContext,
  rows: readonly number[],
  speaksFor: (row: number) => boolean,
): FusedRows {
  const { table } = context.positions;
  const trace = traceRows(context, rows);
  const opinions = rows.map((row) => rowOpinion(table, row, context.weighing, speaksFor(row)));
  const voices = rootVoices(trace, opinions);
  return { trace, opinions, voices, opinion: fuseByRoot(trace, opinions, { voices }) };
}
