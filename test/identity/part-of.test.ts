import fc from 'fast-check';
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

  it('answers about any two of twenty thousand levels without walking between them', () => {
    const levels = 20_000;
    const deep = Array.from({ length: levels }, (_, i) => ({ id: `e${i}`, partOf: [`e${i + 1}`] }));
    const isPartOf = partOfLookup(deep);
    // Steps that share no factor with the number of levels, so that every level is asked about.
    const wrong = deep.filter((_, i) => {
      const [low, high] = [(i * 7_919) % levels, (i * 104_729 + 1) % levels];
      return isPartOf(`e${low}`, `e${high}`) !== low < high;
    });
    expect(wrong).toEqual([]);
  });

  it('finds what a walk upwards finds, in trees, lattices and circles', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const wholes = fc.dictionary(fc.constantFrom(...ids), fc.array(fc.constantFrom(...ids), { maxLength: 2 }));
    fc.assert(
      fc.property(wholes, (partOf) => {
        const isPartOf = partOfLookup(Object.entries(partOf).map(([id, above]) => ({ id, partOf: above })));
        for (const part of ids) {
          const above = new Set(partOf[part]);
          for (const id of above) for (const next of partOf[id] ?? []) above.add(next);
          for (const whole of ids) expect(isPartOf(part, whole)).toBe(part !== whole && above.has(whole));
        }
      }),
    );
  });
});
