/** Adds items to the end of a list, however many: `push(...items)` runs out of stack at some hundred thousand. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
