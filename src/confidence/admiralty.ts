import { refuse } from '../errors/refuse.ts';
import { RELIABILITY_LETTERS, type ReliabilityLetter } from '../model/source.ts';
import type { LikelihoodReading } from './likelihood-reading.ts';
import { reliabilityTrust } from './reliability-trust.ts';

/** An Admiralty grade: the letter speaks of the source, the digit of the information. They are two axes and stay apart. */
export interface AdmiraltyReading {
  readonly letter: ReliabilityLetter;
  readonly digit: 1 | 2 | 3 | 4 | 5 | 6;
  /** Trust in the source, 0–1; null for F, cannot be judged. */
  readonly trust: number | null;
  /** What the digit says about the information; null for 6, cannot be judged. */
  readonly reading: LikelihoodReading | null;
  /** Digit 1 was taken as 2, because the confirming source is counted on its own. */
  readonly taken?: 2;
}

const DIGITS = [1, 2, 3, 4, 5, 6] as const;

/** The ranges of STIX 2.1 (appendix A.3) closed up: 60–79 and 80–100 become .6–.8 and .8–1. */
const CREDIBILITY = [
  { low: 0.8, mid: 0.9, high: 1 },
  { low: 0.6, mid: 0.7, high: 0.8 },
  { low: 0.4, mid: 0.5, high: 0.6 },
  { low: 0.2, mid: 0.3, high: 0.4 },
  { low: 0, mid: 0.1, high: 0.2 },
] as const;

/** The scale whose best grade says that others confirm it, whatever its edition. */
export const CREDIBILITY_SCALE = 'admiralty-credibility';

/** Grade 1 of that scale begins here, and no other grade reaches it. */
export const CONFIRMED_FROM: number = CREDIBILITY[0].low;

/** What a grade 1 is worth where those who confirm it are counted for themselves: a grade 2. */
export const CONFIRMED_ELSEWHERE = CREDIBILITY[1];

/**
 * Reads an Admiralty grade such as `B2` (NATO STANAG 2511): letter A–F, digit 1–6. F and 6 mean that it cannot be
 * judged, which is null and never a low grade.
 *
 * Digit 1 means "confirmed by other sources". Where the confirming source is itself among the claims, its evidence
 * would count twice: pass `confirmingSourceCounted: true`, and 1 is taken as 2 and marked so.
 *
 * @throws CorroborateError 'invalid-likelihood' where the grade is none.
 * @example
 * ```ts
 * import { readAdmiralty } from 'corroborate';
 * const { trust, reading } = readAdmiralty('B2');
 * trust; // => 0.75
 * [reading?.low, reading?.high]; // => [0.6, 0.8]
 * readAdmiralty('F6').reading; // => null
 * ```
 */
export function readAdmiralty(
  grade: string,
  options?: { readonly confirmingSourceCounted?: boolean },
): AdmiraltyReading {
  const normal = typeof grade === 'string' ? grade.trim().toUpperCase() : '';
  const letter = RELIABILITY_LETTERS.find((known) => known === normal[0]);
  const digit = DIGITS.find((known) => String(known) === normal[1]);
  if (letter === undefined || digit === undefined || normal.length !== 2) {
    refuse('invalid-likelihood', '', 'an Admiralty grade A1–F6', grade);
  }
  const demoted = digit === 1 && options?.confirmingSourceCounted === true;
  const figures = CREDIBILITY[(demoted ? 2 : digit) - 1];
  const reading: LikelihoodReading | null =
    figures === undefined
      ? null
      : { ...figures, word: normal, scale: 'admiralty-credibility@stix2.1', possible: digit === 3 };
  return { letter, digit, trust: reliabilityTrust(letter), reading, ...(demoted && { taken: 2 as const }) };
}
