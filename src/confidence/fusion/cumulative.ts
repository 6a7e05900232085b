import { evidenceWeight, fusedBaseRate } from './fused-base-rate.ts';
import type { FusionOperator } from './fusion-operator.ts';
import { poolEvidence } from './pool-evidence.ts';

/**
 * Independent originals: their evidence adds, β = Σ βᵢ and δ = Σ δᵢ. Opinions without uncertainty overrule the
 * others and are averaged.
 *
 * Laws: commutative, associative, vacuous-neutral, monotone when a supporter is added, negation-symmetric, not
 * idempotent (two who agree know more than one).
 *
 * Source: cumulative belief fusion, Jøsang 2016, ch. 12.3; for n sources, van der Heijden, Kopp & Kargl, FUSION 2018,
 * arXiv:1805.01388.
 */
export const cumulative: FusionOperator = (opinions) =>
  poolEvidence(opinions, fusedBaseRate(opinions, evidenceWeight(opinions)), () => 1);
