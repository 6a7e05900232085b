import { DEFAULTS } from '../confidence/defaults.ts';
import { poolEvidence } from '../confidence/fusion/pool-evidence.ts';
import { CorroborateError } from '../errors/corroborate-error.ts';
import type { Opinion } from '../model/opinion.ts';
import type { RootTrace } from './root-trace.ts';

/** An opinion with the part that it has in a sum. */
export interface WeighedOpinion extends Opinion {
  readonly weight: number;
}

/**
 * What every root has to say, in their order: the average (`poolEvidence`) of its own statements, or where none is there
 * of its relays, weighted by their shares of it. All with the base rate of the opinions.
 *
 * The same bits for any order of the reports. O(attribution · log).
 *
 * @throws CorroborateError 'invalid-option' when there are more or fewer opinions than reports.
 */
export function rootVoices(trace: RootTrace, opinions: readonly Opinion[]): readonly Opinion[] {
  const { roots, attribution, self } = trace;
  if (opinions.length !== attribution.length) {
    throw new CorroborateError('invalid-option', [
      { path: 'opinions', expected: `${attribution.length} opinions`, received: `${opinions.length}` },
    ]);
  }
  const baseRate = sharedBaseRate(opinions);
  const speaksItself = roots.map(() => false);
  for (const root of self) if (root >= 0) speaksItself[root] = true;
  /** Whoever is heard for a root: the only report, or a list of them. */
  const heard: (number | number[] | undefined)[] = roots.map(() => undefined);
  for (let report = 0; report < attribution.length; report += 1) {
    for (const root of attribution[report]?.roots ?? []) {
      if (speaksItself[root] === true && self[report] !== root) continue;
      const others = heard[root];
      if (others === undefined) heard[root] = report;
      else if (typeof others === 'number') heard[root] = [others, report];
      else others.push(report);
    }
  }
  return heard.map((reports, root): Opinion => {
    if (typeof reports === 'number') return withBaseRate(opinions[reports] as Opinion, baseRate);
    return average(trace, root, reports ?? [], opinions, baseRate);
  });
}

function withBaseRate(opinion: Opinion, baseRate: number): Opinion {
  return opinion.baseRate === baseRate ? opinion : { ...opinion, baseRate };
}

function average(
  { attribution }: RootTrace,
  root: number,
  reports: readonly number[],
  opinions: readonly Opinion[],
  baseRate: number,
): Opinion {
  const first = opinions[reports[0] ?? 0];
  // Copies average to the copy itself, to the last bit.
  if (first !== undefined && reports.every((report) => isAlike(opinions[report] as Opinion, first))) {
    return withBaseRate(first, baseRate);
  }
  const said = reports.map((report): WeighedOpinion => {
    const { roots, shares } = attribution[report] ?? { roots: [], shares: [] };
    const { belief, disbelief, uncertainty } = opinions[report] as Opinion;
    return { belief, disbelief, uncertainty, baseRate, weight: shares[roots.indexOf(root)] ?? 0 };
  });
  return averageVoice(said, baseRate);
}

/** The average of opinions that differ, by their weights. */
export function averageVoice(said: WeighedOpinion[], baseRate: number): Opinion {
  // Addition of doubles depends on their order, so the order is made from the numbers themselves.
  said.sort((a, b) => a.belief - b.belief || a.disbelief - b.disbelief || a.weight - b.weight);
  let total = 0;
  for (const { weight } of said) total += weight;
  return poolEvidence(said, baseRate, ({ weight }) => weight / total);
}

/** Whether two opinions are the same to the bit, whatever their base rates. */
export const isAlike = (a: Opinion, b: Opinion): boolean =>
  a.belief === b.belief && a.disbelief === b.disbelief && a.uncertainty === b.uncertainty;

/** One proposition has one base rate; where opinions differ all the same, their mean. */
function sharedBaseRate(opinions: readonly Opinion[]): number {
  const first = opinions[0]?.baseRate ?? DEFAULTS.baseRate;
  if (opinions.every(({ baseRate }) => baseRate === first)) return first;
  const rates = [...new Set(opinions.map((opinion) => opinion.baseRate))].sort((a, b) => a - b);
  return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
