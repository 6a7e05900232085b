/** Gives small integers to pairs of small integers. */
export interface PairInterner {
  /** The integer of a pair; `fresh` where it was not seen before, which makes it known. */
  readonly indexOf: (first: number, second: number, fresh: number) => number;
}

const EMPTY = -1;

/**
 * A hash table with open addressing in one typed array: three integers a slot, no object a pair. A Map would need a
 * number for each pair, and pairs of large integers are boxed. At most half full, so probes are short.
 */
export function pairInterner(): PairInterner {
  // Small to begin with: an index reads a handful of claims at a time.
  let mask = (1 << 2) - 1;
  let slots = new Int32Array(3 * (mask + 1)).fill(EMPTY);
  let used = 0;

  const placeOf = (first: number, second: number): number => {
    // The two multipliers are the odd ones of the golden ratio and of MurmurHash3, which spread neighbours apart.
    let slot = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)) & mask;
    for (; ; slot = (slot + 1) & mask) {
      const place = 3 * slot;
      if (slots[place + 2] === EMPTY || (slots[place] === first && slots[place + 1] === second)) return place;
    }
  };

  const put = (first: number, second: number, index: number): void => {
    const place = placeOf(first, second);
    slots[place] = first;
    slots[place + 1] = second;
    slots[place + 2] = index;
  };

  const grow = (): void => {
    const old = slots;
    mask = 2 * mask + 1;
    slots = new Int32Array(3 * (mask + 1)).fill(EMPTY);
    for (let place = 0; place < old.length; place += 3) {
      const index = old[place + 2] as number;
      if (index !== EMPTY) put(old[place] as number, old[place + 1] as number, index);
    }
  };

  return {
    indexOf: (first, second, fresh) => {
      const known = slots[placeOf(first, second) + 2] as number;
      if (known !== EMPTY) return known;
      used++;
      if (2 * used > mask) grow();
      put(first, second, fresh);
      return fresh;
    },
  };
}
