import { describe, expect, it } from 'vitest';
import type { Predicate } from '../../src/model/predicate.ts';
import type { Value } from '../../src/model/value.ts';
import { canonicaliseValue } from '../../src/positions/canonicalise-value.ts';
import { predicateMeaning } from '../../src/positions/predicate-meaning.ts';

const context = {
  isEntity: (id: string) => id === 'new york',
  canonicalEntity: (id: string) => (id === 'IS' ? 'iskp' : id),
};
const read = (value: Value, predicate?: Omit<Predicate, 'id'>) =>
  canonicaliseValue(
    value,
    predicateMeaning('p', predicate === undefined ? undefined : { id: 'p', ...predicate }),
    context,
  ).value;
const range = (value: Value, kind: 'count' | 'quantity' = 'quantity') => {
  const found = read(value, { value: kind });
  const [only] = found.type === 'number' ? found.ranges : [];
  if (only === undefined) return found.type;
  return `${only.softLow ? '~' : ''}${only.lowOpen ? '(' : '['}${only.low}, ${only.high}${only.highOpen ? ')' : ']'}${only.softHigh ? '~' : ''}`;
};

describe('the spelling that a reader sees', () => {
  it('has the form first and the unit last, and nothing of what its author added', () => {
    const own = { 'x-read': 'twice' };
    const { written } = read({ unit: 'km', ...own, atLeast: 3 });
    expect(JSON.stringify(written)).toBe('{"atLeast":3,"unit":"km"}');
  });

  it('makes one text of one value, in whatever order its keys were written', () => {
    expect(read({ unit: 'km', exactly: 3 }, { value: 'boolean' })).toEqual(
      read({ exactly: 3, unit: 'km' }, { value: 'boolean' }),
    );
  });
});

describe('the number line that a wording names', () => {
  it.each([
    [{ atLeast: 19 }, '[19, Infinity]'],
    [{ moreThan: 19 }, '[20, Infinity]'],
    [{ atMost: 22 }, '[-Infinity, 22]'],
    [{ fewerThan: 22 }, '[-Infinity, 21]'],
    [{ between: [3, 4] }, '[3, 4]'],
    [{ exactly: 22 }, '[22, 22]'],
    [22, '[22, 22]'],
    ['22', '[22, 22]'],
    [{ none: true }, '[0, 0]'],
    [{ roughly: [24, 99] }, '~[24, 99]~'],
    [{ about: 50 }, '~[45, 55)~'],
    [{ nearly: 20 }, '~[18, 20)~'],
    [{ about: 0 }, '~[0, 0]~'],
    [{ about: -10 }, '~(-11, -9]~'],
  ] as const)('counts %j as %s', (value, expected) => expect(range(value, 'count')).toBe(expected));

  it.each([
    [3.5, '[3.45, 3.55)'],
    [3, '[2.5, 3.5)'],
    [1e-3, '[0.0005, 0.0015)'],
    [1e21, '[1e+21, 1e+21]'],
    [{ moreThan: 3.5 }, '(3.5, Infinity]'],
    [{ fewerThan: 3.5 }, '[-Infinity, 3.5)'],
  ] as const)('measures %j as %s, the width of its last digit', (value, expected) =>
    expect(range(value)).toBe(expected),
  );

  it('takes a measured value as a point where a tolerance is declared', () => {
    expect(read(3.5, { value: 'quantity', tolerance: 0.2 })).toMatchObject({ ranges: [{ low: 3.5, high: 3.5 }] });
  });
});

describe('what a plain value is taken for', () => {
  it('follows the kind that the predicate declares', () => {
    expect(read('2020-11-02', { value: 'entity' }).type).toBe('member');
    expect(read('2020-11-02', { value: 'time' }).type).toBe('time');
    expect(read('nobody knows', { value: 'time' }).type).toBe('text');
    expect(read(7, { value: 'text' }).type).toBe('text');
    expect(read('many', { value: 'count' }).type).toBe('text');
    expect(read('true', { value: 'boolean' }).type).toBe('boolean');
  });

  it('is inferred where nothing is declared: declared entities, dates, identifiers, sentences', () => {
    expect(read('new york').type).toBe('member');
    expect(read('2020-11-02').type).toBe('time');
    expect(read('drone').type).toBe('member');
    expect(read('very limited support').type).toBe('text');
    expect(read(19).type).toBe('number');
    expect(read(true).type).toBe('boolean');
  });

  it('resolves identities, and unites equal members of a list', () => {
    expect(read({ oneOf: ['iskp', 'IS', 'taliban'] })).toMatchObject({ members: ['iskp', 'taliban'] });
  });

  it('writes { exactly: n } as n unless it has a unit', () => {
    expect(read({ exactly: 22 }).written).toBe(22);
    expect(read({ exactly: 22, unit: 'kg' }).written).toEqual({ exactly: 22, unit: 'kg' });
  });
});
