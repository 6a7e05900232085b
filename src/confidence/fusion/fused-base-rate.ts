import type { Opinion } from '../../model/opinion.ts';
import { evidenceFactor, leastUncertainty } from './pool-evidence.ts';

/**
 * The base rate of a fused opinion. One proposition has one base rate, so normally all are equal and this is it.
 * Where they differ, their mean, weighted by `weigh`; the plain mean where no weight is left (all vacuous).
 */
export function fusedBaseRate(opinions: readonly Opinion[], weigh: (opinion: Opinion) => number): number {
  const first = opinions[0]?.baseRate ?? 0;
  if (opinions.every(({ baseRate }) => baseRate === first)) return first;
  let total = 0;
  let sum = 0;
  let plain = 0;
  for (const opinion of opinions) {
    const weight = weigh(opinion);
    total += weight;
    sum += weight * opinion.baseRate;
    plain += opinion.baseRate;
  }
  return total > 0 ? sum / total : plain / opinions.length;
}

/** 1 − u, how much an opinion knows: the weight of `weighted`, `cautious` and `dempster`. */
export function knowledge({ belief, disbelief }: Opinion): number {
  return belief + disbelief;
}

/** (1 − u)/u, how much evidence an opinion has, in units that keep it finite: the weight of `cumulative`. */
export function evidenceWeight(opinions: readonly Opinion[]): (opinion: Opinion) => number {
  const smallest = leastUncertainty(opinions);
  return (opinion) => knowledge(opinion) * evidenceFactor(opinion, smallest);
}
