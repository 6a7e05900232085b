import { project } from '../confidence/project.ts';
import { fuseWithoutEachRoot } from '../provenance/fuse-without-each-root.ts';
import type { FusedRows } from './fuse-rows.ts';

/** The probability (0–1) that is left when all that goes back to one root is left out, for every root. */
export function leaveRootsOut({
  trace,
  opinions,
  voices,
}: FusedRows): readonly { root: string; probability: number }[] {
  const left = fuseWithoutEachRoot(trace, opinions, voices);
  return trace.roots.flatMap(({ source: root }, place) => {
    const opinion = left[place];
    return opinion === undefined ? [] : [{ root, probability: project(opinion) }];
  });
}
