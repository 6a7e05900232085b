import { project } from '../confidence/project.ts';
import { fuseByRoot } from '../provenance/fuse-by-root.ts';
import { fuseWithoutEachRoot } from '../provenance/fuse-without-each-root.ts';
import type { FusedRows } from './fuse-rows.ts';

/**
 * The probability (0–1) that is left when all that goes back to one root is left out, for every root. Costs the square of
 * the roots for every method but `cumulative`.
 */
export function leaveRootsOut({
  trace,
  opinions,
  voices,
  fusing,
}: FusedRows): readonly { root: string; probability: number }[] {
  const left =
    fusing.method === undefined || fusing.method === 'cumulative'
      ? fuseWithoutEachRoot(trace, opinions, voices)
      : trace.roots.map((_, without) => fuseByRoot(trace, opinions, { ...fusing, without }));
  return trace.roots.flatMap(({ source: root }, place) => {
    const opinion = left[place];
    return opinion === undefined ? [] : [{ root, probability: project(opinion) }];
  });
}
