import type { Source } from '../model/source.ts';
import { citationRings } from '../provenance/citation-rings.ts';
import { indexGraph } from '../provenance/provenance-graph.ts';
import { derivations } from '../provenance/statement-graph.ts';

/**
 * Trust 0–1 in what a source says, with those that it has it from (`derivedFrom`): a pure relay is trusted at most as far
 * as the best of its parents, so a reprint of an unreliable wire is as unreliable as the wire, whether or not the wire
 * itself was read. A source with work of its own vouches for that itself. The best and not an average, because another
 * parent, however bad, must not weaken what a good one gives. A circle of sources goes by the best that stands outside.
 *
 * All sources are read at once, when the first that relays is asked for. O(sources + derivations).
 *
 * @param sources by canonical id.
 * @param trustIn trust in a source itself.
 */
export function relayedTrust(
  sources: ReadonlyMap<string, Source>,
  canonicalSource: (id: string) => string,
  trustIn: (id: string) => number,
): (id: string) => number {
  let known: ReadonlyMap<string, number> | undefined;
  return (id) => {
    if (sources.get(id)?.derivedFrom === undefined) return trustIn(id);
    known ??= readAll(sources, canonicalSource, trustIn);
    return known.get(id) ?? trustIn(id);
  };
}

function readAll(
  sources: ReadonlyMap<string, Source>,
  canonicalSource: (id: string) => string,
  trustIn: (id: string) => number,
): ReadonlyMap<string, number> {
  const nodes = [...sources].map(([id, source]) => ({ id, parents: derivations(id, source, canonicalSource) }));
  const graph = indexGraph(nodes, [...sources.keys()]);
  const { groupOf, members } = citationRings(graph);
  const trust = new Map<string, number>();
  // Parents come first in the numbering of groups.
  members.forEach((group, number) => {
    const outside: number[] = [];
    for (const node of group) {
      for (let edge = graph.from[node] as number; edge < (graph.from[node + 1] as number); edge += 1) {
        const parent = graph.parent[edge] as number;
        if (groupOf[parent] !== number) outside.push(trust.get(graph.ids[parent] as string) as number);
      }
    }
    const vouches = outside.length === 0 || group.some((node) => (graph.own[node] as number) > 0);
    const inherited = vouches ? 1 : outside.reduce((best, one) => Math.max(best, one));
    for (const node of group) {
      const id = graph.ids[node] as string;
      trust.set(id, inherited * trustIn(id));
    }
  });
  return trust;
}
