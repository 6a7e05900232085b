import { type Framework, type IndexedFramework, indexFramework } from './framework.ts';

/** Where an argument stands in the grounded labelling. */
export type Standing = 'in' | 'out' | 'undecided';

/**
 * The grounded extension: what a cautious reader accepts. Unattacked arguments are in; what they attack is out; what only
 * out arguments attack is in, and so on. There is always exactly one.
 *
 * Dung, Artificial Intelligence 77 (1995), def. 20; every argument and attack is looked at once, O(arguments + attacks),
 * after Modgil & Caminada (Argumentation in AI, 2009, ch. 6).
 *
 * @throws CorroborateError 'invalid-option' for an argument listed twice, or an attack by or on what is not listed.
 * @example
 * ```ts
 * import { groundedExtension } from 'corroborate';
 * groundedExtension({ arguments: ['a', 'b', 'c'], attacks: [['a', 'b'], ['b', 'c']] }); // => ['a', 'c']
 * groundedExtension({ arguments: ['a', 'b'], attacks: [['a', 'b'], ['b', 'a']] }); // => []
 * ```
 */
export function groundedExtension<A extends string | number>(framework: Framework<A>): readonly A[] {
  const standing = groundedLabelling(indexFramework(framework));
  return framework.arguments.filter((_, index) => standing[index] === 'in');
}

/** The grounded labelling of a numbered framework. */
export function groundedLabelling({ size, attackersOf, attackedBy }: IndexedFramework): readonly Standing[] {
  const standing = Array.from({ length: size }, (): Standing => 'undecided');
  const openAttackers = attackersOf.map((attackers) => attackers.length);
  const accepted = openAttackers.flatMap((open, index) => (open === 0 ? [index] : []));
  for (let winner = accepted.pop(); winner !== undefined; winner = accepted.pop()) {
    standing[winner] = 'in';
    for (const loser of attackedBy[winner] ?? []) {
      if (standing[loser] === 'out') continue;
      standing[loser] = 'out';
      for (const freed of attackedBy[loser] ?? []) {
        const open = (openAttackers[freed] ?? 0) - 1;
        openAttackers[freed] = open;
        if (open === 0 && standing[freed] === 'undecided') accepted.push(freed);
      }
    }
  }
  return standing;
}
