import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuse } from '../../src/confidence/fuse.ts';
import { FUSION_METHODS, type FusionMethod } from '../../src/confidence/fusion/table.ts';
import { negate } from '../../src/confidence/logic.ts';
import { project } from '../../src/confidence/project.ts';
import { CorroborateError } from '../../src/errors/corroborate-error.ts';
import type { Opinion } from '../../src/model/opinion.ts';
import { anyOpinion, dogmaticOpinion, openOpinion, opinionWithBaseRate, vacuousOpinion } from './arbitrary-opinions.ts';
import { largestError, opinion, oracle, type Parts, parts } from './opinion-vectors.ts';

interface Laws {
  readonly associative: boolean;
  readonly idempotent: boolean;
  readonly vacuousNeutral: boolean;
  readonly monotoneAdd: boolean;
  readonly negation: boolean;
  readonly 'exampleConflict .9/.9': readonly [number, number, number];
  readonly dogmaticConflict: readonly [number, number, number] | null;
}

const laws = oracle<Readonly<Record<FusionMethod, Laws>>>('laws');
const RUNS = { numRuns: 60 };
/** Laws hold over the reals; doubles lose a little over uncertainties of 1e-12. */
const SLACK = 1e-9;

function gap(a: Opinion, b: Opinion): number {
  return largestError(parts(a), parts(b));
}

/** The result, or the code of the refusal: a permutation must not change that either. */
function attempt(opinions: readonly Opinion[], method: FusionMethod): Opinion | string {
  try {
    return fuse(opinions, method);
  } catch (error) {
    if (error instanceof CorroborateError) return error.code;
    throw error;
  }
}

describe.each(FUSION_METHODS)('%s', (method) => {
  const law = laws[method];
  const fused = (...opinions: Opinion[]) => fuse(opinions, method);

  it('is an opinion for any opinions, or refuses', () => {
    fc.assert(
      fc.property(fc.array(opinionWithBaseRate, { maxLength: 8 }), (opinions) => {
        const result = attempt(opinions, method);
        if (typeof result === 'string') return result === 'undefined-operation';
        const { belief, disbelief, uncertainty, baseRate } = result;
        const inRange = [belief, disbelief, uncertainty, baseRate].every((part) => part >= 0 && part <= 1);
        return inRange && Math.abs(belief + disbelief + uncertainty - 1) < SLACK;
      }),
      RUNS,
    );
  });

  it('is bit-identical in any order', () => {
    const shuffled = fc
      .array(opinionWithBaseRate, { minLength: 2, maxLength: 8 })
      .chain((opinions) =>
        fc.tuple(
          fc.constant(opinions),
          fc.shuffledSubarray(opinions, { minLength: opinions.length, maxLength: opinions.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([inOrder, otherwise]) => {
        expect(attempt(otherwise, method)).toEqual(attempt(inOrder, method));
      }),
      RUNS,
    );
  });

  it('leaves one opinion as it is', () => {
    fc.assert(
      fc.property(opinionWithBaseRate, (only) => {
        expect(fused(only)).toEqual(only);
      }),
      RUNS,
    );
  });

  it('says of the denial the denial of what it says', () => {
    fc.assert(
      fc.property(fc.array(openOpinion, { minLength: 2, maxLength: 6 }), (opinions) => {
        return gap(fused(...opinions.map(negate)), negate(fused(...opinions))) < SLACK;
      }),
      RUNS,
    );
  });

  it(law.idempotent ? 'is idempotent' : 'is not idempotent', () => {
    if (law.idempotent) {
      fc.assert(
        fc.property(openOpinion, (one) => gap(fused(one, one), one) < SLACK),
        RUNS,
      );
    } else {
      const one = opinion([0.4, 0.1, 0.5, 0.5]);
      expect(gap(fused(one, one), one)).toBeGreaterThan(0.01);
    }
  });

  it(law.vacuousNeutral ? 'gives no weight to who knows nothing' : 'is thinned out by who knows nothing', () => {
    if (law.vacuousNeutral) {
      fc.assert(
        fc.property(openOpinion, (one) => gap(fused(one, vacuousOpinion), one) < SLACK),
        RUNS,
      );
    } else {
      const one = opinion([0.4, 0.1, 0.5, 0.5]);
      expect(gap(fused(one, vacuousOpinion), one)).toBeGreaterThan(0.01);
    }
  });

  it(law.associative ? 'is associative' : 'is not associative', () => {
    if (law.associative) {
      fc.assert(
        fc.property(openOpinion, openOpinion, openOpinion, (a, b, c) => {
          return gap(fused(fused(a, b), c), fused(a, fused(b, c))) < 1e-6;
        }),
        RUNS,
      );
    } else {
      const [a, b, c] = [opinion([0.8, 0, 0.2, 0.5]), opinion([0.1, 0.3, 0.6, 0.5]), opinion([0, 0.9, 0.1, 0.5])];
      expect(gap(fused(fused(a, b), c), fused(a, fused(b, c)))).toBeGreaterThan(0.001);
    }
  });

  it(law.monotoneAdd ? 'is not lowered by a further supporter' : 'may be lowered by a weak supporter', () => {
    if (law.monotoneAdd) {
      const supporter = openOpinion.map((one) => ({ ...one, disbelief: 0, belief: one.belief + one.disbelief }));
      fc.assert(
        fc.property(openOpinion, openOpinion, supporter, (a, b, further) => {
          return project(fused(a, b, further)) >= project(fused(a, b)) - SLACK;
        }),
        RUNS,
      );
    } else {
      const strong = opinion([0.9, 0, 0.1, 0.5]);
      expect(project(fused(strong, strong, opinion([0.1, 0, 0.9, 0.5])))).toBeLessThan(project(fused(strong, strong)));
    }
  });

  it('answers the conflict of .9 against .9 as published', () => {
    const { belief, disbelief, uncertainty } = fused(opinion([0.9, 0, 0.1, 0.5]), opinion([0, 0.9, 0.1, 0.5]));
    expect(largestError([belief, disbelief, uncertainty], law['exampleConflict .9/.9'])).toBeLessThanOrEqual(5.1e-5);
  });

  it('answers certainty against certainty as published', () => {
    const yes: Parts = [1, 0, 0, 0.5];
    const result = attempt([opinion(yes), opinion([0, 1, 0, 0.5])], method);
    if (law.dogmaticConflict === null) expect(result).toBe('undefined-operation');
    else expect(result).toEqual(opinion([...law.dogmaticConflict, 0.5]));
  });
});

describe('cumulative, averaging and weighted fusion', () => {
  it.each(['cumulative', 'averaging', 'weighted', 'correlated'] as const)(
    '%s: certainty is the limit of ever less uncertainty',
    (method) => {
      fc.assert(
        fc.property(dogmaticOpinion, anyOpinion, (certain, other) => {
          const nearly = { ...certain, belief: certain.belief * (1 - 1e-13), uncertainty: 1e-13 * certain.belief };
          fc.pre(other.uncertainty > 1e-3 && certain.belief > 1e-2);
          return gap(fuse([certain, other], method), fuse([nearly, other], method)) < 1e-6;
        }),
        RUNS,
      );
    },
  );

  it('stand at the ends of the correlated one', () => {
    fc.assert(
      fc.property(fc.array(openOpinion, { minLength: 2, maxLength: 5 }), (opinions) => {
        const independent = fuse(opinions, { method: 'correlated', rho: 0 });
        const same = fuse(opinions, { method: 'correlated', rho: 1 });
        return gap(independent, fuse(opinions)) < SLACK && gap(same, fuse(opinions, 'averaging')) < SLACK;
      }),
      RUNS,
    );
  });

  it('take evidence of any size without overflow', () => {
    const tiny = opinion([0.6, 0.4, 5e-324, 0.5]);
    for (const method of FUSION_METHODS) {
      const { belief, disbelief } = fuse([tiny, tiny, vacuousOpinion], method);
      expect(Number.isFinite(belief) && Number.isFinite(disbelief), method).toBe(true);
    }
  });

  it('keep 2,000 for and 2,000 against even', () => {
    const crowd = Array.from({ length: 4000 }, (_, index) =>
      opinion(index % 2 ? [0.5, 0, 0.5, 0.5] : [0, 0.5, 0.5, 0.5]),
    );
    for (const method of FUSION_METHODS) expect(project(fuse(crowd, method)), method).toBeCloseTo(0.5, 9);
  });
});
