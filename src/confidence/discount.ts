import { refuse } from '../errors/refuse.ts';
import type { Opinion } from '../model/opinion.ts';
import { checkOpinion } from './check-opinion.ts';
import { BASE_RATE } from './default-rates.ts';
import { isProbability, withinUnit } from './numbers.ts';
import { projected } from './project.ts';

/** b′ = p·b, d′ = p·d; the rest is unknown. No check. */
export function discounted(opinion: Opinion, trust: number): Opinion {
  const belief = trust * opinion.belief;
  const disbelief = trust * opinion.disbelief;
  // A dogmatic opinion under full trust must stay dogmatic to the last bit.
  const uncertainty = trust === 1 ? opinion.uncertainty : withinUnit(1 - (belief + disbelief));
  return { belief, disbelief, uncertainty, baseRate: opinion.baseRate };
}

/** What distrust in a source does, where the trust is an opinion. */
export type DiscountVariant =
  /** Trust counts by its projected probability (Jøsang 2016, ch. 14.3). */
  | 'projected'
  /** Only belief in the source counts; distrust and ignorance alike mean "unknown" (Jøsang 2001, uncertainty favouring). */
  | 'belief'
  /** Disbelief in the source turns its opinion round: a known liar (Jøsang 2001, opposite belief favouring). */
  | 'opposite';

/**
 * Another's opinion, seen through trust in that source: b′ = p·b, d′ = p·d, and what is lost becomes unknown.
 * Trust is a probability 0–1, an opinion about the source, or null = cannot be judged: a vacuous trust, which
 * projects to its base rate ½.
 *
 * Source: Jøsang, Subjective Logic, Springer 2016, ch. 14.3, doi:10.1007/978-3-319-42337-1.
 *
 * @throws CorroborateError 'invalid-opinion', 'invalid-option' for a trust outside 0–1.
 * @example
 * ```ts
 * import { discount } from 'corroborate';
 * const heard = { belief: 0.4, disbelief: 0, uncertainty: 0.6, baseRate: 0.5 };
 * discount(heard, 0.75); // => { belief: 0.3, disbelief: 0, uncertainty: 0.7, baseRate: 0.5 }
 * discount(heard, null).belief; // => 0.2
 * ```
 */
export function discount(
  opinion: Opinion,
  trust: number | Opinion | null,
  variant: DiscountVariant = 'projected',
): Opinion {
  checkOpinion(opinion);
  if (trust === null) return discounted(opinion, BASE_RATE);
  if (typeof trust === 'number') {
    if (isProbability(trust)) return discounted(opinion, trust);
    refuse('invalid-option', 'trust', 'a probability 0–1, opinion or null', trust);
  }
  checkOpinion(trust, 'trust');
  if (!Object.hasOwn(VARIANTS, variant)) refuse('invalid-option', 'variant', Object.keys(VARIANTS).join(', '), variant);
  return VARIANTS[variant](opinion, trust);
}

const VARIANTS: Readonly<Record<DiscountVariant, (opinion: Opinion, trust: Opinion) => Opinion>> = {
  projected: (opinion, trust) => discounted(opinion, projected(trust)),
  belief: (opinion, trust) => discounted(opinion, trust.belief),
  opposite: (opinion, trust) => {
    const belief = trust.belief * opinion.belief + trust.disbelief * opinion.disbelief;
    const disbelief = trust.belief * opinion.disbelief + trust.disbelief * opinion.belief;
    return { belief, disbelief, uncertainty: withinUnit(1 - (belief + disbelief)), baseRate: opinion.baseRate };
  },
};
