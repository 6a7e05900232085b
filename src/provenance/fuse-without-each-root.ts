import { shared } from '../confidence/evidence-odds.ts';
import type { Opinion } from '../model/opinion.ts';
import { fuseByRoot, type RootFusion } from './fuse-by-root.ts';
import type { RootTrace } from './root-trace.ts';
import { rootVoices } from './root-voices.ts';
import { undocumentedShare } from './undocumented-share.ts';

/** What is left where nothing is. */
const VACUOUS = Object.freeze({ belief: 0, disbelief: 0, uncertainty: 1 });

/**
 * What is left without each root in turn: `fuseByRoot` with `without` for every root, in their order, to rounding, in
 * O(attribution · log) instead of its square. A root whose loss moves the result is one that the answer hangs on.
 *
 * Other methods than `cumulative` are fused anew for every root that differs from those before: O(roots · log) times the
 * number of different voices.
 *
 * @param voices `rootVoices` of the same, where they are known already.
 */
export function fuseWithoutEachRoot(
  trace: RootTrace,
  opinions: readonly Opinion[],
  voices: readonly Opinion[] = rootVoices(trace, opinions),
  fusion: RootFusion = {},
): readonly Opinion[] {
  if ((fusion.method ?? 'cumulative') !== 'cumulative') return fusedAnew(trace, opinions, voices, fusion);
  const { roots, rho0 } = trace;
  const [only, second] = voices;
  if (only !== undefined && second === undefined) return [{ ...VACUOUS, baseRate: only.baseRate }];
  const certain = voices.filter(({ uncertainty }) => uncertainty === 0).length;
  // In units of the smallest uncertainty evidence odds stay finite; certain opinions silence all others.
  const unit = certain > 0 ? 0 : voices.reduce((least, { uncertainty }) => Math.min(least, uncertainty), 1);
  const evidence = (root: number, part: 'belief' | 'disbelief', undocumented: boolean): number => {
    const [voice, traced] = [voices[root], roots[root]];
    if (voice === undefined || traced === undefined || (traced.undocumented ?? false) !== undocumented) return 0;
    if (certain > 0) return voice.uncertainty === 0 ? traced.coverage * voice[part] : 0;
    return traced.coverage * voice[part] * (unit / voice.uncertainty);
  };
  const sumsOf = (value: (root: number) => number): number[] => sumsWithoutEach(roots.map((_, root) => value(root)));
  const pro = sumsOf((root) => evidence(root, 'belief', false));
  const contra = sumsOf((root) => evidence(root, 'disbelief', false));
  const hasVague = roots.some((root) => root.undocumented);
  const vaguePro = hasVague ? sumsOf((root) => evidence(root, 'belief', true)) : [];
  const vagueContra = hasVague ? sumsOf((root) => evidence(root, 'disbelief', true)) : [];
  const vague = hasVague ? sumsOf((root) => (roots[root]?.undocumented ? (roots[root]?.coverage ?? 0) : 0)) : [];
  return voices.map((voice, root) => {
    // Without the only certain voice the others are heard again.
    if (certain === 1 && voice.uncertainty === 0) return fuseByRoot(trace, opinions, { without: root });
    const discount = undocumentedShare(vague[root] ?? 0, rho0);
    return shared(
      (pro[root] ?? 0) + discount * (vaguePro[root] ?? 0),
      (contra[root] ?? 0) + discount * (vagueContra[root] ?? 0),
      unit,
      voice.baseRate,
    );
  });
}

function fusedAnew(
  trace: RootTrace,
  opinions: readonly Opinion[],
  voices: readonly Opinion[],
  fusion: RootFusion,
): readonly Opinion[] {
  const known = new Map<string, Opinion>();
  return voices.map(({ belief, disbelief, uncertainty }, without) => {
    const { coverage, undocumented } = trace.roots[without] as RootTrace['roots'][number];
    const key = `${belief} ${disbelief} ${uncertainty} ${coverage} ${undocumented}`;
    const left = known.get(key) ?? fuseByRoot(trace, opinions, { ...fusion, voices, without });
    known.set(key, left);
    return left;
  });
}

/** For every value the sum of all others, by sums from both ends: nothing is taken away, so nothing cancels. */
function sumsWithoutEach(values: readonly number[]): number[] {
  const sums: number[] = [];
  let before = 0;
  for (const value of values) {
    sums.push(before);
    before += value;
  }
  let after = 0;
  for (let i = values.length - 1; i >= 0; i -= 1) {
    sums[i] = (sums[i] ?? 0) + after;
    after += values[i] ?? 0;
  }
  return sums;
}
