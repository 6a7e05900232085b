/** Things under the id that `idOf` reads from them, in the order in which they came. */
export function groupById<T>(things: Iterable<T>, idOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const id = idOf(thing);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [thing]);
    else group.push(thing);
  }
  return groups;
}
