import { CorroborateError } from '../../errors/corroborate-error.ts';
import { shared } from '../evidence-odds.ts';
import { fusedBaseRate, knowledge } from './fused-base-rate.ts';
import type { FusionOperator } from './fusion-operator.ts';
import { evidenceFactor } from './pool-evidence.ts';

/**
 * Overlap unknown, worst case: β = max βᵢ, δ = max δᵢ. Nobody's evidence is counted twice, and nobody's adds to
 * another's.
 *
 * Laws: commutative, associative, idempotent, vacuous-neutral, negation-symmetric. Undefined where an opinion has no
 * uncertainty.
 *
 * Source: the normalised cautious rule, Denœux, Artificial Intelligence 172 (2008), doi:10.1016/j.artint.2007.05.008,
 * on two outcomes.
 */
export const cautious: FusionOperator = (opinions) => {
  const smallest = opinions.reduce((least, { uncertainty }) => Math.min(least, uncertainty), 1);
  if (smallest === 0) {
    throw new CorroborateError('undefined-operation', [
      {
        path: 'opinions',
        expected: "uncertainty above 0 in every opinion for 'cautious'",
        received: 'an opinion without uncertainty',
      },
    ]);
  }
  let pro = 0;
  let contra = 0;
  for (const opinion of opinions) {
    const factor = evidenceFactor(opinion, smallest);
    pro = Math.max(pro, factor * opinion.belief);
    contra = Math.max(contra, factor * opinion.disbelief);
  }
  return shared(pro, contra, smallest, fusedBaseRate(opinions, knowledge));
};
