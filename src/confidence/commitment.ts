import { refuse } from '../errors/refuse.ts';
import type { Stance } from '../model/claim.ts';
import type { Certainty } from '../model/reading.ts';
import { DEFAULTS } from './defaults.ts';
import { closedUp, type LikelihoodReading } from './likelihood-reading.ts';
import { complement } from './numbers.ts';

/** What a holder commits to: the side, how firmly, and how probable the holder puts that side. */
export interface Commitment {
  /** After mirroring: an affirmation below one half is a denial, and the other way about. */
  readonly stance: Exclude<Stance, 'undecided'>;
  /** Certain, probable, possible. */
  readonly class: Exclude<Certainty, 'U'>;
  /** Probability of the side named by `stance`, 0–1. */
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** Bounds that were written in percent may miss a threshold by binary dust. */
const DUST = 1e-12;

/**
 * The side and the firmness of a statement (FactBank's CT, PR and PS; Saurí & Pustejovsky 2009,
 * doi:10.1007/s10579-009-9089-9). The likelihood grades the stance as given: "denies" with "likely" is "probably
 * not". Without likelihood (undefined) the statement is flat and certain. An interval wholly below one half is the
 * opposite stance with the mirrored interval. PS: a word of possibility, or an interval that holds one half, or null
 * (cannot be judged); it is never mirrored. CT: flat, or all of the interval from .95 up. PR: the rest.
 *
 * @throws CorroborateError 'invalid-option' for another stance: what is left undecided commits to nothing.
 * @example
 * ```ts
 * import { commitment, readLikelihood } from 'corroborate';
 * commitment('affirms', readLikelihood('icd203:unlikely')); // => { stance: 'denies', class: 'PR', low: 0.55, mid: 0.675, high: 0.8 }
 * commitment('denies', undefined).class; // => 'CT'
 * commitment('affirms', readLikelihood('might')).class; // => 'PS'
 * ```
 */
export function commitment(
  stance: Exclude<Stance, 'undecided'>,
  reading: LikelihoodReading | null | undefined,
): Commitment {
  if (stance !== 'affirms' && stance !== 'denies') refuse('invalid-option', 'stance', "'affirms' or 'denies'", stance);
  if (reading === undefined) {
    const flat = DEFAULTS.unhedged;
    return { stance, class: 'CT', low: flat, mid: flat, high: flat };
  }
  if (reading === null) return { stance, class: 'PS', low: 0, mid: 0.5, high: 1 };
  const { low, mid, high } = closedUp(reading);
  if (reading.possible || holdsOneHalf(reading)) return { stance, class: 'PS', low, mid, high };
  if (high <= 0.5) {
    return graded(stance === 'affirms' ? 'denies' : 'affirms', complement(high), complement(mid), complement(low));
  }
  return graded(stance, low, mid, high);
}

function graded(stance: Commitment['stance'], low: number, mid: number, high: number): Commitment {
  return { stance, class: low >= DEFAULTS.certainFrom - DUST ? 'CT' : 'PR', low, mid, high };
}

function holdsOneHalf({ low, high, open }: LikelihoodReading): boolean {
  if (low === 0.5 && high > 0.5) return open !== 'low' && open !== 'both';
  if (high === 0.5 && low < 0.5) return open !== 'high' && open !== 'both';
  return low <= 0.5 && high >= 0.5;
}
