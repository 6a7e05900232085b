import { fusedBaseRate, knowledge } from './fused-base-rate.ts';
import type { FusionOperator } from './fusion-operator.ts';
import { poolEvidence } from './pool-evidence.ts';

/**
 * Experts of unequal confidence: the mean of the evidence, weighted by how much each knows, β = Σ cᵢβᵢ / Σ cᵢ with
 * cᵢ = 1 − uᵢ.
 *
 * Laws: commutative, idempotent, vacuous-neutral, negation-symmetric; not associative.
 *
 * Source: weighted belief fusion, Jøsang 2016, ch. 12.5; for n sources, van der Heijden, Kopp & Kargl, FUSION 2018,
 * arXiv:1805.01388.
 */
export const weighted: FusionOperator = (opinions) => {
  const total = opinions.reduce((sum, opinion) => sum + knowledge(opinion), 0);
  return poolEvidence(opinions, fusedBaseRate(opinions, knowledge), (opinion) =>
    // All vacuous: nobody knows anything, and there is no evidence to weigh.
    total > 0 ? knowledge(opinion) / total : 0,
  );
};
