import { refuse } from '../../errors/refuse.ts';
import { fusedBaseRate, knowledge } from './fused-base-rate.ts';
import type { FusionOperator } from './fusion-operator.ts';
import { leastUncertainty, poolEvidence } from './pool-evidence.ts';

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
  if (leastUncertainty(opinions) === 0) {
    refuse('undefined-operation', 'opinions', 'uncertainty above 0 in each', 0);
  }
  return poolEvidence(opinions, fusedBaseRate(opinions, knowledge), () => 1, Math.max);
};
