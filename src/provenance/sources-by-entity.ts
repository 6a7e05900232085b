import type { Source } from '../model/source.ts';

/**
 * Sources that are declared to be one entity (`entity`) are one original: a movement's website and its channel are not
 * two witnesses. Where several that name nobody they have it from share an entity, all of them relay the entity.
 *
 * @param sources by canonical id; returned as they are where no two share an entity.
 * @param canonicalEntity the id that stands for an entity and all that were judged the same.
 */
export function sourcesByEntity(
  sources: ReadonlyMap<string, Source>,
  canonicalEntity: (id: string) => string,
): ReadonlyMap<string, Source> {
  const speakers = new Map<string, string[]>();
  for (const [id, { entity, derivedFrom = [] }] of sources) {
    if (entity === undefined || derivedFrom.length > 0) continue;
    const key = canonicalEntity(entity);
    const ids = speakers.get(key);
    if (ids === undefined) speakers.set(key, [id]);
    else ids.push(id);
  }
  const relays = new Map<string, string>();
  for (const [entity, ids] of speakers) {
    if (ids.length > 1) for (const id of ids) if (id !== entity) relays.set(id, entity);
  }
  if (relays.size === 0) return sources;
  return new Map(
    [...sources].map(([id, source]) => {
      const entity = relays.get(id);
      return [id, entity === undefined ? source : { ...source, derivedFrom: [entity] }];
    }),
  );
}
