/** One statement in a graph of who relies on whom. */
export interface ProvenanceNode {
  readonly id: string;
  /** What it relies on. A parent that no node describes is an original. */
  readonly parents?: readonly { readonly id: string; readonly share?: number }[];
  /** Share (0–1) that is its own observation. Absent: 1 without parents, else what the stated shares leave. */
  readonly own?: number;
  /** Where it has it from is not known; counts for roots only. */
  readonly undocumented?: boolean;
  /** Who speaks, for naming rings; default: the id. */
  readonly speaker?: string;
}

/** The part of a graph that some reports reach, with numbers in place of ids. Numbers follow the order of ids. */
export interface IndexedGraph {
  readonly ids: readonly string[];
  readonly nodes: readonly (ProvenanceNode | undefined)[];
  /** Own share of every node; together with the shares of its parents it makes 1. */
  readonly own: readonly number[];
  /** `parent[e]`, `share[e]` for e from `from[v]` to `from[v + 1]`: the edges of node v, in order of parents. */
  readonly from: readonly number[];
  readonly parent: readonly number[];
  readonly share: readonly number[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Follows the reports to everything that they rest on. O(nodes + edges), and a sort of the ids. */
export function indexGraph(nodes: Iterable<ProvenanceNode>, reports: readonly string[]): IndexedGraph {
  const described = new Map<string, ProvenanceNode>();
  for (const node of nodes) described.set(node.id, node);

  const reached = new Set(reports);
  const splits = new Map<string, ReturnType<typeof splitShares>>();
  // A Set iterates over what is added meanwhile, so this is the whole search.
  for (const id of reached) {
    const split = splitShares(described.get(id));
    splits.set(id, split);
    for (const [parent] of split.parents) reached.add(parent);
  }

  const ids = [...reached].sort();
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const own: number[] = [];
  const from: number[] = [0];
  const parent: number[] = [];
  const share: number[] = [];
  for (const id of ids) {
    const split = splits.get(id);
    own.push(split?.own ?? 1);
    const above = (split?.parents ?? []).map(([name, part]): [number, number] => [indexOf.get(name) ?? 0, part]);
    for (const [target, part] of above.sort((a, b) => a[0] - b[0])) {
      parent.push(target);
      share.push(part);
    }
    from.push(parent.length);
  }
  return { ids, nodes: ids.map((id) => described.get(id)), own, from, parent, share, indexOf };
}

/** Whether a share was stated; one outside 0–1 was not. */
export const isShare = (share: number | undefined): share is number => share !== undefined && share >= 0 && share <= 1;

/**
 * What part of a statement is its own observation and what part each parent's; the parts sum to 1.
 *
 * - No parents: all its own. No share stated: nothing its own, parents alike.
 * - Every parent has a share: what they leave is its own.
 * - Some have: those without split what is left, and nothing is its own unless `own` says so. A parent that is named is
 *   relied on; reading silence as "no share at all" would make an echo look like an original.
 *
 * Shares outside 0–1 count as not stated, and parts that sum to more than 1 are scaled down.
 */
export function splitShares(node: Pick<ProvenanceNode, 'parents' | 'own'> | undefined): {
  own: number;
  parents: [id: string, share: number][];
} {
  const listed = node?.parents ?? [];
  if (listed.length === 0) return { own: 1, parents: [] };
  const stated = new Map<string, number>();
  const unstated = new Set<string>();
  for (const { id, share } of listed) {
    if (isShare(share)) stated.set(id, (stated.get(id) ?? 0) + share);
    else unstated.add(id);
  }
  for (const id of stated.keys()) unstated.delete(id);

  const given = isShare(node?.own) ? node.own : undefined;
  const statedSum = [...stated.values()].sort((a, b) => a - b).reduce((sum, share) => sum + share, 0);
  const left = Math.max(0, 1 - statedSum - (given ?? 0));
  const own = given ?? (unstated.size === 0 ? left : 0);
  const parents = [...stated, ...[...unstated].map((id): [string, number] => [id, left / unstated.size])];
  const total = own + statedSum + (unstated.size === 0 ? 0 : left);
  // Nothing at all was stated to be anybody's: the statement rests on its parents alike.
  if (total <= 0) return { own: 0, parents: parents.map(([id]) => [id, 1 / parents.length]) };
  return {
    own: own / total,
    parents: parents.filter(([, share]) => share > 0).map(([id, share]) => [id, share / total]),
  };
}
