import fc from 'fast-check';
import type { ProvenanceNode } from '../../src/provenance/provenance-graph.ts';

export interface Scene {
  readonly nodes: readonly ProvenanceNode[];
  readonly reports: readonly string[];
}

const share = fc.option(fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 1), { nil: undefined });

/** Parents are drawn below the child for a scene without circles, from everywhere otherwise. */
function scene(circles: boolean): fc.Arbitrary<Scene> {
  return fc.integer({ min: 1, max: 7 }).chain((size) =>
    fc.record({
      nodes: fc.tuple(
        ...Array.from({ length: size }, (_, i) =>
          fc
            .record({
              parents: fc.uniqueArray(fc.tuple(fc.nat({ max: Math.max(0, (circles ? size : i) - 1) }), share), {
                maxLength: circles || i > 0 ? 3 : 0,
                selector: ([parent]) => parent,
              }),
              own: fc.option(fc.constantFrom(0, 0.25, 0.5), { nil: undefined }),
            })
            .map(
              ({ parents, own }): ProvenanceNode => ({
                id: `n${i}`,
                parents: parents.map(([parent, part]) =>
                  part === undefined ? { id: `n${parent}` } : { id: `n${parent}`, share: part },
                ),
                ...(own === undefined ? {} : { own }),
              }),
            ),
        ),
      ),
      reports: fc
        .subarray(
          Array.from({ length: size }, (_, i) => `n${i}`),
          { minLength: 1 },
        )
        .chain((ids) => fc.shuffledSubarray(ids, { minLength: ids.length })),
    }),
  );
}

/** Statements that rely only on earlier ones, 1 to 7 of them, some of them seen. */
export const acyclicScene = scene(false);

/** The same with citation rings. */
export const anyScene = scene(true);

/** The smallest set of statements without which no report reaches ground of its own, by trying every set. */
export function cutByTrying(
  { nodes, reports }: Scene,
  hasGround: (id: string) => boolean,
  edges: (id: string) => string[],
) {
  const ids = nodes.map((node) => node.id);
  const stands = (removed: ReadonlySet<string>): boolean => {
    const open = reports.filter((id) => !removed.has(id));
    const seen = new Set(open);
    for (const id of seen) {
      if (hasGround(id)) return true;
      for (const parent of edges(id)) if (!removed.has(parent)) seen.add(parent);
    }
    return false;
  };
  let fewest = ids.length;
  for (let mask = 0; mask < 1 << ids.length; mask += 1) {
    const removed = new Set(ids.filter((_, i) => mask & (1 << i)));
    if (removed.size < fewest && !stands(removed)) fewest = removed.size;
  }
  return fewest;
}
