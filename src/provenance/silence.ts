import { canonicalSources } from '../identity/canonical-sources.ts';
import type { Claim } from '../model/claim.ts';
import { parentOf, shareOf } from '../model/derivation.ts';
import type { Source } from '../model/source.ts';

/**
 * Tells which claims fall silent when some sources do: those read in one of them, attributed to one of them, or read in a
 * source that goes back to them alone. A source with other parents or work of its own goes on speaking. A ring of
 * sources falls silent only if something in it was silenced.
 *
 * @param silenced canonical ids.
 * @param canonicalSource the id that stands for a source and all that were judged the same.
 * O(sources + derivations) once, then O(attributions) per claim.
 */
export function silence(
  sources: readonly Source[],
  silenced: ReadonlySet<string>,
  canonicalSource: (id: string) => string,
): (claim: Claim) => boolean {
  if (silenced.size === 0) return () => false;
  const silent = fallenSilent(canonicalSources(sources, canonicalSource), silenced, canonicalSource);
  return (claim) =>
    silent.has(canonicalSource(claim.source)) ||
    (claim.attributedTo ?? []).some((speaker) => silent.has(canonicalSource(speaker)));
}

function fallenSilent(
  sources: ReadonlyMap<string, Source>,
  silenced: ReadonlySet<string>,
  canonicalSource: (id: string) => string,
): ReadonlySet<string> {
  const relays = new Map<string, string[]>();
  const waitingFor = new Map<string, number>();
  for (const [id, source] of sources) {
    const parents = onlyRelays(source);
    if (parents === undefined) continue;
    const distinct = new Set(parents.map(canonicalSource));
    waitingFor.set(id, distinct.size);
    for (const parent of distinct) {
      const list = relays.get(parent);
      if (list === undefined) relays.set(parent, [id]);
      else list.push(id);
    }
  }
  const silent = new Set(silenced);
  // A Set iterates over what is added meanwhile.
  for (const id of silent) {
    for (const relay of relays.get(id) ?? []) {
      const waiting = (waitingFor.get(relay) ?? 0) - 1;
      waitingFor.set(relay, waiting);
      if (waiting === 0) silent.add(relay);
    }
  }
  return silent;
}

/** The parents of a source that does nothing but relay; undefined for one that has something of its own. */
function onlyRelays(source: Source): readonly string[] | undefined {
  const derivations = source.derivedFrom ?? [];
  if (derivations.length === 0) return undefined;
  const shares = derivations.map(shareOf);
  const stated = shares.filter((share) => share !== undefined);
  const ownWork = stated.length > 0 && stated.reduce((sum, share) => sum + share, 0) < 1;
  if (ownWork) return undefined;
  return derivations.map(parentOf);
}
