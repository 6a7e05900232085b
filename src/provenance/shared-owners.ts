import type { Source } from '../model/source.ts';

/** Originals that belong to one owner. */
export interface SharedOwner {
  readonly owner: string;
  /** Ids of the roots, in order. */
  readonly roots: readonly string[];
}

/**
 * Different originals with one owner. They are counted as they are: an owner may impose a line or may not, and nothing in
 * the ledger says which, so a discount would be invented. The reader is told instead.
 *
 * @param roots ids of the originals.
 * @param sources by canonical id.
 */
export function sharedOwners(roots: readonly string[], sources: ReadonlyMap<string, Source>): readonly SharedOwner[] {
  const byOwner = new Map<string, string[]>();
  for (const source of roots) {
    const owner = sources.get(source)?.owner;
    if (owner === undefined) continue;
    const owned = byOwner.get(owner);
    if (owned === undefined) byOwner.set(owner, [source]);
    else owned.push(source);
  }
  return [...byOwner].filter(([, owned]) => owned.length > 1).map(([owner, owned]) => ({ owner, roots: owned }));
}

/** How sources of one owner were counted, in words. */
export function countedAs(ownerShare: number): string {
  return ownerShare === 0
    ? 'they are counted apart'
    : `${ownerShare} of their own work is counted as that of their owner`;
}
