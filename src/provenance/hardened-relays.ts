import { type Drift, type RootReports, relaysUnlike, type VersionOf } from './relays.ts';

/**
 * Relays that are surer than their original: "likely" at the source became a flat statement on the way, or "at least 19"
 * became 19.
 *
 * @param sorted `reportsByRoot` of a trace.
 * @param isStronger whether the first report commits itself further than the second: a higher commitment class, or a
 * narrower value. Reports are given by their place in the trace.
 * @param versionOf what a report says, as far as `isStronger` looks at it; default: every report for itself.
 */
export function hardenedRelays(
  sorted: readonly RootReports[],
  isStronger: (relay: number, original: number) => boolean,
  versionOf?: VersionOf,
): readonly Drift[] {
  return relaysUnlike(sorted, isStronger, versionOf);
}
