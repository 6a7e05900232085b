import { fusedBaseRate } from './fused-base-rate.ts';
import type { FusionOperator } from './fusion-operator.ts';
import { poolEvidence } from './pool-evidence.ts';

/**
 * The same evidence seen n times, or a panel on one case: β is the mean of βᵢ, δ alike. Whoever knows nothing
 * thins the evidence out; see `weighted` for the other way.
 *
 * Laws: commutative, idempotent, negation-symmetric; not associative, a vacuous opinion is not neutral.
 *
 * Source: averaging belief fusion, Jøsang 2016, ch. 12.4; for n sources, van der Heijden, Kopp & Kargl, FUSION 2018,
 * arXiv:1805.01388.
 */
export const averaging: FusionOperator = (opinions) => {
  const share = 1 / opinions.length;
  return poolEvidence(
    opinions,
    fusedBaseRate(opinions, () => 1),
    () => share,
  );
};
