/** Attacks inside one component, by place in it. */
export interface ComponentAttacks {
  readonly attackersOf: readonly (readonly number[])[];
  readonly attackedBy: readonly (readonly number[])[];
}

const OPEN = 0;
const IN = 1;
const NOT_IN = 2;

/**
 * All complete extensions of a component, as lists of places: sets that attack none of their own and hold exactly what
 * they defend. Tries every argument in and not in, and gives a branch up as soon as something in it cannot be defended.
 *
 * @returns undefined where more than `steps` branches would be needed: the search is exponential.
 */
export function searchComplete(component: ComponentAttacks, steps: number): readonly (readonly number[])[] | undefined {
  const { attackersOf, attackedBy } = component;
  const size = attackersOf.length;
  const found: number[][] = [];
  let left = steps;

  const search = (labels: readonly number[]): boolean => {
    left--;
    if (left < 0) return false;
    if (!isDefensible(component, labels)) return true;
    const next = labels.indexOf(OPEN);
    if (next === -1) {
      const extension = labels.flatMap((label, place) => (label === IN ? [place] : []));
      if (holdsWhatItDefends(component, labels)) found.push(extension);
      return true;
    }
    const without = labels.with(next, NOT_IN);
    if (attackersOf[next]?.includes(next)) return search(without);
    const within = labels.with(next, IN);
    for (const enemy of [...(attackersOf[next] ?? []), ...(attackedBy[next] ?? [])]) within[enemy] = NOT_IN;
    const clashes = [...(attackersOf[next] ?? []), ...(attackedBy[next] ?? [])].some((enemy) => labels[enemy] === IN);
    return (clashes || search(within)) && search(without);
  };
  return search(Array.from({ length: size }, () => OPEN)) ? found : undefined;
}

/** Whether every argument that is in can still be defended: each of its attackers has an attacker that is in or open. */
function isDefensible({ attackersOf }: ComponentAttacks, labels: readonly number[]): boolean {
  return labels.every(
    (label, place) =>
      label !== IN ||
      (attackersOf[place] ?? []).every((enemy) =>
        (attackersOf[enemy] ?? []).some((friend) => labels[friend] === IN || labels[friend] === OPEN),
      ),
  );
}

function holdsWhatItDefends({ attackersOf }: ComponentAttacks, labels: readonly number[]): boolean {
  return labels.every((label, place) => {
    const defended = (attackersOf[place] ?? []).every((enemy) =>
      (attackersOf[enemy] ?? []).some((friend) => labels[friend] === IN),
    );
    return defended === (label === IN);
  });
}
