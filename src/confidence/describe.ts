import { refuse } from '../errors/refuse.ts';
import { DEFAULTS } from './defaults.ts';
import { isProbability } from './numbers.ts';
import { requireScale } from './scales/find-scale.ts';
import { nearestTerm } from './scales/nearest-term.ts';

/**
 * Puts a probability (0–1) into the words of a scale: the narrowest range that holds it, so the most telling word of
 * a nested scale; between two ranges, the nearer. Without scale: ICD 203, whose ranges leave no gaps from 1 to 99 %.
 * Words alone are ambiguous between scales; print the scale beside them.
 *
 * @throws CorroborateError 'invalid-likelihood' outside 0–1, 'unknown-scale'.
 * @example
 * ```ts
 * import { describe } from 'corroborate';
 * describe(0.7); // => 'likely'
 * describe(0.97, 'ipcc'); // => 'extremely likely'
 * describe(0.45, 'phia'); // => 'realistic possibility'
 * ```
 */
export function describe(probability: number, scale: string = DEFAULTS.describeScale): string {
  if (!isProbability(probability)) {
    refuse('invalid-likelihood', '', 'a probability 0–1', probability);
  }
  return nearestTerm(requireScale(scale), probability).reading.word;
}
