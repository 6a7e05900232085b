import type { GroupGraph } from './statement-groups.ts';

/** Shares below this are dropped: they vanish beside the rounding of a share of 1, and keeping them costs memory in long chains. */
export const NEGLIGIBLE_SHARE = 1e-16;

/** Roots by number, ascending, with their shares. Among nodes a ring without an original goes by its first member. */
export interface Attribution {
  readonly roots: readonly number[];
  readonly shares: ArrayLike<number>;
}

/** The attribution of what was not reached. */
export const NOTHING: Attribution = { roots: [], shares: [] };

/**
 * What every group goes back to: α = own·e + Σ share·α(parent). Parents come first in the numbering of groups, so one pass
 * is enough. Only the groups in `kept` are sure to be there at the end.
 */
export function attributeGroups(groups: GroupGraph, kept: ReadonlySet<number>): readonly (Attribution | undefined)[] {
  const waiting = new Array<number>(groups.members.length).fill(0);
  for (const above of groups.parents) for (const group of above) waiting[group] = (waiting[group] ?? 0) + 1;
  const attributions: (Attribution | undefined)[] = [];
  const sums = new Array<number>(groups.graph.ids.length).fill(0);
  groups.members.forEach((_, group) => {
    attributions.push(attributeGroup(groups, group, attributions, sums));
    // What no report and no later statement asks for is let go: a long chain would otherwise hold a triangle.
    for (const above of groups.parents[group] ?? []) {
      const left = (waiting[above] ?? 0) - 1;
      waiting[above] = left;
      if (left === 0 && !kept.has(above)) attributions[above] = undefined;
    }
  });
  return attributions;
}

/** `sums` is all zero before and after. */
function attributeGroup(
  { graph, groupOf, members, parents, isRing }: GroupGraph,
  group: number,
  done: readonly (Attribution | undefined)[],
  sums: number[],
): Attribution {
  const nodes = members[group] ?? [];
  const [first = 0] = nodes;
  const above = parents[group] ?? [];
  const ownWork = nodes.filter((node) => (graph.own[node] ?? 0) > 0);
  if (above.length === 0 && ownWork.length <= 1) return { roots: [ownWork[0] ?? first], shares: [1] };
  const [onlyParent] = above;
  // A pure relay of one statement shares its attribution, so a chain of any length costs one list.
  if (onlyParent !== undefined && above.length === 1 && ownWork.length === 0) return done[onlyParent] ?? NOTHING;

  if (onlyParent !== undefined && above.length === 1 && nodes.length === 1 && !isRing(group)) {
    return withOwnShare(done[onlyParent] ?? NOTHING, first, graph.own[first] ?? 0);
  }

  const touched: number[] = [];
  const add = (root: number, share: number): void => {
    const before = sums[root] ?? 0;
    if (before === 0) touched.push(root);
    sums[root] = before + share;
  };
  let leaving = 0;
  for (const node of nodes) {
    const ownShare = graph.own[node] ?? 0;
    leaving += ownShare;
    if (ownShare > 0) add(node, ownShare);
    for (let edge = graph.from[node] ?? 0; edge < (graph.from[node + 1] ?? 0); edge += 1) {
      const target = groupOf[graph.parent[edge] ?? 0] ?? 0;
      if (target === group) continue;
      const weight = graph.share[edge] ?? 0;
      leaving += weight;
      const { roots, shares } = done[target] ?? NOTHING;
      for (let i = 0; i < roots.length; i += 1) {
        const part = weight * (shares[i] ?? 0);
        if (part > NEGLIGIBLE_SHARE) add(roots[i] ?? 0, part);
      }
    }
  }
  touched.sort((a, b) => a - b);
  // What a ring says to itself is shared out like what it has from outside.
  const scale = isRing(group) ? 1 / leaving : 1;
  const shares = touched.map((root) => (sums[root] ?? 0) * scale);
  for (const root of touched) sums[root] = 0;
  return { roots: touched, shares };
}

/** What one parent rests on, less a share of its own that one statement adds: in one pass, for chains of such are long. */
function withOwnShare(parent: Attribution, node: number, own: number): Attribution {
  const roots: number[] = [];
  const shares: number[] = [];
  let placed = false;
  parent.roots.forEach((root, i) => {
    if (!placed && root > node) {
      placed = true;
      roots.push(node);
      shares.push(own);
    }
    const share = (1 - own) * (parent.shares[i] ?? 0);
    if (share <= NEGLIGIBLE_SHARE) return;
    roots.push(root);
    shares.push(share);
  });
  if (!placed) {
    roots.push(node);
    shares.push(own);
  }
  return { roots, shares };
}
