import { projected, projectedShare } from '../confidence/project.ts';
import type { Opinion } from '../model/opinion.ts';
import { fuseByRoot, type RootFusion } from './fuse-by-root.ts';
import type { RootTrace, TracedRoot } from './root-trace.ts';
import { rootVoices } from './root-voices.ts';
import { undocumentedShare } from './undocumented-share.ts';

/**
 * The probability (0–1) that is left without each root in turn, in their order: that of `fuseByRoot` with `without`, to
 * rounding, in O(attribution · log) instead of its square. A root whose loss moves it is one that the answer hangs on.
 *
 * Other methods than `cumulative` are fused anew for every root that differs from those before: O(roots · log) times the
 * number of different voices.
 *
 * @param voices `rootVoices` of the same, where they are known already.
 */
export function probabilityWithoutEachRoot(
  trace: RootTrace,
  opinions: readonly Opinion[],
  voices: readonly Opinion[] = rootVoices(trace, opinions),
  fusion: RootFusion = {},
): readonly number[] {
  if ((fusion.method ?? 'cumulative') !== 'cumulative') return fusedAnew(trace, opinions, voices, fusion);
  const { roots, rho0 } = trace;
  const [only, second] = voices;
  // Where nothing is left, the base rate is.
  if (only !== undefined && second === undefined) return [only.baseRate];
  let certain = 0;
  let least = 1;
  for (const { uncertainty } of voices) {
    if (uncertainty === 0) certain += 1;
    if (uncertainty < least) least = uncertainty;
  }
  // In units of the smallest uncertainty evidence odds stay finite; certain opinions silence all others.
  const unit = certain > 0 ? 0 : least;
  const hasVague = roots.some((root) => root.undocumented);
  const sumsOf = (part: 'belief' | 'disbelief', undocumented: boolean): Float64Array => {
    const evidence: number[] = [];
    for (let root = 0; root < voices.length; root += 1) {
      const voice = voices[root] as Opinion;
      const traced = roots[root] as TracedRoot;
      if (hasVague && (traced.undocumented ?? false) !== undocumented) evidence.push(0);
      else if (certain > 0) evidence.push(voice.uncertainty === 0 ? traced.coverage * voice[part] : 0);
      else evidence.push(traced.coverage * voice[part] * (unit / voice.uncertainty));
    }
    return sumsWithoutEach(evidence);
  };
  const pro = sumsOf('belief', false);
  const contra = sumsOf('disbelief', false);
  if (!hasVague && certain !== 1) {
    const left: number[] = [];
    for (let root = 0; root < voices.length; root += 1) {
      left.push(projectedShare(pro[root] as number, contra[root] as number, unit, (voices[root] as Opinion).baseRate));
    }
    return left;
  }
  const vaguePro = hasVague ? sumsOf('belief', true) : NO_SUMS;
  const vagueContra = hasVague ? sumsOf('disbelief', true) : NO_SUMS;
  const vague = hasVague ? sumsWithoutEach(roots.map((root) => (root.undocumented ? root.coverage : 0))) : NO_SUMS;
  return voices.map((voice, root) => {
    // Without the only certain voice the others are heard again.
    if (certain === 1 && voice.uncertainty === 0) return projected(fuseByRoot(trace, opinions, { without: root }));
    const discount = undocumentedShare(vague[root] ?? 0, rho0);
    return projectedShare(
      (pro[root] ?? 0) + discount * (vaguePro[root] ?? 0),
      (contra[root] ?? 0) + discount * (vagueContra[root] ?? 0),
      unit,
      voice.baseRate,
    );
  });
}

const NO_SUMS = new Float64Array(0);

function fusedAnew(
  trace: RootTrace,
  opinions: readonly Opinion[],
  voices: readonly Opinion[],
  fusion: RootFusion,
): readonly number[] {
  const known = new Map<string, number>();
  return voices.map(({ belief, disbelief, uncertainty }, without) => {
    const { coverage, undocumented } = trace.roots[without] as RootTrace['roots'][number];
    const key = `${belief} ${disbelief} ${uncertainty} ${coverage} ${undocumented}`;
    const left = known.get(key) ?? projected(fuseByRoot(trace, opinions, { ...fusion, voices, without }));
    known.set(key, left);
    return left;
  });
}

/**
 * For every value the sum of all others, by sums from both ends: nothing is taken away, so nothing cancels.
 *
 * @param sums where they are written, for whoever has a list to spare; at least as long as `values`.
 * @param length how many of the values count.
 */
export function sumsWithoutEach(
  values: ArrayLike<number>,
  sums: Float64Array = new Float64Array(values.length),
  length: number = values.length,
): Float64Array {
  let before = 0;
  for (let i = 0; i < length; i += 1) {
    sums[i] = before;
    before += values[i] as number;
  }
  let after = 0;
  for (let i = length - 1; i >= 0; i -= 1) {
    sums[i] = (sums[i] as number) + after;
    after += values[i] as number;
  }
  return sums;
}
