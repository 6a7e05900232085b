import type { RootReports, VersionOf } from './relays.ts';

/** An original that nobody saw, told in different ways. */
export interface SplitRelays {
  readonly root: string;
  /** Reports, by their place in the trace, that tell it the same way; two groups or more. */
  readonly versions: readonly (readonly number[])[];
}

/**
 * Relays that disagree about what an unseen original said: at least one of them garbled it, and which is not known.
 *
 * @param sorted `reportsByRoot` of a trace.
 * @param versionOf what a report says; reports that pass for the same statement have the same. O(relays).
 */
export function splitRelays(sorted: readonly RootReports[], versionOf: VersionOf): readonly SplitRelays[] {
  return sorted.flatMap(({ root, originals, relays }) => {
    if (originals.length > 0) return [];
    const byVersion = new Map<number, number[]>();
    for (const relay of relays) {
      const version = byVersion.get(versionOf(relay));
      if (version === undefined) byVersion.set(versionOf(relay), [relay]);
      else version.push(relay);
    }
    const versions = [...byVersion.values()];
    return versions.length > 1 ? [{ root, versions }] : [];
  });
}
