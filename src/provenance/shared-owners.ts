import type { Source } from '../model/source.ts';
import type { RootTrace } from './root-trace.ts';

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
 * @param sources by canonical id.
 */
export function sharedOwners(trace: RootTrace, sources: ReadonlyMap<string, Source>): readonly SharedOwner[] {
  const byOwner = new Map<string, string[]>();
  for (const { source } of trace.roots) {
    const owner = sources.get(source)?.owner;
    if (owner === undefined) continue;
    const roots = byOwner.get(owner);
    if (roots === undefined) byOwner.set(owner, [source]);
    else roots.push(source);
  }
  return [...byOwner].filter(([, roots]) => roots.length > 1).map(([owner, roots]) => ({ owner, roots }));
}
