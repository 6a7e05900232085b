/**
 * Strongly connected components with more than one node (Tarjan, SIAM J. Comput. 1, 1972), without recursion, so that a
 * long chain does not exhaust the stack. `next[node]` lists where its edges lead. Time O(nodes + edges).
 */
export function strongComponents(next: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const index = new Int32Array(next.length).fill(-1);
  const low = new Int32Array(next.length);
  const onStack = new Uint8Array(next.length);
  const progress = new Int32Array(next.length);
  const stack: number[] = [];
  const components: number[][] = [];
  let counter = 0;
  const enter = (node: number, path: number[]): void => {
    index[node] = counter;
    low[node] = counter++;
    stack.push(node);
    onStack[node] = 1;
    path.push(node);
  };
  for (let start = 0; start < next.length; start++) {
    if (index[start] !== -1) continue;
    const path: number[] = [];
    enter(start, path);
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      const edges = next[node] as readonly number[];
      const place = progress[node] as number;
      const to = edges[place];
      if (to !== undefined) {
        progress[node] = place + 1;
        if (index[to] === -1) enter(to, path);
        else if (onStack[to] === 1) low[node] = Math.min(low[node] as number, index[to] as number);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[node] as number);
      if (low[node] !== index[node]) continue;
      const from = stack.lastIndexOf(node);
      const component = stack.splice(from);
      for (const member of component) onStack[member] = 0;
      if (component.length > 1) components.push(component);
    }
  }
  return components;
}
