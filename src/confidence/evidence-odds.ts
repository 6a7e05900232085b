import type { Opinion } from '../model/opinion.ts';

/**
 * Evidence odds: β = b/u for a proposition and δ = d/u against it (evidence counts r and s of Jøsang 2016, ch. 3.4.3,
 * in units of the prior weight). Independent evidence adds in this form. Infinite for an opinion without uncertainty.
 *
 * @example
 * ```ts
 * import { evidenceFor } from 'corroborate';
 * evidenceFor({ belief: 0.6, disbelief: 0.1, uncertainty: 0.3, baseRate: 0.5 }); // => 2
 * ```
 */
export function evidenceFor({ belief, uncertainty }: Opinion): number {
  return belief === 0 ? 0 : belief / uncertainty;
}

/**
 * Evidence odds against a proposition, δ = d/u. See `evidenceFor`.
 *
 * @example
 * ```ts
 * import { evidenceAgainst } from 'corroborate';
 * evidenceAgainst({ belief: 0, disbelief: 0.5, uncertainty: 0.5, baseRate: 0.5 }); // => 1
 * ```
 */
export function evidenceAgainst({ disbelief, uncertainty }: Opinion): number {
  return disbelief === 0 ? 0 : disbelief / uncertainty;
}

/**
 * The opinion of summed evidence odds: s = 1 + β + δ, b = β/s, d = δ/s, u = 1/s. Evidence without bound on one side
 * is certainty; on both sides it stands half and half.
 *
 * @example
 * ```ts
 * import { opinionOfEvidence } from 'corroborate';
 * opinionOfEvidence(2, 1, 0.5); // => { belief: 0.5, disbelief: 0.25, uncertainty: 0.25, baseRate: 0.5 }
 * ```
 */
export function opinionOfEvidence(pro: number, contra: number, baseRate: number): Opinion {
  const boundless = Number(pro === Number.POSITIVE_INFINITY) + Number(contra === Number.POSITIVE_INFINITY);
  if (boundless > 0) {
    const belief = pro === Number.POSITIVE_INFINITY ? 1 / boundless : 0;
    return { belief, disbelief: 1 - belief, uncertainty: 0, baseRate };
  }
  return shared(pro, contra, 1, baseRate);
}

/** The opinion whose parts stand to each other as the three masses do. Their sum must be above 0. */
export function shared(pro: number, contra: number, open: number, baseRate: number): Opinion {
  const total = pro + contra + open;
  return { belief: pro / total, disbelief: contra / total, uncertainty: open / total, baseRate };
}
