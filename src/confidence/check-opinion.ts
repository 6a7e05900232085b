import { CorroborateError } from '../errors/corroborate-error.ts';
import { inWords } from '../errors/in-words.ts';
import type { Opinion } from '../model/opinion.ts';
import { isProbability } from './numbers.ts';

/** How far the parts may miss 1 before an opinion is refused: far above rounding, far below meaning. */
const SUM_TOLERANCE = 1e-9;

/** Four probabilities, of which the first three sum to 1. */
export function isOpinion(opinion: Opinion): boolean {
  // Untyped callers leave it out.
  const { belief, disbelief, uncertainty, baseRate } = opinion ?? ({} as Opinion);
  return (
    isProbability(belief) &&
    isProbability(disbelief) &&
    isProbability(uncertainty) &&
    isProbability(baseRate) &&
    Math.abs(belief + disbelief + uncertainty - 1) <= SUM_TOLERANCE
  );
}

/**
 * Refuses what is no opinion. Every operator calls it on its operands, so that a slip shows where it was made and
 * not three fusions later as a NaN.
 *
 * @throws CorroborateError 'invalid-opinion' with what came, at `path` where one is given.
 */
export function checkOpinion(opinion: Opinion, path = ''): void {
  if (isOpinion(opinion)) return;
  const expected = 'belief + disbelief + uncertainty = 1, these and baseRate in 0–1';
  throw new CorroborateError('invalid-opinion', [{ path, expected, received: partsOf(opinion) }]);
}

/** The parts by name, so that one that is missing or misspelt shows. */
function partsOf(opinion: Opinion): string {
  const parts = typeof opinion === 'object' ? Object.entries(opinion ?? {}) : [];
  return parts.map(([name, part]) => `${name} ${inWords(part)}`).join(', ') || inWords(opinion);
}
