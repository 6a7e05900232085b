import type { Entity } from '../model/entity.ts';
import { type Forest, forest } from './forest.ts';

/** Above this many remembered ancestors the memory is dropped, so that a deep hierarchy cannot grow it without bound. */
const MEMORY_LIMIT = 1_000_000;

/**
 * Reads `partOf` into a question: is `part` a part of `whole`, directly or through other parts? Nothing is a part of
 * itself. A hierarchy that runs in a circle makes its members parts of each other and ends.
 *
 * @param canonicalEntity ids judged the same count as one, see `canonicalIds`.
 * @returns a lookup in constant time where nothing has two wholes. Elsewhere it remembers the ancestors of what it was asked,
 * and a first question costs their number.
 */
export function partOfLookup(
  entities: readonly Entity[],
  canonicalEntity: (id: string) => string = (id) => id,
): (part: string, whole: string) => boolean {
  const wholes = wholesByPart(entities, canonicalEntity);

  const ancestorsOf = (part: string): Set<string> => {
    const found = new Set<string>();
    const open = [...(wholes.get(part) ?? [])];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (found.has(id)) continue;
      found.add(id);
      for (const above of wholes.get(id) ?? []) open.push(above);
    }
    return found;
  };

  let trees: Forest | undefined;
  const remembered = new Map<string, Set<string>>();
  let size = 0;
  return (part, whole) => {
    const from = canonicalEntity(part);
    const to = canonicalEntity(whole);
    if (from === to || !wholes.has(from)) return false;
    trees ??= forest(onlyWholes(wholes));
    if (trees.isAbove(from, to)) return true;
    // Most hierarchies are trees: what has one whole at most, up to the top, has no other way up.
    if (!wholes.has(trees.top(from))) return false;
    let ancestors = remembered.get(from);
    if (ancestors === undefined) {
      ancestors = ancestorsOf(from);
      if (size + ancestors.size > MEMORY_LIMIT) {
        remembered.clear();
        size = 0;
      }
      remembered.set(from, ancestors);
      size += ancestors.size;
    }
    return ancestors.has(to);
  };
}

/** What every entity is directly a part of, by canonical ids. */
export function wholesByPart(
  entities: readonly Entity[],
  canonicalEntity: (id: string) => string,
): ReadonlyMap<string, readonly string[]> {
  const wholes = new Map<string, string[]>();
  for (const { id, partOf } of entities) {
    if (partOf === undefined || partOf.length === 0) continue;
    const part = canonicalEntity(id);
    const above = wholes.get(part) ?? [];
    for (const whole of partOf) above.push(canonicalEntity(whole));
    wholes.set(part, above);
  }
  return wholes;
}

/** What has exactly one whole, with that one. */
function onlyWholes(wholes: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  const only = new Map<string, string>();
  for (const [part, above] of wholes) {
    const [first] = above;
    if (first !== undefined && first !== part && above.every((whole) => whole === first)) only.set(part, first);
  }
  return only;
}
