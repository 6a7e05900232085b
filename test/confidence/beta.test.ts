import { describe, expect, it } from 'vitest';
import { fromBeta, toBeta } from '../../src/confidence/beta.ts';
import { betaBelow, betaQuantile } from '../../src/confidence/beta-quantile.ts';
import { logGamma } from '../../src/confidence/log-gamma.ts';
import { DOUBLE_EXACT, largestError, opinion, oracle, type Parts, parts } from './opinion-vectors.ts';

interface BetaCase {
  readonly id: string;
  readonly o: Parts;
  readonly alpha: number;
  readonly beta: number;
  readonly mean: number;
  readonly var: number;
  readonly q05: number;
  readonly q95: number;
  readonly p_gt_half: number;
}

/** R prints twelve significant digits. */
const PRINTED = 1e-11;

describe('the Beta view of an opinion', () => {
  const { cases } = oracle<{ cases: readonly BetaCase[] }>('beta');

  it.each(cases)(
    '$id agrees with qbeta and pbeta of R',
    ({ o, alpha, beta, mean, var: variance, q05, q95, p_gt_half }) => {
      const view = toBeta(opinion(o));
      expect(Math.abs(view.alpha / alpha - 1)).toBeLessThan(DOUBLE_EXACT);
      expect(Math.abs(view.beta / beta - 1)).toBeLessThan(DOUBLE_EXACT);
      expect(largestError([view.mean, view.variance], [mean, variance])).toBeLessThanOrEqual(DOUBLE_EXACT);
      expect(largestError([view.low, view.high], [q05, q95])).toBeLessThanOrEqual(PRINTED);
      expect(Math.abs(1 - betaBelow(0.5, view.alpha, view.beta) - p_gt_half)).toBeLessThanOrEqual(PRINTED);
    },
  );

  it.each(cases)('$id comes back from its Beta', ({ o, alpha, beta }) => {
    expect(largestError(parts(fromBeta({ alpha, beta }, o[3])), o)).toBeLessThanOrEqual(DOUBLE_EXACT);
  });

  it('widens with the mass asked for', () => {
    const seen = opinion([0.6, 0.1, 0.3, 0.5]);
    const half = toBeta(seen, { mass: 0.5 });
    const most = toBeta(seen, { mass: 0.99 });
    expect(most.low).toBeLessThan(half.low);
    expect(most.high).toBeGreaterThan(half.high);
  });

  it('has no density for certainty and none for a Beta thinner than its prior', () => {
    const undefinedOperation = expect.objectContaining({ code: 'undefined-operation' });
    expect(() => toBeta(opinion([1, 0, 0, 0.5]))).toThrow(undefinedOperation);
    expect(() => fromBeta({ alpha: 0.5, beta: 3 })).toThrow(undefinedOperation);
    expect(() => fromBeta({ alpha: Number.NaN, beta: 3 })).toThrow(undefinedOperation);
    expect(() => fromBeta({ alpha: Number.POSITIVE_INFINITY, beta: 3 })).toThrow(undefinedOperation);
  });

  it('refuses a mass that is no probability', () => {
    expect(() => toBeta(opinion([0, 0, 1, 0.5]), { mass: 90 })).toThrow(
      expect.objectContaining({ code: 'invalid-option' }),
    );
  });

  it('puts all mass at the end that a base rate of 0 or 1 names', () => {
    expect([toBeta(opinion([0, 0, 1, 0])).high, toBeta(opinion([0, 0, 1, 1])).low]).toEqual([0, 1]);
  });

  it.each([
    [1e-3, 5e-4],
    [1e-6, 2e-6],
    [1e-9, 1e-8],
    [1e-15, 1e-8],
  ])('stays orderly down to an uncertainty of %d', (uncertainty, width) => {
    const { low, high, mean } = toBeta(opinion([0.7, 0.3 - uncertainty, uncertainty, 0.5]));
    expect(low).toBeLessThanOrEqual(mean);
    expect(high).toBeGreaterThanOrEqual(mean);
    expect(high - low).toBeLessThan(Math.sqrt(uncertainty) * 2 + width);
  });
});

describe('the special functions', () => {
  it('know factorials and Γ(½)', () => {
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
    expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 12);
    expect(logGamma(0.1)).toBeCloseTo(2.252712651734206, 12);
  });

  it('know the closed forms of the incomplete Beta', () => {
    for (const x of [0, 0.01, 0.3, 0.5, 0.9, 1]) {
      expect(betaBelow(x, 1, 1)).toBeCloseTo(x, 13);
      expect(betaBelow(x, 1, 5)).toBeCloseTo(1 - (1 - x) ** 5, 13);
      expect(betaBelow(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 13);
    }
  });

  it('invert one another', () => {
    for (const [alpha, beta] of [
      [0.8, 0.6],
      [2, 5],
      [40, 3],
      [1e5, 3e5],
    ] as const) {
      for (const p of [0.001, 0.05, 0.5, 0.95, 0.999]) {
        expect(betaBelow(betaQuantile(p, alpha, beta), alpha, beta)).toBeCloseTo(p, 9);
      }
    }
  });
});
