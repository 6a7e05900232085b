import type { Opinion } from '../model/opinion.ts';
import { breakdown } from './breakdown.ts';
import { projected } from './project.ts';

/** Every verdict, from refuted to supported, with the two that take no side. */
export const VERDICTS = [
  'well refuted',
  'refuted',
  'refuted but contested',
  'leaning against',
  'disputed',
  'little evidence',
  'leaning for',
  'supported but contested',
  'supported',
  'well supported',
] as const;

/** One of the words of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number];

/** The thresholds of an audit's status: settled from .95, likely from .7. */
const WELL = 0.95;
const CLEAR = 0.7;
/** From here on the other side must be named: a quarter of all that is known and unknown stands against itself. † */
const CONTESTED = 0.25;
const HALF = 0.5;

/**
 * An opinion in words, as an analyst would put it. Conflict and ignorance are named before any direction is: half or
 * more contested is "disputed" (never "even chance"), half or more unknown is "little evidence". Else by the
 * projected probability of the side that it favours: from .95 "well supported", from .7 "supported" (with "but
 * contested" where a quarter or more is), below that "leaning for"; "refuted" and "leaning against" mirror them.
 *
 * @throws CorroborateError 'invalid-opinion'.
 * @example
 * ```ts
 * import { verdict } from 'corroborate';
 * verdict({ belief: 0.45, disbelief: 0.45, uncertainty: 0.1, baseRate: 0.5 }); // => 'disputed'
 * verdict({ belief: 0.1, disbelief: 0, uncertainty: 0.9, baseRate: 0.5 }); // => 'little evidence'
 * verdict({ belief: 0.8, disbelief: 0, uncertainty: 0.2, baseRate: 0.5 }); // => 'supported'
 * ```
 */
export function verdict(opinion: Opinion): Verdict {
  const { contested, unknown } = breakdown(opinion);
  if (contested >= HALF) return 'disputed';
  if (unknown >= HALF) return 'little evidence';
  const probability = projected(opinion);
  const side = probability >= HALF ? SIDES.for : SIDES.against;
  const favoured = Math.max(probability, 1 - probability);
  if (favoured < CLEAR) return side.leaning;
  if (contested >= CONTESTED) return side.contested;
  return favoured >= WELL ? side.well : side.clear;
}

const SIDES = {
  for: {
    well: 'well supported',
    clear: 'supported',
    contested: 'supported but contested',
    leaning: 'leaning for',
  },
  against: {
    well: 'well refuted',
    clear: 'refuted',
    contested: 'refuted but contested',
    leaning: 'leaning against',
  },
} as const;
