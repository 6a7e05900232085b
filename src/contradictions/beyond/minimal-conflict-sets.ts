import { byCodeUnit } from '../../model/code-unit-order.ts';

/**
 * The minimal ones among sets of claims that cannot stand together: those that hold no other of the sets. Order and
 * repetition do not matter; each result is sorted, the smallest sets come first.
 *
 * Time O(Σ over sets of the accepted sets that begin with one of their members): linear while no claim is in very many.
 *
 * @example
 * ```ts
 * import { minimalConflictSets } from 'corroborate';
 * minimalConflictSets([['c', 'a', 'b'], ['b', 'a'], ['d', 'c', 'b']]); // => [['a', 'b'], ['b', 'c', 'd']]
 * ```
 */
export function minimalConflictSets(conflicts: Iterable<readonly string[]>): readonly (readonly string[])[] {
  const distinct = new Map<string, readonly string[]>();
  for (const conflict of conflicts) {
    const members = [...new Set(conflict)].sort();
    distinct.set(JSON.stringify(members), members);
  }
  const sets = [...distinct]
    .sort(([a, one], [b, other]) => one.length - other.length || byCodeUnit(a, b))
    .map(([, members]) => members);
  if (sets[0]?.length === 0) return [[]];
  const byFirst = new Map<string, (readonly string[])[]>();
  return sets.filter((members) => {
    const inside = new Set(members);
    // A smaller set inside this one has its first member here too.
    const covered = members.some((member) =>
      (byFirst.get(member) ?? []).some((smaller) => smaller.every((one) => inside.has(one))),
    );
    if (covered) return false;
    const [first = ''] = members;
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [members]);
    else list.push(members);
    return true;
  });
}
