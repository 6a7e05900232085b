/**
 * Maximum flow from `source` to `sink` where every edge carries 0 or 1.
 * Dinic (Soviet Math. Doklady 11, 1970): layer by breadth, block by depth, both with explicit stacks.
 */
export function unitFlow(
  size: number,
  edges: readonly (readonly [tail: number, head: number])[],
  source: number,
  sink: number,
): number {
  // Edge i lies at 2i, its reverse at 2i + 1; arcs[start[v] … start[v + 1]] are those that leave v.
  const head = new Int32Array(2 * edges.length);
  const capacity = new Uint8Array(2 * edges.length);
  const start = new Int32Array(size + 1);
  edges.forEach(([tail, to], index) => {
    head[2 * index] = to;
    head[2 * index + 1] = tail;
    capacity[2 * index] = 1;
    start[tail + 1] = (start[tail + 1] ?? 0) + 1;
    start[to + 1] = (start[to + 1] ?? 0) + 1;
  });
  for (let vertex = 0; vertex < size; vertex += 1) start[vertex + 1] = (start[vertex + 1] ?? 0) + (start[vertex] ?? 0);
  const arcs = new Int32Array(2 * edges.length);
  const filled = start.slice(0, size);
  for (let arc = 0; arc < head.length; arc += 1) {
    const tail = head[arc ^ 1] ?? 0;
    const slot = filled[tail] ?? 0;
    arcs[slot] = arc;
    filled[tail] = slot + 1;
  }

  const level = new Int32Array(size);
  const cursor = new Int32Array(size);
  const queue = new Int32Array(size);

  /** Distance of every vertex from the source over free edges; false when the sink is cut off. */
  const layer = (): boolean => {
    level.fill(-1);
    level[source] = 0;
    queue[0] = source;
    let queued = 1;
    for (let at = 0; at < queued; at += 1) {
      const vertex = queue[at] ?? 0;
      for (let slot = start[vertex] ?? 0; slot < (start[vertex + 1] ?? 0); slot += 1) {
        const arc = arcs[slot] ?? 0;
        const to = head[arc] ?? 0;
        if (capacity[arc] === 0 || level[to] !== -1) continue;
        level[to] = (level[vertex] ?? 0) + 1;
        queue[queued] = to;
        queued += 1;
      }
    }
    return level[sink] !== -1;
  };

  const path: number[] = [];
  /** Sends one unit along a shortest path that is still free; false when the layers are blocked. */
  const augment = (): boolean => {
    path.length = 0;
    let vertex = source;
    while (vertex !== sink) {
      const slot = cursor[vertex] ?? 0;
      if (slot < (start[vertex + 1] ?? 0)) {
        const arc = arcs[slot] ?? 0;
        const to = head[arc] ?? 0;
        if (capacity[arc] === 1 && level[to] === (level[vertex] ?? 0) + 1) {
          path.push(arc);
          vertex = to;
        } else cursor[vertex] = slot + 1;
        continue;
      }
      const back = path.pop();
      if (back === undefined) return false;
      vertex = head[back ^ 1] ?? 0;
      cursor[vertex] = (cursor[vertex] ?? 0) + 1;
    }
    for (const arc of path) {
      capacity[arc] = 0;
      capacity[arc ^ 1] = 1;
    }
    return true;
  };

  let flow = 0;
  while (layer()) {
    cursor.set(start.subarray(0, size));
    while (augment()) flow += 1;
  }
  return flow;
}
