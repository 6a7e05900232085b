import type { RootReports } from './relays.ts';

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
 * @param isSame whether two reports can pass for the same statement. A relay joins the first version that it fits.
 * O(relays · versions).
 */
export function splitRelays(
  sorted: readonly RootReports[],
  isSame: (a: number, b: number) => boolean,
): readonly SplitRelays[] {
  return sorted.flatMap(({ root, originals, relays }) => {
    if (originals.length > 0) return [];
    const versions: number[][] = [];
    for (const relay of relays) {
      const version = versions.find(([first]) => first !== undefined && isSame(first, relay));
      if (version === undefined) versions.push([relay]);
      else version.push(relay);
    }
    return versions.length > 1 ? [{ root, versions }] : [];
  });
}
