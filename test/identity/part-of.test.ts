import { describe, expect, it } from 'vitest';
import { partOfLookup } from '../../src/identity/part-of.ts';

const entities = [
  { id: 'kabul-university', partOf: ['kabul'] },
  { id: 'kabul', partOf: ['afghanistan', 'kabul-province'] },
  { id: 'kabul-province', partOf: ['afghanistan'] },
  { id: 'afghanistan' },
];

describe('partOfLookup', () => {
  it('reaches through parts of parts, upwards only', () => {
    const isPartOf = partOfLookup(entities);
    expect(isPartOf('kabul-university', 'afghanistan')).toBe(true);
    expect(isPartOf('kabul', 'kabul-province')).toBe(true);
    expect(isPartOf('afghanistan', 'kabul')).toBe(false);
    expect(isPartOf('kabul', 'herat')).toBe(false);
    expect(isPartOf('herat', 'kabul')).toBe(false);
  });

  it('does not make anything a part of itself', () => {
    expect(partOfLookup(entities)('kabul', 'kabul')).toBe(false);
  });

  it('reads ids that were judged the same as one', () => {
    const isPartOf = partOfLookup([...entities, { id: 'campus', partOf: ['kaboul'] }], (id) =>
      id === 'kaboul' ? 'kabul' : id,
    );
    expect(isPartOf('campus', 'afghanistan')).toBe(true);
    expect(isPartOf('kaboul', 'kabul')).toBe(false);
  });

  it('ends in a circle, whose members are parts of each other', () => {
    const isPartOf = partOfLookup([
      { id: 'a', partOf: ['b'] },
      { id: 'b', partOf: ['a'] },
    ]);
    expect([isPartOf('a', 'b'), isPartOf('b', 'a'), isPartOf('a', 'c')]).toEqual([true, true, false]);
  });

  it('answers in a hierarchy of ten thousand levels, from every level', () => {
    const deep = Array.from({ length: 10_000 }, (_, i) => ({ id: `e${i}`, partOf: [`e${i + 1}`] }));
    const isPartOf = partOfLookup(deep);
    expect(deep.every(({ id }, i) => i % 10 !== 0 || isPartOf(id, 'e10000'))).toBe(true);
  });
});
