import type { Claim } from '../model/claim.ts';
import type { Opinion } from '../model/opinion.ts';
import { type FuseByRootOptions, fuseByRoot } from '../provenance/fuse-by-root.ts';
import type { RootTrace } from '../provenance/root-trace.ts';
import { rootVoices } from '../provenance/root-voices.ts';
import { traceRoots } from '../provenance/roots.ts';
import type { MergeContext } from './merge-context.ts';
import { rowOpinion } from './row-opinion.ts';

/** Rows whose grade is taken one lower, each with the roots that confirm it. */
export type LoweredGrades = ReadonlyMap<number, readonly string[]>;

/** Admiralty credibility 2, "probably true": the figure of STIX 2.1, appendix A.3. */
const LOWERED_PROBABILITY = 0.7;

/** The evidence of some rows for and against one value, with what it rests on. */
export interface FusedRows {
  readonly opinion: Opinion;
  readonly trace: RootTrace;
  readonly opinions: readonly Opinion[];
  /** What every root has to say. */
  readonly voices: readonly Opinion[];
  /** How the roots were put together. */
  readonly fusing: FuseByRootOptions;
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

const NONE_LOWERED: LoweredGrades = new Map();

/**
 * Fuses what rows say for (`speaksFor`) and against one value by their roots, so that an echo counts once.
 *
 * @param lowered rows whose grade counts the word of others, who are here to speak for themselves.
 */
export function fuseRows(
  context: MergeContext,
  rows: readonly number[],
  speaksFor: (row: number) => boolean,
  lowered: LoweredGrades = NONE_LOWERED,
): FusedRows {
  const { table } = context.positions;
  const { method, rho0 } = context.options;
  const trace = traceRows(context, rows);
  const opinions = rows.map((row) =>
    rowOpinion(table, row, context.weighing, speaksFor(row), lowered.has(row) ? LOWERED_PROBABILITY : undefined),
  );
  const voices = rootVoices(trace, opinions);
  const fusing = { voices, ...(method !== undefined && { method }), ...(rho0 !== undefined && { rho: rho0 }) };
  return { trace, opinions, voices, fusing, opinion: fuseByRoot(trace, opinions, fusing) };
}
