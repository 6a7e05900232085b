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
  const { roots, attribution, own } = trace;
  if (opinions.length !== attribution.length) {
    throw new CorroborateError('invalid-option', [
      { path: 'opinions', expected: `${attribution.length} opinions`, received: `${opinions.length}` },
    ]);
  }
  const statements = roots.map((): WeighedOpinion[] => []);
  const relays = roots.map((): WeighedOpinion[] => []);
  const baseRate = sharedBaseRate(opinions);
  opinions.forEach(({ belief, disbelief, uncertainty }, report) => {
    const shares = attribution[report] ?? [];
    shares.forEach(([root, weight], i) => {
      const list = i === 0 && own[report] === true ? statements : relays;
      list[root]?.push({ belief, disbelief, uncertainty, baseRate, weight });
    });
  });
  return statements.map((said, root) => average(said.length > 0 ? said : (relays[root] ?? []), baseRate));
}

function average(said: WeighedOpinion[], baseRate: number): Opinion {
  // Addition of doubles depends on their order, so the order is made from the numbers themselves.
  said.sort((a, b) => a.belief - b.belief || a.disbelief - b.disbelief || a.weight - b.weight);
  const [first] = said;
  // Copies average to the copy itself, to the last bit.
  if (first !== undefined && said.every((one) => isAlike(one, first))) return first;
  let total = 0;
  for (const { weight } of said) total += weight;
  return poolEvidence(said, baseRate, ({ weight }) => weight / total);
}

const isAlike = (a: Opinion, b: Opinion): boolean =>
  a.belief === b.belief && a.disbelief === b.disbelief && a.uncertainty === b.uncertainty;

/** One proposition has one base rate; where opinions differ all the same, their mean. */
function sharedBaseRate(opinions: readonly Opinion[]): number {
  const rates = [...new Set(opinions.map((opinion) => opinion.baseRate))].sort((a, b) => a - b);
  const [first = DEFAULTS.baseRate] = rates;
  return rates.length <= 1 ? first : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
