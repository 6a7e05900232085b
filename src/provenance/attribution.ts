import { byCodeUnit } from '../model/code-unit-order.ts';
import { type Condensation, citationRings } from './citation-rings.ts';
import { minimumCut } from './minimum-cut.ts';
import { type IndexedGraph, indexGraph, type ProvenanceNode } from './provenance-graph.ts';
import { type RootShare, type RootTrace, type TracedRoot, weighRoots } from './root-trace.ts';

/** Shares below this are dropped: they vanish beside the rounding of a share of 1, and keeping them costs memory in long chains. */
const NEGLIGIBLE_SHARE = 1e-16;

/** Roots by node number, ascending, with their shares. A ring without an original goes by its first member. */
interface Attribution {
  readonly roots: readonly number[];
  readonly shares: readonly number[];
}

interface GroupGraph extends Condensation {
  readonly graph: IndexedGraph;
  readonly parents: readonly (readonly number[])[];
  readonly isRing: (group: number) => boolean;
}

/**
 * Root-attribution coverage: who the reports go back to, and how many independent originals they are worth.
 *
 * α_v = own(v)·e_v + Σ share(v→p)·α_p over a graph whose citation rings are condensed; coverage m_r = max over reports of
 * α(r); effective sources = Σ m_r, with undocumented roots discounted. A relay adds nothing to the maximum that its
 * original has set, which is why an echo does not count.
 * For documented roots 1 ≤ effective sources ≤ minCut ≤ min(roots, reports).
 *
 * @param reports ids of the statements seen; one id may occur more than once.
 * @param options.rho0 how alike undocumented roots are, 0–1; default .5.
 *
 * O(nodes + edges) plus the size of the attributions, plus the flow for minCut.
 */
export function attributeRoots(
  nodes: Iterable<ProvenanceNode>,
  reports: readonly string[],
  options: { readonly rho0?: number } = {},
): RootTrace {
  const graph = indexGraph(nodes, reports);
  const groups = groupGraph(graph);
  const reportNodes = reports.map((id) => graph.indexOf.get(id) ?? 0);
  const reportGroups = new Set(reportNodes.map((node) => groups.groupOf[node] ?? 0));
  const attributions = attributeGroups(groups, reportGroups);

  const coverage = new Map<number, number>();
  for (const group of reportGroups) {
    const { roots, shares } = attributions[group] ?? NOTHING;
    roots.forEach((root, i) => {
      coverage.set(root, Math.max(coverage.get(root) ?? 0, shares[i] ?? 0));
    });
  }
  const names = nameRoots(groups, coverage.keys());
  const sorted = [...coverage.keys()].sort((a, b) =>
    byCodeUnit(names.get(a)?.source ?? '', names.get(b)?.source ?? ''),
  );
  const placeOf = new Map(sorted.map((root, place) => [root, place]));
  const listed = sorted.map((root) => {
    const name = names.get(root) ?? { source: '' };
    return { ...name, coverage: coverage.get(root) ?? 0 };
  });

  const isOwn = (node: number): boolean => placeOf.has(node) && (graph.own[node] ?? 0) > 0;
  const lists = new Map<string | Attribution, readonly RootShare[]>();
  const attribution = reportNodes.map((node) => {
    const shares = attributions[groups.groupOf[node] ?? 0] ?? NOTHING;
    const key = isOwn(node) ? (graph.ids[node] ?? '') : shares;
    const list = lists.get(key) ?? rootShares(shares, placeOf, isOwn(node) ? node : undefined);
    lists.set(key, list);
    return list;
  });
  return {
    ...weighRoots(listed, options.rho0),
    attribution,
    own: reportNodes.map(isOwn),
    minCut: minimumCut(groups.parents, [...reportGroups], (group) => hasGround(groups, group)),
  };
}

const NOTHING: Attribution = { roots: [], shares: [] };

function groupGraph(graph: IndexedGraph): GroupGraph {
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
function hasGround(groups: GroupGraph, group: number): boolean {
  if (groups.parents[group]?.length === 0) return true;
  return groups.members[group]?.some((node) => (groups.graph.own[node] ?? 0) > 0) ?? false;
}

/** Parents come first in the numbering of groups, so one pass is enough. */
function attributeGroups(groups: GroupGraph, kept: ReadonlySet<number>): readonly (Attribution | undefined)[] {
  const waiting = new Int32Array(groups.members.length);
  for (const above of groups.parents) for (const group of above) waiting[group] = (waiting[group] ?? 0) + 1;
  const attributions: (Attribution | undefined)[] = [];
  const sums = new Float64Array(groups.graph.ids.length);
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
  sums: Float64Array,
): Attribution {
  const nodes = members[group] ?? [];
  const [first = 0] = nodes;
  const above = parents[group] ?? [];
  const ownWork = nodes.filter((node) => (graph.own[node] ?? 0) > 0);
  if (above.length === 0 && ownWork.length <= 1) return { roots: [ownWork[0] ?? first], shares: [1] };
  const [onlyParent] = above;
  // A pure relay of one statement shares its attribution, so a chain of any length costs one list.
  if (onlyParent !== undefined && above.length === 1 && ownWork.length === 0) return done[onlyParent] ?? NOTHING;

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

type RootNaming = Omit<TracedRoot, 'coverage' | 'weight'>;

/** The id of every root; a ring without an original is named after everybody in it. */
function nameRoots(groups: GroupGraph, roots: Iterable<number>): Map<number, RootNaming> {
  const { graph } = groups;
  const named = new Map<number, RootNaming>();
  const taken = new Set<string>();
  for (const root of [...roots].sort((a, b) => a - b)) {
    const source = graph.ids[root] ?? '';
    if ((graph.own[root] ?? 0) > 0) {
      named.set(root, { source, ...(graph.nodes[root]?.undocumented ? { undocumented: true as const } : {}) });
      continue;
    }
    const members = groups.members[groups.groupOf[root] ?? 0] ?? [];
    const ids = members.map((node) => graph.ids[node] ?? '');
    const speakers = new Set(members.map((node) => graph.nodes[node]?.speaker ?? graph.ids[node] ?? ''));
    const sorted = [...speakers].sort();
    const short = `circular:${sorted.join('+')}`;
    // Two rings of the same speakers are told apart by their statements.
    const name = taken.has(short) ? `circular:${ids.join('+')}` : short;
    taken.add(name);
    named.set(root, { source: name, circular: true, members: sorted });
  }
  return named;
}

/** Places in the list of roots; the root whose own statement this is comes first, the others in order. */
function rootShares(
  { roots, shares }: Attribution,
  placeOf: ReadonlyMap<number, number>,
  own: number | undefined,
): readonly RootShare[] {
  const list = roots.map((root, i): RootShare => [placeOf.get(root) ?? 0, shares[i] ?? 0]);
  const first = own === undefined ? undefined : placeOf.get(own);
  const rank = (share: RootShare): number => (share[0] === first ? -1 : share[0]);
  return list.sort((a, b) => rank(a) - rank(b));
}
