import type { EntityKnowledge } from './entity-knowledge.ts';
import type { ValueRelation } from './value-relation.ts';

/**
 * The same as comparing every two of many names, of which exactly one of each set holds. Time linear in the names, in what
 * they are parts of, and in the doubts about identity.
 */
export function relateMembers(as: readonly string[], bs: readonly string[], knowledge: EntityKnowledge): ValueRelation {
  const [inA, inB] = [new Set(as), new Set(bs)];
  const partsOfB = partsOf(inB, as, knowledge);
  const partsOfA = partsOf(inA, bs, knowledge);
  const isWithin = as.every((x) => inB.has(x) || partsOfB.has(x));
  const contains = bs.every((y) => inA.has(y) || partsOfA.has(y));
  if (isWithin) return contains ? 'same' : 'within';
  if (contains) return 'contains';
  const meets = as.some((x) => inB.has(x) || partsOfB.has(x)) || bs.some((y) => partsOfA.has(y));
  if (meets) return 'overlap';
  const isDoubted = knowledge.doubted().some(([x, y]) => (inA.has(x) && inB.has(y)) || (inA.has(y) && inB.has(x)));
  return isDoubted ? 'unsure' : 'excludes';
}

/** What lies in one of `wholes`, among `names` and what they are parts of. */
function partsOf(
  wholes: ReadonlySet<string>,
  names: readonly string[],
  { wholesOf }: EntityKnowledge,
): ReadonlySet<string> {
  const directParts = new Map<string, string[]>();
  const above = new Set(names);
  // A set that grows while it is walked: every name is visited once.
  for (const name of above) {
    for (const whole of wholesOf(name)) {
      above.add(whole);
      const parts = directParts.get(whole);
      if (parts === undefined) directParts.set(whole, [name]);
      else parts.push(name);
    }
  }
  const found = new Set<string>();
  const open = [...above].filter((name) => wholes.has(name));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    for (const part of directParts.get(name) ?? []) {
      if (found.has(part)) continue;
      found.add(part);
      open.push(part);
    }
  }
  return found;
}
