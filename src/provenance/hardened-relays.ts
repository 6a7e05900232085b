import { type Drift, relaysUnlike } from './relays.ts';
import type { RootTrace } from './root-trace.ts';

/**
 * Relays that are surer than their original: "likely" at the source became a flat statement on the way, or "at least 19"
 * became 19.
 *
 * @param isStronger whether the first report commits itself further than the second: a higher commitment class, or a
 * narrower value. Reports are given by their place in the trace.
 */
export function hardenedRelays(
  trace: RootTrace,
  isStronger: (relay: number, original: number) => boolean,
): readonly Drift[] {
  return relaysUnlike(trace, isStronger);
}
