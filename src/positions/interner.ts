/** Gives small integers to strings, in order of first sight. */
export interface Interner {
  readonly indexOf: (key: string) => number;
  readonly keys: readonly string[];
}

/** An empty interner. Each look-up is one Map access. */
export function interner(): Interner {
  const indices = new Map<string, number>();
  const keys: string[] = [];
  return {
    keys,
    indexOf: (key) => {
      const known = indices.get(key);
      if (known !== undefined) return known;
      const index = keys.length;
      indices.set(key, index);
      keys.push(key);
      return index;
    },
  };
}
