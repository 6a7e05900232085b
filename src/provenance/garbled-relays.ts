import { type Drift, type RootReports, relaysUnlike } from './relays.ts';

/**
 * Relays that say something else than their original ever said.
 *
 * @param sorted `reportsByRoot` of a trace.
 * @param isSame whether two reports, given by their place in the trace, can pass for the same statement.
 */
export function garbledRelays(
  sorted: readonly RootReports[],
  isSame: (relay: number, original: number) => boolean,
): readonly Drift[] {
  return relaysUnlike(sorted, (relay, original) => !isSame(relay, original));
}
