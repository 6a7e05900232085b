import { CorroborateError } from '../../errors/corroborate-error.ts';
import type { Opinion } from '../../model/opinion.ts';
import { shared } from '../evidence-odds.ts';
import { fusedBaseRate, knowledge } from './fused-base-rate.ts';
import type { FusionOperator } from './fusion-operator.ts';

/**
 * Dempster's rule, for comparison with evidence theory: β = Π(1 + βᵢ) − 1, δ alike. On masses: b ∝ Π(bᵢ + uᵢ) − Πuᵢ,
 * d alike, u ∝ Πuᵢ. Undefined where certain-yes meets certain-no.
 *
 * Laws: commutative, associative, vacuous-neutral, monotone, negation-symmetric; not idempotent: agreement compounds
 * fast, as if every source were infallible evidence of its own.
 *
 * Products of many factors leave the range of doubles on either side, so they are kept as sums of logarithms: 2,000
 * for and 2,000 against still stand even. Source: Dempster 1967, doi:10.1214/aoms/1177698950; Shafer 1976.
 */
export const dempster: FusionOperator = (opinions) => {
  const baseRate = fusedBaseRate(opinions, knowledge);
  if (opinions.some(({ uncertainty }) => uncertainty === 0)) return certain(opinions, baseRate);
  let pro = 0;
  let contra = 0;
  for (const { belief, disbelief, uncertainty } of opinions) {
    pro += logOfOneMore(belief, uncertainty);
    contra += logOfOneMore(disbelief, uncertainty);
  }
  const peak = Math.max(pro, contra);
  return shared(lessOne(pro, peak), lessOne(contra, peak), Math.exp(-peak), baseRate);
};

/** log(1 + part/u), also where the quotient is beyond doubles. */
function logOfOneMore(part: number, uncertainty: number): number {
  const odds = part / uncertainty;
  return odds === Number.POSITIVE_INFINITY ? Math.log(part) - Math.log(uncertainty) : Math.log1p(odds);
}

/** (e^log − 1)·e^−peak. From 40 on the 1 is below the precision of a double. */
function lessOne(log: number, peak: number): number {
  return log > 40 ? Math.exp(log - peak) : Math.expm1(log) * Math.exp(-peak);
}

/** Some opinion has no uncertainty, and so has the result. */
function certain(opinions: readonly Opinion[], baseRate: number): Opinion {
  let pro = 0;
  let contra = 0;
  for (const { belief, disbelief, uncertainty } of opinions) {
    pro += Math.log(belief + uncertainty);
    contra += Math.log(disbelief + uncertainty);
  }
  const peak = Math.max(pro, contra);
  if (peak === Number.NEGATIVE_INFINITY) {
    const expected = 'opinions that leave each other room';
    throw new CorroborateError('undefined-operation', [
      { path: 'opinions', expected, received: 'certainty for and against' },
    ]);
  }
  return shared(Math.exp(pro - peak), Math.exp(contra - peak), 0, baseRate);
}
