import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakdown } from '../../src/confidence/breakdown.ts';
import { decay } from '../../src/confidence/decay.ts';
import { deduce } from '../../src/confidence/deduce.ts';
import { degreeOfConflict } from '../../src/confidence/degree-of-conflict.ts';
import { discount } from '../../src/confidence/discount.ts';
import { evidenceAgainst, evidenceFor, opinionOfEvidence } from '../../src/confidence/evidence-odds.ts';
import { fuse } from '../../src/confidence/fuse.ts';
import { and, negate, or } from '../../src/confidence/logic.ts';
import { maximiseUncertainty } from '../../src/confidence/most-uncertain.ts';
import { project } from '../../src/confidence/project.ts';
import { VERDICTS, verdict } from '../../src/confidence/verdict.ts';
import type { Opinion } from '../../src/model/opinion.ts';
import { anyOpinion, openOpinion, opinionWithBaseRate, vacuousOpinion } from './arbitrary-opinions.ts';
import { largestError, parts } from './opinion-vectors.ts';

const RUNS = { numRuns: 100 };
const SLACK = 1e-9;
const probability = fc.double({ min: 0, max: 1, noNaN: true });

function gap(a: Opinion, b: Opinion): number {
  return largestError(parts(a), parts(b));
}

function isOpinion({ belief, disbelief, uncertainty, baseRate }: Opinion): boolean {
  const inRange = [belief, disbelief, uncertainty, baseRate].every((part) => part >= 0 && part <= 1);
  return inRange && Math.abs(belief + disbelief + uncertainty - 1) < SLACK;
}

describe('every operator', () => {
  it('makes an opinion of opinions', () => {
    fc.assert(
      fc.property(opinionWithBaseRate, opinionWithBaseRate, opinionWithBaseRate, probability, (x, y, z, p) => {
        const made = [
          negate(x),
          and(x, y),
          or(x, y),
          discount(x, p),
          discount(x, null),
          discount(x, y),
          discount(x, y, 'belief'),
          discount(x, y, 'opposite'),
          decay(x, { age: p * 1e4, halfLife: 1 }),
          maximiseUncertainty(x),
          deduce(x, { then: y }),
          deduce(x, { then: y, otherwise: z, baseRate: p }),
          deduce(x, { then: y, otherwise: z, baseRate: 0 }),
          deduce(x, { then: y, otherwise: z, baseRate: 1 }),
        ];
        return made.every(isOpinion);
      }),
      RUNS,
    );
  });
});

describe('denial, conjunction and disjunction', () => {
  it('deny twice without loss', () => {
    fc.assert(
      fc.property(opinionWithBaseRate, (x) => gap(negate(negate(x)), x) < SLACK),
      RUNS,
    );
  });

  it('multiply probabilities as independent events do', () => {
    fc.assert(
      fc.property(opinionWithBaseRate, opinionWithBaseRate, (x, y) => {
        fc.pre(x.baseRate * y.baseRate < 1 && x.baseRate + y.baseRate > 0);
        const [p, q] = [project(x), project(y)];
        return Math.abs(project(and(x, y)) - p * q) < SLACK && Math.abs(project(or(x, y)) - (p + q - p * q)) < SLACK;
      }),
      RUNS,
    );
  });

  it('obey De Morgan and do not mind the order', () => {
    fc.assert(
      fc.property(opinionWithBaseRate, opinionWithBaseRate, (x, y) => {
        return gap(negate(and(x, y)), or(negate(x), negate(y))) < SLACK && gap(and(x, y), and(y, x)) < SLACK;
      }),
      RUNS,
    );
  });
});

describe('discount', () => {
  it('changes nothing at full trust and leaves nothing at none', () => {
    fc.assert(
      fc.property(opinionWithBaseRate, (x) => {
        expect(discount(x, 1)).toEqual(x);
        expect(discount(x, 0)).toEqual({ ...x, belief: 0, disbelief: 0, uncertainty: 1 });
      }),
      RUNS,
    );
  });

  it('counts a trust that cannot be judged as a vacuous opinion about the source', () => {
    fc.assert(
      fc.property(opinionWithBaseRate, (x) => gap(discount(x, null), discount(x, vacuousOpinion)) < SLACK),
      RUNS,
    );
  });
});

describe('decay', () => {
  it('commutes with cumulative fusion', () => {
    fc.assert(
      fc.property(fc.array(openOpinion, { minLength: 1, maxLength: 5 }), probability, (opinions, age) => {
        const ageing = { age, halfLife: 0.3 };
        return gap(decay(fuse(opinions), ageing), fuse(opinions.map((one) => decay(one, ageing)))) < 1e-6;
      }),
      RUNS,
    );
  });

  it('halves the evidence with every half-life, one after the other or at once', () => {
    fc.assert(
      fc.property(openOpinion, (x) => {
        const twice = decay(decay(x, { age: 5, halfLife: 5 }), { age: 5, halfLife: 5 });
        return gap(twice, decay(x, { age: 10, halfLife: 5 })) < SLACK;
      }),
      RUNS,
    );
  });
});

describe('evidence odds', () => {
  it('lead back to the opinion', () => {
    fc.assert(
      fc.property(openOpinion, (x) => gap(opinionOfEvidence(evidenceFor(x), evidenceAgainst(x), 0.5), x) < SLACK),
      RUNS,
    );
  });
});

describe('deduction', () => {
  it('has the probability that total probability asks for', () => {
    fc.assert(
      fc.property(opinionWithBaseRate, anyOpinion, anyOpinion, (x, then, otherwise) => {
        const p = project(x);
        const expected = p * project(then) + (1 - p) * project(otherwise);
        return Math.abs(project(deduce(x, { then, otherwise })) - expected) < SLACK;
      }),
      RUNS,
    );
  });
});

describe('what a person reads', () => {
  it('has a breakdown that sums to 1, a verdict, and a conflict in 0–1 that is symmetric', () => {
    fc.assert(
      fc.property(opinionWithBaseRate, opinionWithBaseRate, (x, y) => {
        const { net, contested, unknown } = breakdown(x);
        expect(Math.abs(net + contested + unknown - 1)).toBeLessThan(SLACK);
        expect(VERDICTS).toContain(verdict(x));
        const conflict = degreeOfConflict(x, y);
        expect(conflict).toBe(degreeOfConflict(y, x));
        expect(conflict >= 0 && conflict <= 1 + 1e-12).toBe(true);
      }),
      RUNS,
    );
  });

  it('has a mirrored verdict for the denial', () => {
    const mirror = (word: string) =>
      word.includes('refuted')
        ? word.replace('refuted', 'supported')
        : word
            .replace('supported', 'refuted')
            .replace(/(?<=leaning )\w+/u, (side) => (side === 'for' ? 'against' : 'for'));
    fc.assert(
      fc.property(anyOpinion, (x) => {
        fc.pre(Math.abs(project(x) - 0.5) > SLACK && Math.abs(Math.abs(project(x) - 0.5) - 0.2) > SLACK);
        fc.pre(Math.abs(Math.abs(project(x) - 0.5) - 0.45) > SLACK);
        expect(verdict(negate(x))).toBe(mirror(verdict(x)));
      }),
      RUNS,
    );
  });
});
