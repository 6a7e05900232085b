/** Sets of ids that grow by joining two of them. */
export interface DisjointSets {
  /** The smallest id, by code unit, of the set that `id` is in; `id` itself while it was never joined. */
  readonly find: (id: string) => string;
  readonly join: (a: string, b: string) => void;
}

/**
 * Union-find with path halving (Tarjan & van Leeuwen, J. ACM 31, 1984). Union by rank keeps finds short; which id speaks
 * for a set is kept apart from the tree, so that the representative is the smallest id whatever the order of joins.
 */
export function disjointSets(): DisjointSets {
  const parent = new Map<string, string>();
  const rank = new Map<string, number>();
  const smallest = new Map<string, string>();

  const rootOf = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) {
      const above = parent.get(up) ?? up;
      parent.set(at, above);
      at = above;
    }
    return at;
  };

  return {
    find: (id) => {
      if (!parent.has(id)) return id;
      const root = rootOf(id);
      return smallest.get(root) ?? root;
    },
    join: (a, b) => {
      for (const id of [a, b]) if (!parent.has(id)) parent.set(id, id);
      const left = rootOf(a);
      const right = rootOf(b);
      if (left === right) return;
      const [high, low] = (rank.get(left) ?? 0) >= (rank.get(right) ?? 0) ? [left, right] : [right, left];
      const [highMin, lowMin] = [smallest.get(high) ?? high, smallest.get(low) ?? low];
      parent.set(low, high);
      smallest.set(high, lowMin < highMin ? lowMin : highMin);
      if (rank.get(high) === rank.get(low)) rank.set(high, (rank.get(high) ?? 0) + 1);
    },
  };
}
