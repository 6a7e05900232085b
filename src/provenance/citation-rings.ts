import type { IndexedGraph } from './provenance-graph.ts';

/** Statements grouped into rings: a group of one is a plain statement, a larger one quotes itself in a circle. */
export interface Condensation {
  /** The group of every node. Groups are numbered so that what a group relies on has a smaller number. */
  readonly groupOf: readonly number[];
  /** The nodes of every group, ascending. */
  readonly members: readonly (readonly number[])[];
}

/**
 * Strongly connected components, parents before children.
 * Tarjan, SIAM J. Computing 1 (1972), with an explicit stack, so that a chain of any depth fits. O(nodes + edges).
 */
export function citationRings(graph: Pick<IndexedGraph, 'ids' | 'from' | 'parent'>): Condensation {
  const size = graph.ids.length;
  const { from, parent } = graph;
  const groupOf = new Array<number>(size).fill(-1);
  const order = new Array<number>(size).fill(-1);
  const low = new Array<number>(size).fill(0);
  const nextEdge = from.slice(0, size);
  const path: number[] = [];
  const open: number[] = [];
  const members: number[][] = [];
  let visited = 0;

  const enter = (node: number): void => {
    order[node] = visited;
    low[node] = visited;
    visited += 1;
    path.push(node);
    open.push(node);
  };

  const close = (node: number): void => {
    const group: number[] = [];
    for (let member = open.pop(); member !== undefined; member = open.pop()) {
      groupOf[member] = members.length;
      group.push(member);
      if (member === node) break;
    }
    members.push(group.sort((a, b) => a - b));
  };

  for (let start = 0; start < size; start += 1) {
    if (order[start] !== -1) continue;
    enter(start);
    while (path.length > 0) {
      const node = path[path.length - 1] ?? 0;
      const edge = nextEdge[node] ?? 0;
      if (edge < (from[node + 1] ?? 0)) {
        nextEdge[node] = edge + 1;
        const target = parent[edge] ?? 0;
        if (order[target] === -1) enter(target);
        else if (groupOf[target] === -1) low[node] = Math.min(low[node] ?? 0, order[target] ?? 0);
        continue;
      }
      path.pop();
      const child = path[path.length - 1];
      if (child !== undefined) low[child] = Math.min(low[child] ?? 0, low[node] ?? 0);
      if (low[node] === order[node]) close(node);
    }
  }
  return { groupOf, members };
}
