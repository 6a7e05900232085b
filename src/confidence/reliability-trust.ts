import { refuse } from '../errors/refuse.ts';
import type { ReliabilityLetter } from '../model/source.ts';
import { DEFAULTS } from './defaults.ts';
import { isProbability } from './numbers.ts';

/**
 * Trust in a source (0–1) from its reliability: a letter by the table in `DEFAULTS.reliabilityTrust`, a number as it
 * is. null means that it cannot be judged (F or null given). No grade at all (undefined) is 1: nothing speaks
 * against the source, so nothing is discounted.
 *
 * @throws CorroborateError 'invalid-option' for a number outside 0–1 or an unknown letter.
 * @example
 * ```ts
 * import { reliabilityTrust } from 'corroborate';
 * reliabilityTrust('B'); // => 0.75
 * reliabilityTrust('F'); // => null
 * reliabilityTrust(undefined); // => 1
 * ```
 */
export function reliabilityTrust(reliability: ReliabilityLetter | number | null | undefined): number | null {
  if (reliability === undefined) return 1;
  if (reliability === null || isProbability(reliability)) return reliability;
  const trust =
    typeof reliability === 'string' && Object.hasOwn(DEFAULTS.reliabilityTrust, reliability)
      ? DEFAULTS.reliabilityTrust[reliability]
      : undefined;
  if (trust !== undefined) return trust;
  refuse('invalid-option', 'reliability', 'a letter A–F, a trust 0–1, or null', reliability);
}
