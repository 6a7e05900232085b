import { DEFAULTS } from '../confidence/defaults.ts';
import { shared } from '../confidence/evidence-odds.ts';
import { fuse } from '../confidence/fuse.ts';
import { evidenceFactor } from '../confidence/fusion/pool-evidence.ts';
import type { FusionMethod } from '../confidence/fusion/table.ts';
import type { Opinion } from '../model/opinion.ts';
import type { RootTrace } from './root-trace.ts';
import { rootVoices, type WeighedOpinion } from './root-voices.ts';
import { undocumentedShare } from './undocumented-share.ts';

/** How the evidence of roots is put together. */
export interface RootFusion {
  /** Default 'cumulative'. */
  readonly method?: FusionMethod;
  /** Correlation 0–1 for 'correlated'. */
  readonly rho?: number;
}

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
 * @param options.method another operator than `cumulative` on the roots' opinions, each with its evidence scaled by what the
 * root is worth.
 * @throws CorroborateError 'invalid-option' when there are more or fewer opinions than reports.
 */
export function fuseByRoot(
  trace: RootTrace,
  opinions: readonly Opinion[],
  options: RootFusion & { readonly without?: number; readonly voices?: readonly Opinion[] } = {},
): Opinion {
  const voices = options.voices ?? rootVoices(trace, opinions);
  const weights = weightsWithout(trace, options.without);
  const baseRate = voices[0]?.baseRate ?? DEFAULTS.baseRate;
  const { method = 'cumulative', rho } = options;
  if (method === 'cumulative') return added(voices, weights, baseRate);
  const heard = voices.map((voice, root): WeighedOpinion => ({ ...voice, weight: weights[root] ?? 0 }));
  const speaking = heard.filter(({ weight }) => weight > 0);
  return fuse(speaking.map(scaled), { method, ...(rho === undefined ? {} : { rho }) });
}

/** The sum of weighed evidence, in units of the smallest uncertainty so that it stays finite. */
function added(voices: readonly Opinion[], weights: readonly number[], baseRate: number): Opinion {
  const { length } = voices;
  let smallest = 1;
  for (let root = 0; root < length; root += 1) {
    const { uncertainty } = voices[root] as Opinion;
    if (uncertainty < smallest && (weights[root] as number) > 0) smallest = uncertainty;
  }
  let pro = 0;
  let contra = 0;
  for (let root = 0; root < length; root += 1) {
    const weight = weights[root] as number;
    if (weight === 0) continue;
    const voice = voices[root] as Opinion;
    const factor = weight * evidenceFactor(voice, smallest);
    pro += factor * voice.belief;
    contra += factor * voice.disbelief;
  }
  return shared(pro, contra, smallest, baseRate);
}

/** The same opinion with its evidence scaled. One without uncertainty has boundless evidence and stays as it is. */
function scaled({ belief, disbelief, uncertainty, baseRate, weight }: WeighedOpinion): Opinion {
  if (weight === 1 || uncertainty === 0) return { belief, disbelief, uncertainty, baseRate };
  return shared(weight * belief, weight * disbelief, uncertainty, baseRate);
}

/** Coverage times discount; undocumented roots are worth more among fewer. */
function weightsWithout({ roots, rho0 }: RootTrace, without: number | undefined): readonly number[] {
  if (without === undefined) return roots.map((root) => root.coverage * root.weight);
  let undocumented = 0;
  roots.forEach((root, i) => {
    if (root.undocumented && i !== without) undocumented += root.coverage;
  });
  const discount = undocumentedShare(undocumented, rho0);
  return roots.map((root, i) => (i === without ? 0 : root.coverage * (root.undocumented ? discount : 1)));
}
