import type { Attribution } from './attribute-groups.ts';
import { DEFAULT_RHO0, undocumentedShare } from './undocumented-share.ts';

/** Somebody, or a ring of people, behind whom nobody stands. */
export interface TracedRoot {
  /** Id of the source; `circular:B+C` for a ring in which nobody is the original; `unnamed:S` for somebody behind S. */
  readonly source: string;
  /** 0–1: the largest share of any one report that rests on it. */
  readonly coverage: number;
  /** 1, or the share of an undocumented root among others of its kind. */
  readonly weight: number;
  readonly circular?: true;
  /** Ids of the sources in the ring, in order. */
  readonly members?: readonly string[];
  readonly undocumented?: true;
}

/** Stands in `RootTrace.self` for a report that is nobody's own statement. */
export const RELAYED_ONLY = -1;

/** What a set of reports rests on. */
export interface RootTrace {
  /** Sorted by id. */
  readonly roots: readonly TracedRoot[];
  /** For every report, in the given order: the places of its roots, ascending, and its shares (0–1) of them, which sum to 1. */
  readonly attribution: readonly Attribution[];
  /** For every report the place of the root whose own statement it is, or `RELAYED_ONLY`. */
  readonly self: readonly number[];
  /** How many independent originals the reports are worth: Σ coverage · weight. */
  readonly effectiveSources: number;
  /** Fewest statements that have to be wrong for all reports to lose their ground. */
  readonly minCut: number;
  /** How alike undocumented roots were taken to be, 0–1. */
  readonly rho0: number;
}

/** Weighs the roots and adds them up, in their order. */
export function weighRoots(
  roots: readonly Omit<TracedRoot, 'weight'>[],
  rho0: number = DEFAULT_RHO0,
): Pick<RootTrace, 'roots' | 'effectiveSources' | 'rho0'> {
  let undocumented = 0;
  for (const root of roots) if (root.undocumented) undocumented += root.coverage;
  const share = undocumentedShare(undocumented, rho0);
  const weighed = roots.map((root) => ({ ...root, weight: root.undocumented ? share : 1 }));
  let effectiveSources = 0;
  for (const { coverage, weight } of weighed) effectiveSources += coverage * weight;
  return { roots: weighed, effectiveSources, rho0 };
}
