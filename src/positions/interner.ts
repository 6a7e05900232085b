/** Gives small integers to ids, in order of first sight. */
export interface Interner {
  readonly indexOf: (id: string) => number;
  /** The canonical ids by their integers. */
  readonly keys: readonly string[];
  /** The ids as they were written, each with its integer. */
  readonly spellings: ReadonlyMap<string, number>;
}

/**
 * An empty interner: spellings that stand for one id share its integer. Each look-up is one Map access, none where the
 * same spelling was asked for just before, as it often is in sorted claims.
 */
export function interner(canonical: (id: string) => string): Interner {
  const indices = new Map<string, number>();
  /** Canonical ids that other spellings led to. */
  const byCanonical = new Map<string, number>();
  const keys: string[] = [];
  let lastId: string | undefined;
  let lastIndex = 0;
  const add = (id: string): number => {
    const key = canonical(id);
    // An id that stands for itself was just looked for.
    let index = byCanonical.get(key) ?? (key === id ? undefined : indices.get(key));
    if (index === undefined) {
      index = keys.length;
      keys.push(key);
    }
    if (key !== id) byCanonical.set(key, index);
    indices.set(id, index);
    return index;
  };
  return {
    keys,
    spellings: indices,
    indexOf: (id) => {
      if (id === lastId) return lastIndex;
      lastIndex = indices.get(id) ?? add(id);
      lastId = id;
      return lastIndex;
    },
  };
}
