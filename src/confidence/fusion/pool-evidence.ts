import type { Opinion } from '../../model/opinion.ts';
import { shared } from '../evidence-odds.ts';

/**
 * The opinion of Σ wᵢβᵢ and Σ wᵢδᵢ. Odds b/u leave the range of doubles as u goes to 0, so everything is counted in
 * units of the smallest u: bᵢ·(min u / uᵢ) lies in 0–1. Opinions without uncertainty are the limit of the same sum:
 * their factor is 1, that of all others 0, so that only they are averaged. O(n).
 */
export function poolEvidence(
  opinions: readonly Opinion[],
  baseRate: number,
  weigh: (opinion: Opinion) => number,
): Opinion {
  const smallest = opinions.reduce((least, { uncertainty }) => Math.min(least, uncertainty), 1);
  let pro = 0;
  let contra = 0;
  for (const opinion of opinions) {
    const factor = weigh(opinion) * evidenceFactor(opinion, smallest);
    pro += factor * opinion.belief;
    contra += factor * opinion.disbelief;
  }
  return shared(pro, contra, smallest, baseRate);
}

/** min u / u, with its limits at u = 0. */
export function evidenceFactor({ uncertainty }: Opinion, smallest: number): number {
  return uncertainty === smallest ? 1 : smallest / uncertainty;
}
