import { refuse } from '../../errors/refuse.ts';

/** Who attacks whom: an abstract argumentation framework (Dung, Artificial Intelligence 77, 1995). */
export interface Framework<A extends string | number = string> {
  readonly arguments: readonly A[];
  readonly attacks: readonly (readonly [attacker: A, attacked: A])[];
}

/** A framework with numbers for arguments, in the order in which they are listed; every attack once. */
export interface IndexedFramework {
  readonly size: number;
  readonly attackersOf: readonly (readonly number[])[];
  readonly attackedBy: readonly (readonly number[])[];
}

/**
 * Numbers the arguments of a framework. O(arguments + attacks).
 *
 * @throws CorroborateError 'invalid-option' for an argument listed twice, or an attack by or on what is not listed.
 */
export function indexFramework<A extends string | number>(framework: Framework<A>): IndexedFramework {
  for (const list of ['arguments', 'attacks'] as const) {
    if (!Array.isArray(framework?.[list])) refuse('invalid-option', list, 'a list', framework?.[list]);
  }
  const indexOf = new Map<A, number>();
  framework.arguments.forEach((argument, place) => {
    if (indexOf.has(argument)) refuse('invalid-option', `arguments[${place}]`, 'each argument once', argument);
    indexOf.set(argument, place);
  });
  const size = framework.arguments.length;
  const attackers = Array.from({ length: size }, () => new Set<number>());
  const attacked = Array.from({ length: size }, () => new Set<number>());
  framework.attacks.forEach(([from, to], place) => {
    const source = indexOf.get(from);
    const target = indexOf.get(to);
    if (source === undefined || target === undefined) {
      refuse('invalid-option', `attacks[${place}]`, 'arguments that are listed', source === undefined ? from : to);
    }
    attackers[target]?.add(source);
    attacked[source]?.add(target);
  });
  return {
    size,
    attackersOf: attackers.map((set) => [...set]),
    attackedBy: attacked.map((set) => [...set]),
  };
}
