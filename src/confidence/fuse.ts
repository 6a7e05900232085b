import { refuse } from '../errors/refuse.ts';
import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import type { Opinion } from '../model/opinion.ts';
import { checkOpinion, isOpinion } from './check-opinion.ts';
import { BASE_RATE, RHO } from './default-rates.ts';
import { FUSION_METHODS, FUSION_OPERATORS, type FusionMethod } from './fusion/table.ts';
import { isProbability } from './numbers.ts';

/** How to fuse. */
export interface FuseOptions {
  /** Default 'cumulative'. */
  readonly method?: FusionMethod;
  /** Correlation 0–1 for 'correlated'. Default .5; the other methods do not use it. */
  readonly rho?: number;
}

/**
 * Fuses opinions about one proposition. Which method fits depends on how the sources hang together:
 *
 * - `cumulative` (default): independent originals; evidence adds.
 * - `averaging`: the same evidence seen n times, a panel.
 * - `correlated`: origins undocumented; `rho` between independent (0) and the same (1).
 * - `weighted`: experts of unequal confidence.
 * - `cautious`: overlap unknown, worst case.
 * - `dempster`: Dempster's rule, for comparison.
 *
 * The result is bit-identical in any order of the opinions. One opinion comes back as it is; none is no evidence:
 * vacuous. Opinions are taken as they are: one without uncertainty overrules all that have some. O(n log n).
 *
 * @throws CorroborateError 'invalid-opinion'; 'invalid-option', also for an option of another name;
 * 'undefined-operation' where 'cautious' meets an opinion without uncertainty, or 'dempster' certainty for and against.
 * @example
 * ```ts
 * import { fuse, project, toOpinion } from 'corroborate';
 * const likely = toOpinion('icd203:likely');
 * project(fuse([likely, likely])); // => 0.7592592592592593
 * project(fuse([likely, likely], 'averaging')); // => 0.675
 * project(fuse([likely, likely], { method: 'correlated', rho: 0.5 })); // => 0.7089552238805970
 * ```
 */
export function fuse(opinions: readonly Opinion[], method: FusionMethod | FuseOptions = 'cumulative'): Opinion {
  if (!Array.isArray(opinions)) refuse('invalid-opinion', 'opinions', 'a list', opinions);
  const options = typeof method === 'string' ? { method } : method;
  refuseUnknownOptions(options, ['method', 'rho']);
  const operator = operatorNamed(options.method ?? 'cumulative');
  const rho = options.rho ?? RHO;
  if (!isProbability(rho)) refuse('invalid-option', 'rho', 'a probability 0–1', rho);
  const slip = opinions.findIndex((opinion) => !isOpinion(opinion));
  if (slip >= 0) checkOpinion(opinions[slip] as Opinion, `opinions[${slip}]`);
  const [only] = opinions;
  if (only === undefined) return { belief: 0, disbelief: 0, uncertainty: 1, baseRate: BASE_RATE };
  if (opinions.length === 1) return { ...only };
  return operator([...opinions].sort(byParts), { rho });
}

function operatorNamed(method: string): (typeof FUSION_OPERATORS)[FusionMethod] {
  if (Object.hasOwn(FUSION_OPERATORS, method)) return FUSION_OPERATORS[method as FusionMethod];
  return refuse('invalid-option', 'method', FUSION_METHODS.join(', '), method);
}

/** Opinions that compare equal are the same four numbers, so a sum in this order cannot tell where it came from. */
function byParts(a: Opinion, b: Opinion): number {
  return a.uncertainty - b.uncertainty || a.belief - b.belief || a.disbelief - b.disbelief || a.baseRate - b.baseRate;
}
