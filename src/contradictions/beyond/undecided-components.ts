import type { IndexedFramework } from './framework.ts';
import type { Standing } from './grounded-extension.ts';

/**
 * The arguments that the grounded labelling leaves open, in parts that do not attack each other. What is accepted in one
 * part has no bearing on another, so each is searched alone. O(arguments + attacks).
 */
export function undecidedComponents(
  { size, attackersOf, attackedBy }: IndexedFramework,
  standing: readonly Standing[],
): readonly (readonly number[])[] {
  const seen = new Set<number>();
  const components: number[][] = [];
  for (let first = 0; first < size; first++) {
    if (standing[first] !== 'undecided' || seen.has(first)) continue;
    const component: number[] = [];
    const open = [first];
    seen.add(first);
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      component.push(index);
      for (const next of [...(attackersOf[index] ?? []), ...(attackedBy[index] ?? [])]) {
        if (standing[next] !== 'undecided' || seen.has(next)) continue;
        seen.add(next);
        open.push(next);
      }
    }
    components.push(component.sort((a, b) => a - b));
  }
  return components;
}
