import { sortById } from '../model/code-unit-order.ts';
import { parentOf } from '../model/derivation.ts';
import type { Derivation, Source } from '../model/source.ts';

/**
 * Sources by canonical id. Where several records were judged to be one source, the record with the smallest id speaks,
 * what only the others state is added in id order, and their `derivedFrom` lists are united.
 * A record that says `origin: 'own'` settles the origin of the whole.
 */
export function canonicalSources(
  sources: readonly Source[],
  canonicalSource: (id: string) => string,
): ReadonlyMap<string, Source> {
  const merged = new Map<string, Source>();
  for (const source of sortById(sources)) {
    const id = canonicalSource(source.id);
    const first = merged.get(id);
    merged.set(id, first === undefined ? { ...source, id } : { ...source, ...first, ...unite(first, source) });
  }
  return merged;
}

function unite(first: Source, second: Source): Pick<Source, 'derivedFrom' | 'origin'> {
  const derivedFrom = unitedDerivations(first.derivedFrom ?? [], second.derivedFrom ?? []);
  return {
    ...(derivedFrom.length === 0 ? {} : { derivedFrom }),
    ...(first.origin === 'own' || second.origin === 'own' ? { origin: 'own' as const } : {}),
  };
}

/** The first list, then the parents that only the second names. */
function unitedDerivations(first: readonly Derivation[], second: readonly Derivation[]): readonly Derivation[] {
  const known = new Set(first.map(parentOf));
  return [...first, ...second.filter((derivation) => !known.has(parentOf(derivation)))];
}
