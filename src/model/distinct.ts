/** A handful is compared pairwise, which costs less than a set: measured, up to about a dozen. */
const FEW = 12;

/**
 * Every item once, in the order of first mention; the list itself where nothing repeats.
 *
 * O(n), and nothing is allocated for a handful without repeats.
 */
export function distinct<T extends string | number>(items: readonly T[]): readonly T[] {
  if (items.length > FEW) {
    const once = new Set(items);
    return once.size === items.length ? items : [...once];
  }
  const first = firstRepeat(items);
  if (first === items.length) return items;
  const once = items.slice(0, first);
  for (let place = first + 1; place < items.length; place += 1) {
    const item = items[place] as T;
    if (!once.includes(item)) once.push(item);
  }
  return once;
}

/** Where the first item stands that stood before; the length where none does. */
function firstRepeat(items: readonly (string | number)[]): number {
  for (let place = 1; place < items.length; place += 1) {
    for (let before = 0; before < place; before += 1) if (items[before] === items[place]) return place;
  }
  return items.length;
}
