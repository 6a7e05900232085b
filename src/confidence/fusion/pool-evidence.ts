import type { Opinion } from '../../model/opinion.ts';
import { shared } from '../evidence-odds.ts';

/**
 * The opinion of Σ wᵢβᵢ and Σ wᵢδᵢ, or of what `join` makes of the terms instead of a sum. Odds b/u leave the range of
 * doubles as u goes to 0, so everything is counted in units of the smallest u: bᵢ·(min u / uᵢ) lies in 0–1. Opinions
 * without uncertainty are the limit of the same sum: their factor is 1, that of all others 0, so that only they are
 * averaged. O(n).
 */
export function poolEvidence<O extends Opinion>(
  opinions: readonly O[],
  baseRate: number,
  weigh: (opinion: O) => number,
  join: (pooled: number, next: number) => number = (pooled, next) => pooled + next,
): Opinion {
  const smallest = leastUncertainty(opinions);
  let pro = 0;
  let contra = 0;
  for (const opinion of opinions) {
    const factor = weigh(opinion) * evidenceFactor(opinion, smallest);
    pro = join(pro, factor * opinion.belief);
    contra = join(contra, factor * opinion.disbelief);
  }
  return shared(pro, contra, smallest, baseRate);
}

/** The unit that evidence is counted in. */
export function leastUncertainty(opinions: readonly Opinion[]): number {
  return opinions.reduce((least, { uncertainty }) => Math.min(least, uncertainty), 1);
}

/** min u / u, with its limits at u = 0. */
export function evidenceFactor({ uncertainty }: Opinion, smallest: number): number {
  return uncertainty === smallest ? 1 : smallest / uncertainty;
}
