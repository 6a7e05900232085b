/** Several values under one key, in order of entry. */
export interface Multimap<V> {
  readonly add: (key: string, value: V) => void;
  readonly of: (key: string) => readonly V[];
}

export function multimap<V>(): Multimap<V> {
  const lists = new Map<string, V[]>();
  const none: readonly V[] = [];
  return {
    add: (key, value) => {
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [value]);
      else list.push(value);
    },
    of: (key) => lists.get(key) ?? none,
  };
}
