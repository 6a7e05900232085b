import { describe, expect, it } from 'vitest';
import {
  extremisedPool,
  linearPool,
  logarithmicPool,
  medianPool,
  naiveBayesPool,
  neymanFactor,
} from '../../bench/quality/pools.ts';
import {
  brierScore,
  calibrationError,
  calibrationTable,
  logLoss,
  murphyDecomposition,
  type Scored,
} from '../../bench/quality/scoring.ts';
import { DOUBLE_EXACT, largestError, oracle } from './opinion-vectors.ts';

// A yardstick that is bent makes every measurement with it worthless.

interface PoolCase {
  readonly id: string;
  readonly op: string;
  readonly p: readonly number[];
  readonly weights?: readonly number[];
  readonly prior?: number;
  readonly a?: number;
  readonly expected: number;
}

interface ScoreCase {
  readonly id: string;
  readonly p: readonly number[];
  readonly y: readonly (0 | 1)[];
  readonly bins: number;
  readonly expected: Readonly<
    Record<'brier' | 'log' | 'ece' | 'mce' | 'reliability' | 'resolution' | 'uncertainty', number>
  > & {
    readonly table: readonly { bin: number; n: number; meanP: number; freq: number }[];
  };
}

const POOLS: Readonly<Record<string, (item: PoolCase) => number>> = {
  linear: ({ p }) => linearPool(p),
  linearWeighted: ({ p, weights }) => linearPool(p, weights),
  log: ({ p }) => logarithmicPool(p),
  logWeighted: ({ p, weights }) => logarithmicPool(p, weights),
  bayesIndependent: ({ p, prior }) => naiveBayesPool(p, prior),
  'logOdds a*mean': ({ p, a = 1, prior }) => extremisedPool(p, a, prior),
  neymanFactor: ({ p }) => neymanFactor(p.length),
};

describe('the pools that the library is measured against', () => {
  const { cases } = oracle<{ cases: readonly PoolCase[] }>('pools');

  it('cover every pool of the oracle', () => {
    expect([...new Set(cases.map(({ op }) => op))].sort()).toEqual(Object.keys(POOLS).sort());
  });

  it.each(Object.entries(POOLS))('%s', (op, pool) => {
    for (const item of cases.filter((candidate) => candidate.op === op)) {
      expect(Math.abs(pool(item) - item.expected), item.id).toBeLessThanOrEqual(DOUBLE_EXACT);
    }
  });

  it('take the middle of a median', () => {
    expect([medianPool([0.9, 0.1, 0.3]), medianPool([0.9, 0.1, 0.3, 0.5])]).toEqual([0.3, 0.4]);
  });
});

describe('the scores that the library is measured with', () => {
  const { cases } = oracle<{ cases: readonly ScoreCase[] }>('scoring');

  it.each(cases)('$id agrees with numpy', ({ p, y, bins, expected }) => {
    const forecasts = p.map((probability, index): Scored => ({ probability, outcome: y[index] ?? 0 }));
    const { expected: ece, largest: mce } = calibrationError(forecasts, bins);
    const { reliability, resolution, uncertainty } = murphyDecomposition(forecasts);
    const found = [brierScore(forecasts), logLoss(forecasts), ece, mce, reliability, resolution, uncertainty];
    const wanted = (['brier', 'log', 'ece', 'mce', 'reliability', 'resolution', 'uncertainty'] as const).map(
      (score) => expected[score],
    );
    expect(largestError(found, wanted)).toBeLessThanOrEqual(DOUBLE_EXACT);
    const table = calibrationTable(forecasts, bins);
    expect(table.map(({ bin, count }) => [bin, count])).toEqual(expected.table.map(({ bin, n }) => [bin, n]));
    const rows = table.flatMap(({ meanProbability, frequency }) => [meanProbability, frequency]);
    expect(
      largestError(
        rows,
        expected.table.flatMap(({ meanP, freq }) => [meanP, freq]),
      ),
    ).toBeLessThanOrEqual(DOUBLE_EXACT);
  });

  it('charge a sure miss heavily but not without bound', () => {
    expect(logLoss([{ probability: 0, outcome: 1 }])).toBeCloseTo(-Math.log(1e-15), 9);
  });
});
