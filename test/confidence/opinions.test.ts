import { describe, expect, it } from 'vitest';
import { readAdmiralty } from '../../src/confidence/admiralty.ts';
import { decay } from '../../src/confidence/decay.ts';
import { deduce } from '../../src/confidence/deduce.ts';
import { DEFAULTS } from '../../src/confidence/defaults.ts';
import { degreeOfConflict } from '../../src/confidence/degree-of-conflict.ts';
import { type DiscountVariant, discount } from '../../src/confidence/discount.ts';
import { evidenceAgainst, evidenceFor, opinionOfEvidence } from '../../src/confidence/evidence-odds.ts';
import { fuse } from '../../src/confidence/fuse.ts';
import type { FusionMethod } from '../../src/confidence/fusion/table.ts';
import { and, negate, or } from '../../src/confidence/logic.ts';
import { project } from '../../src/confidence/project.ts';
import { reliabilityTrust } from '../../src/confidence/reliability-trust.ts';
import { toOpinion } from '../../src/confidence/to-opinion.ts';
import { verdict } from '../../src/confidence/verdict.ts';
import type { Opinion } from '../../src/model/opinion.ts';
import { opinion, type Parts, parts } from './opinion-vectors.ts';

const refused = (code: string) => expect.objectContaining({ code });
const close = (...expected: Parts) => expected.map((part) => expect.closeTo(part, 12));
const likely = toOpinion('icd203:likely');

describe('toOpinion', () => {
  it('reads "likely" as the support that it gives', () => {
    expect(parts(likely)).toEqual(close(0.35, 0, 0.65, 0.5));
    expect(project(fuse([likely, likely]))).toBeCloseTo(0.7593, 4);
    expect(project(fuse([likely, likely, likely]))).toBeCloseTo(0.8088, 4);
  });

  it('takes numbers and intervals as they are', () => {
    expect(parts(toOpinion(1))).toEqual([1, 0, 0, 0.5]);
    expect(parts(toOpinion(0))).toEqual([0, 1, 0, 0.5]);
    expect(parts(toOpinion(0.5))).toEqual([0, 0, 1, 0.5]);
    expect(parts(toOpinion([0.99, 1]))).toEqual(close(0.99, 0, 0.01, 0.5));
  });

  it('keeps words away from certainty, unless told otherwise', () => {
    expect(project(toOpinion('kent:certain'))).toBeCloseTo(0.98, 12);
    expect(project(toOpinion('never'))).toBeCloseTo(0.02, 12);
    expect(toOpinion('kent:certain', { clip: false }).uncertainty).toBe(0);
    expect(project(toOpinion(1, { clip: true }))).toBeCloseTo(0.98, 12);
    expect(project(toOpinion(1, { clip: [0.1, 0.9] }))).toBeCloseTo(0.9, 12);
  });

  it('reads a flat assertion as .95 and null as nothing known', () => {
    expect(project(toOpinion(undefined))).toBeCloseTo(0.95, 12);
    expect(toOpinion(null).uncertainty).toBe(1);
    expect(toOpinion('stix-nlmh:unspecified').uncertainty).toBe(1);
  });

  it('discounts by analytic confidence without changing the side', () => {
    const beliefs = (['high', 'moderate', 'low'] as const).map((confidence) => toOpinion(0.9, { confidence }).belief);
    expect(beliefs).toEqual([0.76, 0.6, 0.4].map((belief) => expect.closeTo(belief, 12)));
  });

  it('projects to the same probability at any base rate', () => {
    for (const baseRate of [0, 0.1, 0.675, 0.9, 1]) {
      expect(project(toOpinion('icd203:likely', { baseRate }))).toBeCloseTo(0.675, 12);
    }
  });

  it('passes the scale on', () => {
    expect(project(toOpinion('likely', { scale: 'ipcc' }))).toBeCloseTo(0.83, 12);
  });

  it('refuses options that it does not take', () => {
    expect(() => toOpinion(0.5, { baseRate: 1.1 })).toThrow(refused('invalid-option'));
    expect(() => toOpinion(0.5, { clip: [0.9, 0.1] })).toThrow(refused('invalid-option'));
    expect(() => toOpinion(0.5, { confidence: 'constructor' as 'low' })).toThrow(refused('invalid-option'));
    expect(() => toOpinion('likley')).toThrow(refused('unknown-word'));
  });
});

describe('fuse', () => {
  it('is cumulative unless told otherwise', () => {
    expect(fuse([likely, likely])).toEqual(fuse([likely, likely], 'cumulative'));
    expect(fuse([likely, likely], {})).toEqual(fuse([likely, likely]));
  });

  it('takes ½ for the correlation that nobody gave', () => {
    expect(fuse([likely, likely], 'correlated')).toEqual(fuse([likely, likely], { method: 'correlated', rho: 0.5 }));
  });

  it('knows nothing from nobody', () => {
    expect(parts(fuse([]))).toEqual([0, 0, 1, 0.5]);
  });

  it('makes any number of half-correlated sources worth at most two', () => {
    const crowd = Array.from({ length: 10_000 }, () => likely);
    expect(evidenceFor(fuse(crowd, 'correlated'))).toBeLessThan(2 * evidenceFor(likely));
    expect(evidenceFor(fuse(crowd, 'correlated'))).toBeCloseTo(2 * evidenceFor(likely), 3);
  });

  it('leaves its operands alone', () => {
    const given = [opinion([0.5, 0, 0.5, 0.5]), opinion([0, 0.2, 0.8, 0.5])];
    const before = structuredClone(given);
    fuse(given);
    expect(given).toEqual(before);
  });

  it('refuses methods, correlations and opinions that are none, naming the place', () => {
    for (const method of ['bayes', '__proto__', 'toString']) {
      expect(() => fuse([likely], method as FusionMethod)).toThrow(refused('invalid-option'));
    }
    expect(() => fuse([likely, likely], { method: 'correlated', rho: 2 })).toThrow(refused('invalid-option'));
    expect(() => fuse([likely, { ...likely, belief: 0.5 }])).toThrow(
      expect.objectContaining({ code: 'invalid-opinion', issues: [expect.objectContaining({ path: 'opinions[1]' })] }),
    );
  });
});

describe('checks on operands', () => {
  it.each([
    ['a sum that misses 1', { belief: 0.5, disbelief: 0.2, uncertainty: 0.2, baseRate: 0.5 }],
    ['a sum that misses 1 by little', { belief: 0.5, disbelief: 0.2, uncertainty: 0.3 + 2e-9, baseRate: 0.5 }],
    ['a negative part', { belief: -0.1, disbelief: 0.5, uncertainty: 0.6, baseRate: 0.5 }],
    ['NaN', { belief: Number.NaN, disbelief: 0.5, uncertainty: 0.5, baseRate: 0.5 }],
    ['a base rate above 1', { belief: 0.5, disbelief: 0.2, uncertainty: 0.3, baseRate: 1.5 }],
    ['a missing part', { belief: 0.5, disbelief: 0.5 }],
    ['nothing', undefined],
    ['null', null],
    ['a number', 0.5],
  ])('refuse %s', (_, junk) => {
    const bad = junk as Opinion;
    const uses: readonly (() => unknown)[] = [
      () => project(bad),
      () => fuse([bad]),
      () => negate(bad),
      () => and(likely, bad),
      () => or(bad, likely),
      () => discount(bad, 0.5),
      () => decay(bad, { age: 1, halfLife: 1 }),
      () => deduce(bad, { then: likely }),
      () => verdict(bad),
      () => degreeOfConflict(likely, bad),
    ];
    for (const use of uses) expect(use).toThrow(refused('invalid-opinion'));
  });

  it('let rounding pass', () => {
    expect(() => project(opinion([0.1, 0.2, 0.7000000000000001, 0.5]))).not.toThrow();
  });
});

describe('discount and decay', () => {
  it('refuse what is no trust, no variant, no age and no half-life', () => {
    expect(() => discount(likely, 1.5)).toThrow(refused('invalid-option'));
    expect(() => discount(likely, Number.NaN)).toThrow(refused('invalid-option'));
    expect(() => discount(likely, likely, 'toString' as DiscountVariant)).toThrow(refused('invalid-option'));
    expect(() => decay(likely, { age: -1, halfLife: 1 })).toThrow(refused('invalid-option'));
    expect(() => decay(likely, { age: 1, halfLife: 0 })).toThrow(refused('invalid-option'));
    expect(() => decay(likely, { age: Number.NaN, halfLife: 1 })).toThrow(refused('invalid-option'));
  });

  it('decay to nothing in the end, and never with an endless half-life', () => {
    expect(parts(decay(likely, { age: Number.POSITIVE_INFINITY, halfLife: 1 }))).toEqual([0, 0, 1, 0.5]);
    expect(decay(likely, { age: 1e9, halfLife: Number.POSITIVE_INFINITY })).toEqual(likely);
    expect(decay(likely, { age: 0, halfLife: 7 })).toEqual(likely);
  });
});

describe('evidence odds', () => {
  it('are without bound for certainty, and come back from it', () => {
    expect(evidenceFor(opinion([1, 0, 0, 0.5]))).toBe(Number.POSITIVE_INFINITY);
    expect(evidenceAgainst(opinion([1, 0, 0, 0.5]))).toBe(0);
    expect(parts(opinionOfEvidence(Number.POSITIVE_INFINITY, 3, 0.5))).toEqual([1, 0, 0, 0.5]);
    expect(parts(opinionOfEvidence(0, Number.POSITIVE_INFINITY, 0.5))).toEqual([0, 1, 0, 0.5]);
    expect(parts(opinionOfEvidence(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0.5))).toEqual([
      0.5, 0.5, 0, 0.5,
    ]);
  });
});

describe('verdict', () => {
  it.each([
    [[0.45, 0.45, 0.1], 'disputed'],
    [[0.55, 0.25, 0.2], 'disputed'],
    [[0.2, 0.1, 0.7], 'little evidence'],
    [[0, 0, 1], 'little evidence'],
    [[0.5, 0, 0.5], 'little evidence'],
    [[0.51, 0, 0.49], 'supported'],
    [[0.96, 0.02, 0.02], 'well supported'],
    [[0.95, 0, 0.05], 'well supported'],
    [[0.7, 0.2, 0.1], 'supported but contested'],
    [[0.5, 0.2, 0.3], 'leaning for'],
    [[0.2, 0.5, 0.3], 'leaning against'],
    [[0.2, 0.7, 0.1], 'refuted but contested'],
    [[0, 0.6, 0.4], 'refuted'],
    [[0, 0.95, 0.05], 'well refuted'],
  ] as const)('of %j is "%s"', ([belief, disbelief, uncertainty], expected) => {
    expect(verdict(opinion([belief, disbelief, uncertainty, 0.5]))).toBe(expected);
  });
});

describe('Admiralty grades', () => {
  it('keep the letter and the digit apart', () => {
    expect(readAdmiralty(' b2 ')).toEqual({
      letter: 'B',
      digit: 2,
      trust: 0.75,
      reading: { low: 0.6, mid: 0.7, high: 0.8, word: 'B2', scale: 'admiralty-credibility@stix2.1', possible: false },
    });
  });

  it('take "confirmed by other sources" down a digit where the other source is counted', () => {
    const grade = readAdmiralty('A1', { confirmingSourceCounted: true });
    expect([grade.digit, grade.taken, grade.reading?.low]).toEqual([1, 2, 0.6]);
    expect(readAdmiralty('A1')).not.toHaveProperty('taken');
    expect(readAdmiralty('A2', { confirmingSourceCounted: true })).not.toHaveProperty('taken');
  });

  it('cannot judge F and 6', () => {
    expect([readAdmiralty('F1').trust, readAdmiralty('A6').reading]).toEqual([null, null]);
  });

  it.each(['', 'B', '2', 'G2', 'B7', 'B0', 'B22', 'BB', '2B'])('refuse %j', (grade) => {
    expect(() => readAdmiralty(grade)).toThrow(refused('invalid-likelihood'));
  });
});

describe('reliabilityTrust', () => {
  it('takes numbers as they are, and the absence of a grade as no objection', () => {
    expect([reliabilityTrust(0.3), reliabilityTrust(0), reliabilityTrust(undefined)]).toEqual([0.3, 0, 1]);
  });

  it('keeps "cannot be judged" null', () => {
    expect([reliabilityTrust('F'), reliabilityTrust(null)]).toEqual([null, null]);
  });

  it('refuses other letters and numbers', () => {
    for (const junk of ['G', '__proto__', 'toString', 2, Number.NaN]) {
      expect(() => reliabilityTrust(junk as 'A')).toThrow(refused('invalid-option'));
    }
  });
});

describe('the conventions', () => {
  it('cannot be changed under the library', () => {
    expect([DEFAULTS, DEFAULTS.clip, DEFAULTS.confidenceTrust, DEFAULTS.reliabilityTrust].every(Object.isFrozen)).toBe(
      true,
    );
  });
});

describe('operands that are none', () => {
  const junk = undefined as unknown as never;

  it('are refused by name, not met as a TypeError', () => {
    expect(() => deduce(likely, {} as never)).toThrow(refused('invalid-opinion'));
    expect(() => readAdmiralty(junk)).toThrow(refused('invalid-likelihood'));
  });
});
