import { shareOf } from '../model/derivation.ts';
import type { Derivation, Source } from '../model/source.ts';

/** Binary dust on a sum of shares is no work. */
const DUST = 1e-9;

/**
 * Sources as relays of their owners: of what a source does itself, the share `ownerShare` counts as its owner's, so that
 * the sources of one owner are one original to that share. What it has from others stays as it is.
 *
 * @param sources by canonical id.
 * @param ownerShare 0–1.
 */
export function ownedSources(sources: ReadonlyMap<string, Source>, ownerShare: number): ReadonlyMap<string, Source> {
  if (ownerShare === 0) return sources;
  return new Map(
    [...sources].map(([id, source]) => {
      const { owner } = source;
      if (owner === undefined || owner === id) return [id, source];
      const stated = (source.derivedFrom ?? []).map(shareOf);
      const own = ownWork(stated);
      if (own < DUST) return [id, source];
      const derivedFrom: Derivation[] = [...(source.derivedFrom ?? []), { source: owner, share: own * ownerShare }];
      return [id, { ...source, derivedFrom }];
    }),
  );
}

/** Without parents all is own; parents without a share take whatever is left. */
function ownWork(stated: readonly (number | undefined)[]): number {
  if (stated.some((share) => share === undefined)) return 0;
  return Math.max(0, 1 - stated.reduce<number>((sum, share) => sum + (share ?? 0), 0));
}
