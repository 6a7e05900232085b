import { CorroborateError } from '../errors/corroborate-error.ts';
import type { Opinion } from '../model/opinion.ts';
import { isProbability } from './numbers.ts';

/** How far the parts may miss 1 before an opinion is refused: far above rounding, far below meaning. */
const SUM_TOLERANCE = 1e-9;

/**
 * Refuses what is no opinion. Every operator calls it on its operands, so that a slip shows where it was made and
 * not three fusions later as a NaN.
 *
 * @throws CorroborateError 'invalid-opinion' naming the part, at `path` where one is given.
 */
export function checkOpinion(opinion: Opinion, path = ''): void {
  const { belief, disbelief, uncertainty, baseRate } = opinion;
  if (
    isProbability(belief) &&
    isProbability(disbelief) &&
    isProbability(uncertainty) &&
    isProbability(baseRate) &&
    Math.abs(belief + disbelief + uncertainty - 1) <= SUM_TOLERANCE
  ) {
    return;
  }
  throw new CorroborateError('invalid-opinion', [
    {
      path,
      expected: 'belief, disbelief, uncertainty and baseRate in 0–1, the first three summing to 1',
      received: `{belief: ${belief}, disbelief: ${disbelief}, uncertainty: ${uncertainty}, baseRate: ${baseRate}}`,
    },
  ]);
}
