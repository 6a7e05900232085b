import { evidenceWeight, fusedBaseRate } from './fused-base-rate.ts';
import type { FusionOperator } from './fusion-operator.ts';
import { poolEvidence } from './pool-evidence.ts';

/**
 * Sources whose origins are not documented: β = Σ βᵢ / (1 + (n − 1)ρ), δ alike. ρ = 0 is `cumulative`, ρ = 1 is
 * `averaging`; with ρ = ½ any number of equal sources is worth at most two.
 *
 * Laws: commutative, negation-symmetric; neither associative nor idempotent for 0 < ρ < 1, a vacuous opinion is not
 * neutral.
 *
 * Source: the design effect 1 + (n − 1)ρ, by which n equally correlated observations count as fewer (Kish, Survey
 * Sampling, Wiley 1965; for experts, Clemen & Winkler 1985, doi:10.1287/opre.33.2.427), applied to evidence.
 */
export const correlated: FusionOperator = (opinions, { rho }) => {
  const share = 1 / (1 + (opinions.length - 1) * rho);
  return poolEvidence(opinions, fusedBaseRate(opinions, evidenceWeight(opinions)), () => share);
};
