import { type Condensation, citationRings } from './citation-rings.ts';
import type { IndexedGraph } from './provenance-graph.ts';

/** A graph of statements whose citation rings are drawn together. */
export interface GroupGraph extends Condensation {
  readonly graph: IndexedGraph;
  /** What every group relies on, itself left out. */
  readonly parents: readonly (readonly number[])[];
  /** Whether the group quotes itself. */
  readonly isRing: (group: number) => boolean;
}

/** O(nodes + edges). */
export function groupGraph(graph: IndexedGraph): GroupGraph {
  const condensation = citationRings(graph);
  const { groupOf, members } = condensation;
  const rings = new Set<number>();
  const parents = members.map((nodes, group) => {
    const above = new Set<number>();
    for (const node of nodes) {
      for (let edge = graph.from[node] ?? 0; edge < (graph.from[node + 1] ?? 0); edge += 1) {
        const target = groupOf[graph.parent[edge] ?? 0] ?? 0;
        if (target === group) rings.add(group);
        else above.add(target);
      }
    }
    return [...above];
  });
  return { ...condensation, graph, parents, isRing: (group) => rings.has(group) };
}

/** A group that saw for itself, or a ring that leads nowhere else. */
export function hasGround(groups: GroupGraph, group: number): boolean {
  if (groups.parents[group]?.length === 0) return true;
  return groups.members[group]?.some((node) => (groups.graph.own[node] ?? 0) > 0) ?? false;
}
