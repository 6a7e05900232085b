import { describe, expectTypeOf, it } from 'vitest';
import {
  type Conversion,
  commitment,
  convertScale,
  discount,
  type FusionMethod,
  fuse,
  type LikelihoodReading,
  readLikelihood,
  toOpinion,
} from '../../src/confidence/index.ts';
import type { Opinion } from '../../src/model/opinion.ts';

describe('the types of the numbers', () => {
  it('make a caller think of "cannot be judged"', () => {
    expectTypeOf(readLikelihood('likely')).toEqualTypeOf<LikelihoodReading | null>();
    expectTypeOf<Conversion['value']>().toEqualTypeOf<number | null>();
    expectTypeOf(convertScale).parameter(1).toEqualTypeOf<{ readonly from: string; readonly to: string }>();
  });

  it('name every method of fusion and no other', () => {
    expectTypeOf<FusionMethod>().toEqualTypeOf<
      'cumulative' | 'averaging' | 'correlated' | 'weighted' | 'cautious' | 'dempster'
    >();
    // @ts-expect-error no such method
    fuse([], 'bayes');
    expectTypeOf(fuse([])).toEqualTypeOf<Opinion>();
  });

  it('accept trust as a number, an opinion or null', () => {
    expectTypeOf(discount).parameter(1).toEqualTypeOf<number | Opinion | null>();
  });

  it('have no commitment for who is undecided', () => {
    // @ts-expect-error undecided carries none
    commitment('undecided', undefined);
  });

  it('take frozen intervals', () => {
    toOpinion([0.5, 0.8] as const);
    // @ts-expect-error an interval has two ends
    toOpinion([0.5, 0.6, 0.8]);
  });
});
