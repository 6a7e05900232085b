import type { Opinion } from '../model/opinion.ts';
import { checkOpinion } from './check-opinion.ts';
import { projected } from './project.ts';

/**
 * Of all opinions that project to a probability, the one that claims the least evidence: only belief or only
 * disbelief, as little of it as the probability needs (uncertainty maximisation, Jøsang 2016, ch. 3.5.6). With base
 * rate ½: b = max(0, 2P − 1), d = max(0, 1 − 2P), u = 1 − |2P − 1|.
 */
export function mostUncertain(probability: number, baseRate: number): Opinion {
  if (probability > baseRate) {
    const belief = (probability - baseRate) / (1 - baseRate);
    return { belief, disbelief: 0, uncertainty: 1 - belief, baseRate };
  }
  if (probability < baseRate) {
    const disbelief = (baseRate - probability) / baseRate;
    return { belief: 0, disbelief, uncertainty: 1 - disbelief, baseRate };
  }
  return { belief: 0, disbelief: 0, uncertainty: 1, baseRate };
}

/**
 * The opinion of the same probability that claims the least evidence (Jøsang 2016, ch. 3.5.6). What was contested
 * becomes unknown.
 *
 * @throws CorroborateError 'invalid-opinion'.
 * @example
 * ```ts
 * import { maximiseUncertainty } from 'corroborate';
 * const { belief, uncertainty } = maximiseUncertainty({ belief: 0.7, disbelief: 0.3, uncertainty: 0, baseRate: 0.5 });
 * [belief, uncertainty]; // => [0.4, 0.6]
 * ```
 */
export function maximiseUncertainty(opinion: Opinion): Opinion {
  checkOpinion(opinion);
  return mostUncertain(projected(opinion), opinion.baseRate);
}
