/** Rows by group, without comparing anything: a counting sort. Rows of one group keep their order. Time O(rows + groups). */
export function groupRows(
  group: Int32Array,
  groups: number,
): { readonly order: Int32Array; readonly starts: Int32Array } {
  const starts = new Int32Array(groups + 1);
  for (let row = 0; row < group.length; row++) {
    const next = (group[row] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let index = 0; index < groups; index++)
    starts[index + 1] = (starts[index + 1] as number) + (starts[index] as number);
  const next = starts.slice(0, groups);
  const order = new Int32Array(group.length);
  for (let row = 0; row < group.length; row++) {
    const index = group[row] as number;
    const place = next[index] as number;
    order[place] = row;
    next[index] = place + 1;
  }
  return { order, starts };
}
