import { DEFAULTS } from '../confidence/defaults.ts';
import { poolEvidence } from '../confidence/fusion/pool-evidence.ts';
import type { Opinion } from '../model/opinion.ts';
import type { RootTrace } from './root-trace.ts';
import { rootVoices, type WeighedOpinion } from './root-voices.ts';
import { undocumentedShare } from './undocumented-share.ts';

/**
 * Fuses the opinions of reports so that an echo does not count.
 *
 * Every root speaks once (`rootVoices`), and roots add up as independent evidence, each as far as the reports cover it:
 * β = Σ m_r·β_r, δ = Σ m_r·δ_r with β = b/u and δ = d/u (cumulative fusion, Jøsang, Subjective Logic, 2016, in evidence
 * odds), m_r the coverage, times the discount of undocumented roots. Where an opinion is dogmatic (u = 0) only the
 * dogmatic ones count, averaged by the same weights.
 *
 * The result has the same bits for any order of the reports. O(attribution · log).
 *
 * @param opinions one for every report of the trace, in its order; they share one base rate.
 * @param options.without place of a root that is left out, as if nobody had heard of it.
 * @param options.voices `rootVoices` of the same, where they are known already.
 * @throws CorroborateError 'invalid-option' when there are more or fewer opinions than reports.
 */
export function fuseByRoot(
  trace: RootTrace,
  opinions: readonly Opinion[],
  options: { readonly without?: number; readonly voices?: readonly Opinion[] } = {},
): Opinion {
  const voices = options.voices ?? rootVoices(trace, opinions);
  const weights = weightsWithout(trace, options.without);
  const heard = voices.map((voice, root): WeighedOpinion => ({ ...voice, weight: weights[root] ?? 0 }));
  return poolEvidence(
    heard.filter(({ weight }) => weight > 0),
    voices[0]?.baseRate ?? DEFAULTS.baseRate,
    ({ weight }) => weight,
  );
}

/** Coverage times discount; undocumented roots are worth more among fewer. */
function weightsWithout({ roots, rho0 }: RootTrace, without: number | undefined): number[] {
  if (without === undefined) return roots.map((root) => root.coverage * root.weight);
  let undocumented = 0;
  roots.forEach((root, i) => {
    if (root.undocumented && i !== without) undocumented += root.coverage;
  });
  const discount = undocumentedShare(undocumented, rho0);
  return roots.map((root, i) => (i === without ? 0 : root.coverage * (root.undocumented ? discount : 1)));
}
