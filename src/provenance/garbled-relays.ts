import { type Drift, type RootReports, relaysUnlike, type VersionOf } from './relays.ts';

/**
 * Relays that say something else than their original ever said.
 *
 * @param sorted `reportsByRoot` of a trace.
 * @param isSame whether two reports, given by their place in the trace, can pass for the same statement.
 * @param versionOf what a report says, as far as `isSame` looks at it; default: every report for itself.
 */
export function garbledRelays(
  sorted: readonly RootReports[],
  isSame: (relay: number, original: number) => boolean,
  versionOf?: VersionOf,
): readonly Drift[] {
  return relaysUnlike(sorted, (relay, original) => !isSame(relay, original), versionOf);
}
