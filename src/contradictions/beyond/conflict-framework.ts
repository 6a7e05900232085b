import type { Framework } from './framework.ts';

/** Something that may be attacked, with how well it is supported, in any unit. */
export interface Supported {
  readonly id: string;
  readonly support: number;
}

/** Binary dust must not decide who attacks whom. */
const DUST = 1e-9;

/**
 * Turns conflicts, which have no direction, into attacks, which have one: of two that conflict the better supported
 * attacks the other; equally supported ones attack each other (preference-based argumentation, Amgoud & Cayrol, Annals of
 * Mathematics and AI 34, 2002). O(positions + conflicts).
 *
 * @example
 * ```ts
 * import { conflictFramework, groundedExtension } from 'corroborate';
 * const positions = [{ id: 'iskp did it', support: 3 }, { id: 'the Taliban did it', support: 1 }];
 * groundedExtension(conflictFramework(positions, [['iskp did it', 'the Taliban did it']])); // => ['iskp did it']
 * ```
 */
export function conflictFramework(
  positions: readonly Supported[],
  conflicts: Iterable<readonly [string, string]>,
): Framework {
  const supportOf = new Map(positions.map(({ id, support }) => [id, support]));
  const attacks: (readonly [string, string])[] = [];
  for (const [a, b] of conflicts) {
    const lead = (supportOf.get(a) ?? 0) - (supportOf.get(b) ?? 0);
    if (lead >= -DUST) attacks.push([a, b]);
    if (lead <= DUST) attacks.push([b, a]);
  }
  return { arguments: positions.map(({ id }) => id), attacks };
}
