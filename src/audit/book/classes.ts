/** Names in classes that only ever grow together. */
export interface Classes {
  /** The name that stands for the class; a name that was never joined stands for itself. */
  readonly find: (name: string) => string;
  /** Every name of the class of `name`. */
  readonly membersOf: (name: string) => readonly string[];
  /** Joins two classes; returns the name that no longer stands for one, or undefined where they were one already. */
  readonly join: (a: string, b: string) => string | undefined;
}

/**
 * Classes that know their members: the smaller one is relabelled into the larger, O(log n) moves a name in all
 * (weighted quick-find; Knuth, TAOCP 4A §7.2.1.5). A look-up is one Map access.
 */
export function classes(): Classes {
  const standsFor = new Map<string, string>();
  const members = new Map<string, string[]>();
  const find = (name: string): string => standsFor.get(name) ?? name;
  return {
    find,
    membersOf: (name) => members.get(find(name)) ?? [name],
    join: (a, b) => {
      const left = find(a);
      const right = find(b);
      if (left === right) return undefined;
      const leftMembers = members.get(left) ?? [left];
      const rightMembers = members.get(right) ?? [right];
      const [kept, large, gone, small] =
        leftMembers.length >= rightMembers.length
          ? [left, leftMembers, right, rightMembers]
          : [right, rightMembers, left, leftMembers];
      for (const name of small) {
        standsFor.set(name, kept);
        large.push(name);
      }
      members.set(kept, large);
      members.delete(gone);
      return gone;
    },
  };
}

/** Whether a name is the first of its class to be met, so that the members of a class are listed once. */
export function isFirstOf(classes: Classes, met: Set<string>, name: string): boolean {
  const stands = classes.find(name);
  if (met.has(stands)) return false;
  met.add(stands);
  return true;
}
