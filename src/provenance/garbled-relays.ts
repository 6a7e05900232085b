import { type Drift, relaysUnlike } from './relays.ts';
import type { RootTrace } from './root-trace.ts';

/**
 * Relays that say something else than their original ever said.
 *
 * @param isSame whether two reports, given by their place in the trace, can pass for the same statement.
 */
export function garbledRelays(
  trace: RootTrace,
  isSame: (relay: number, original: number) => boolean,
): readonly Drift[] {
  return relaysUnlike(trace, (relay, original) => !isSame(relay, original));
}
