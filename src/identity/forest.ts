/** Where nodes stand in a forest whose edges go from a child to its parent. */
export interface Forest {
  /** Whether `above` is reached from `below` by one parent or more. Constant time. */
  readonly isAbove: (below: string, above: string) => boolean;
  /** The node in which the tree of a node ends. */
  readonly top: (node: string) => string;
}

interface Place {
  readonly top: string;
  readonly entered: number;
  left: number;
}

/**
 * Numbers the nodes of a forest so that what lies below a node has numbers between its own two (interval labels; Dietz,
 * STOC 1982). Where parents run in a circle it is cut open at one of its nodes. Time and memory linear in the nodes.
 */
export function forest(parents: ReadonlyMap<string, string>): Forest {
  const children = new Map<string, string[]>();
  for (const [child, parent] of parents) {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [child]);
    else siblings.push(child);
  }
  const places = new Map<string, Place>();
  let clock = 0;
  const number = (top: string): void => {
    if (places.has(top)) return;
    const open = [top];
    for (let node = open.at(-1); node !== undefined; node = open.at(-1)) {
      const place = places.get(node);
      if (place === undefined) {
        places.set(node, { top, entered: clock++, left: Number.POSITIVE_INFINITY });
        for (const child of children.get(node) ?? []) if (!places.has(child)) open.push(child);
        continue;
      }
      place.left = clock++;
      open.pop();
    }
  };
  for (const node of children.keys()) if (!parents.has(node)) number(node);
  // What no top reaches lies on a circle or below one.
  for (const node of parents.keys()) number(node);
  return {
    isAbove: (below, above) => {
      const low = places.get(below);
      const high = places.get(above);
      if (low === undefined || high === undefined || low === high) return false;
      return high.entered < low.entered && low.left < high.left;
    },
    top: (node) => places.get(node)?.top ?? node,
  };
}
