import { unitFlow } from './unit-flow.ts';

/**
 * How few statements have to be wrong for every report to lose its ground: the smallest set of vertices that meets every
 * path from a report to a root (Menger, Fundamenta Mathematicae 10, 1927).
 *
 * As a maximum flow with capacity 1 at every vertex: O(edges · √vertices) (Even & Tarjan, SIAM J. Computing 4, 1975).
 * Every vertex must be reached from a report, and there must be no circles.
 *
 * @param parents `parents[v]` are the vertices that v relies on.
 * @param reports vertices, each once.
 * @param isRoot whether a vertex has ground of its own.
 */
export function minimumCut(
  parents: readonly (readonly number[])[],
  reports: readonly number[],
  isRoot: (vertex: number) => boolean,
): number {
  // A single report, or reports with ground of their own, can only be cut where they stand.
  if (reports.length <= 1 || reports.every(isRoot)) return reports.length;
  const waysOut = parents.map((above, vertex) => above.length + (isRoot(vertex) ? 1 : 0));
  const rootCount = parents.reduce((count, _, vertex) => count + (isRoot(vertex) ? 1 : 0), 0);
  // Where nobody has two sources the paths to different roots never meet.
  if (rootCount === 1 || waysOut.every((ways) => ways <= 1)) return rootCount;

  // Vertex v enters at 2v and leaves at 2v + 1, with capacity 1 between.
  const source = 2 * parents.length;
  const sink = source + 1;
  const edges: [tail: number, head: number][] = reports.map((vertex) => [source, 2 * vertex]);
  parents.forEach((above, vertex) => {
    edges.push([2 * vertex, 2 * vertex + 1]);
    if (isRoot(vertex)) edges.push([2 * vertex + 1, sink]);
    for (const parent of above) edges.push([2 * vertex + 1, 2 * parent]);
  });
  return unitFlow(sink + 1, edges, source, sink);
}
