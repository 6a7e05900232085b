import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinct } from '../../src/model/distinct.ts';
import { sortFew } from '../../src/model/sort-few.ts';

/** Lists on both sides of what counts as a handful. */
const numbers = fc.array(fc.nat({ max: 15 }), { maxLength: 40 });

describe('distinct', () => {
  it('keeps every item once, in the order of first mention', () => {
    fc.assert(
      fc.property(numbers, (items) => {
        expect(distinct(items)).toEqual([...new Set(items)]);
      }),
    );
  });

  it('gives the list itself back where nothing repeats', () => {
    const items = [3, 1, 2];
    expect(distinct(items)).toBe(items);
    const many = Array.from({ length: 40 }, (_, index) => index);
    expect(distinct(many)).toBe(many);
  });
});

describe('sortFew', () => {
  it('sorts in place as the platform does, equal items in their order', () => {
    const pairs = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat()), { maxLength: 40 });
    fc.assert(
      fc.property(pairs, (items) => {
        const mine = [...items];
        expect(sortFew(mine, ([a], [b]) => a - b)).toBe(mine);
        expect(mine).toEqual([...items].sort(([a], [b]) => a - b));
      }),
    );
  });
});
