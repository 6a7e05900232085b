import { refuse } from '../../errors/refuse.ts';
import { refuseUnknownOptions } from '../../errors/refuse-unknown-options.ts';
import { type Framework, type IndexedFramework, indexFramework } from './framework.ts';
import { groundedLabelling } from './grounded-extension.ts';
import { type ComponentAttacks, searchComplete } from './search-complete.ts';
import { undecidedComponents } from './undecided-components.ts';

/**
 * complete: attacks none of its own and holds exactly what it defends · preferred: complete and as large as can be ·
 * stable: complete, and attacks everything outside; there may be none.
 */
export const SEMANTICS = ['complete', 'preferred', 'stable'] as const;

/** One of the {@link SEMANTICS}. */
export type Semantics = (typeof SEMANTICS)[number];

/** Arguments that are settled only together, with the ways to settle them. */
export interface ExtensionComponent<A extends string | number> {
  readonly arguments: readonly A[];
  /** Empty where there is none, or where it was too large to be searched. */
  readonly extensions: readonly (readonly A[])[];
  readonly searched: boolean;
}

/** Every extension of a framework, component by component: one choice in each, with the grounded part, makes an extension. */
export interface Extensions<A extends string | number> {
  /** In every extension. */
  readonly grounded: readonly A[];
  readonly components: readonly ExtensionComponent<A>[];
  /** How many extensions there are: the product over the components that were searched. */
  readonly count: number;
  /** Arguments in components that were too large. */
  readonly notSearched: number;
}

/** Branches tried in one component before it counts as too large: some ten milliseconds. */
const DEFAULT_STEPS = 100_000;

/**
 * All extensions of a framework under a semantics (Dung, Artificial Intelligence 77, 1995), each component of what the
 * grounded extension leaves open searched alone. Exponential in the size of a component, hence capped; what was capped
 * is counted.
 *
 * @param options.steps branches tried in a component before it is given up. Default 100,000.
 * @throws CorroborateError 'invalid-option' for an argument listed twice, an attack by or on what is not listed, or a semantics
 * that is none.
 * @example
 * ```ts
 * import { findExtensions } from 'corroborate';
 * const found = findExtensions({ arguments: ['a', 'b'], attacks: [['a', 'b'], ['b', 'a']] }, 'preferred');
 * found.components[0]?.extensions; // => [['a'], ['b']]
 * found.count; // => 2
 * ```
 */
export function findExtensions<A extends string | number>(
  framework: Framework<A>,
  semantics: Semantics,
  options: { readonly steps?: number } = {},
): Extensions<A> {
  if (!SEMANTICS.includes(semantics)) refuse('invalid-option', 'semantics', SEMANTICS.join(', '), semantics);
  refuseUnknownOptions(options, ['steps']);
  const indexed = indexFramework(framework);
  const standing = groundedLabelling(indexed);
  const components = undecidedComponents(indexed, standing).map((members): ExtensionComponent<A> => {
    const nameOf = (place: number): A => framework.arguments[members[place] as number] as A;
    const attacks = attacksWithin(indexed, members);
    const complete = searchComplete(attacks, options.steps ?? DEFAULT_STEPS);
    const chosen = complete === undefined ? [] : choose(complete, attacks, semantics);
    return {
      arguments: members.map((_, place) => nameOf(place)),
      extensions: chosen.map((extension) => extension.map(nameOf)),
      searched: complete !== undefined,
    };
  });
  const searched = components.filter((component) => component.searched);
  return {
    grounded: framework.arguments.filter((_, index) => standing[index] === 'in'),
    components,
    count: searched.reduce((product, { extensions }) => product * extensions.length, 1),
    notSearched: components.reduce((sum, part) => sum + (part.searched ? 0 : part.arguments.length), 0),
  };
}

function attacksWithin({ attackersOf, attackedBy }: IndexedFramework, members: readonly number[]): ComponentAttacks {
  const placeOf = new Map(members.map((member, place) => [member, place]));
  const inside = (lists: readonly (readonly number[])[]) =>
    members.map((member) =>
      (lists[member] ?? []).flatMap((other) => {
        const place = placeOf.get(other);
        return place === undefined ? [] : [place];
      }),
    );
  return { attackersOf: inside(attackersOf), attackedBy: inside(attackedBy) };
}

function choose(
  complete: readonly (readonly number[])[],
  { attackedBy }: ComponentAttacks,
  semantics: Semantics,
): readonly (readonly number[])[] {
  switch (semantics) {
    case 'complete':
      return complete;
    case 'preferred': {
      const sets = complete.map((extension) => new Set(extension));
      return complete.filter(
        (extension, one) =>
          !sets.some((other, place) => place !== one && extension.every((member) => other.has(member))),
      );
    }
    case 'stable':
      return complete.filter((extension) => {
        const reached = new Set([...extension, ...extension.flatMap((place) => attackedBy[place] ?? [])]);
        return reached.size === attackedBy.length;
      });
  }
}
