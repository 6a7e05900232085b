import { indexGraph, isShare, type ProvenanceNode, splitShares } from './provenance-graph.ts';

/** A statement whose parents share what nobody apportioned. */
export interface OpenSplit {
  /** The statement with all of that on one parent, for each of them; two or more. */
  readonly extremes: readonly ProvenanceNode[];
}

/** The statements behind some reports that split something evenly because nobody stated how, in the order of their ids. */
export function openSplits(nodes: Iterable<ProvenanceNode>, reports: readonly string[]): readonly OpenSplit[] {
  return indexGraph(nodes, reports).nodes.flatMap((node) => {
    if (node === undefined) return [];
    const extremes = extremesOf(node);
    return extremes.length > 1 ? [{ extremes }] : [];
  });
}

function extremesOf(node: ProvenanceNode): readonly ProvenanceNode[] {
  const parents = node.parents ?? [];
  const stated = parents.filter(({ share }) => isShare(share));
  const apportioned = new Set(stated.map(({ id }) => id));
  const relied = new Set(splitShares(node).parents.map(([id]) => id));
  // Where the stated shares leave nothing, there is nothing to move.
  const open = new Set(parents.map(({ id }) => id).filter((id) => !apportioned.has(id) && relied.has(id)));
  return [...open].map((id) => ({ ...node, parents: [...stated, { id }] }));
}
