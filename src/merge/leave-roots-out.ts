import type { RootFusion } from '../provenance/fuse-by-root.ts';
import { probabilityWithoutEachRoot } from '../provenance/probability-without-each-root.ts';
import type { TracedRoot } from '../provenance/root-trace.ts';
import type { FusedRows } from './fuse-rows.ts';

/** The probability (0–1) that is left when all that goes back to one root is left out, for every root. */
export function leaveRootsOut(
  { trace, opinions, voices }: FusedRows,
  fusion: RootFusion,
): readonly { root: string; probability: number }[] {
  const left = probabilityWithoutEachRoot(trace, opinions, voices, fusion);
  // A loop: every answer of a ledger passes here with each of its roots.
  const without: { root: string; probability: number }[] = [];
  for (let place = 0; place < left.length; place++) {
    without.push({ root: (trace.roots[place] as TracedRoot).source, probability: left[place] as number });
  }
  return without;
}
