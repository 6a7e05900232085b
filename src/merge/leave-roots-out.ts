import { project } from '../confidence/project.ts';
import { fuseByRoot } from '../provenance/fuse-by-root.ts';
import type { FusedRows } from './fuse-rows.ts';

/** The probability (0–1) that is left when all that goes back to one root is left out, for every root. */
export function leaveRootsOut({ trace, opinions }: FusedRows): readonly { root: string; probability: number }[] {
  return trace.roots.map(({ source }, without) => ({
    root: source,
    probability: project(fuseByRoot(trace, opinions, { without })),
  }));
}
