import { convert, getMeasureKind, type Unit } from 'convert';
import { conversions } from 'convert/conversions';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../src/positions/unit-table.ts';
import { baseUnit, unitConversion } from '../../src/positions/units.ts';

const to = (from: string, target: string, amount: number) => unitConversion(from, target)?.(amount);

describe('units', () => {
  it('convert between spellings, prefixes, powers and systems', () => {
    expect(to('km', 'm', 1.5)).toBe(1500);
    expect(to('kilometres', 'miles', 1.609344)).toBe(1);
    expect(to('km²', 'hectare', 1)).toBe(100);
    expect(to('mm3', 'ml', 1000)).toBe(1);
    expect(to('°F', 'celsius', 212)).toBe(100);
    expect(to('Mt', 'kg', 2)).toBe(2e9);
    expect(to('h', 'h', 0.1)).toBe(0.1);
  });

  it('do not convert what nobody knows or what measures something else', () => {
    expect(unitConversion('people', 'kg')).toBeUndefined();
    expect(unitConversion('kg', 'people')).toBeUndefined();
    expect(unitConversion('kg', 'm')).toBeUndefined();
    expect(unitConversion('dB', 'bit')).toBeUndefined();
    expect(unitConversion('constructor', 'm')).toBeUndefined();
    expect(baseUnit('rounds')).toBe('rounds');
  });

  it('keep open ends open', () => {
    expect(to('km', 'm', Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  });

  it('know every name that a maintained library of units knows, with the same figures to twelve digits', () => {
    const bases = Object.keys(MEASURES);
    let compared = 0;
    for (const [kind, { units }] of conversions) {
      const base = bases.find((unit) => getMeasureKind(unit) === kind) as Unit;
      for (const name of units.flatMap(({ names, symbols }) => [...names, ...symbols]) as Unit[]) {
        // Parts of a bit are nonsense, and some of their symbols mean something else.
        if (base === 'bit' && Number(convert(1, name).to(base)) < 1) continue;
        if (/^(hecto|deca|deci|h|da|d|c|m)(bit|byte|b$|B$)|^(centi|milli|micro)byte/u.test(name)) continue;
        compared++;
        expect([name, baseUnit(name)]).toEqual([name, base]);
        const expected = Number(convert(37.5, name).to(base));
        expect(Math.abs((to(name, base, 37.5) ?? 0) - expected) / expected, name).toBeLessThan(1e-11);
      }
    }
    expect(compared).toBeGreaterThan(1_300);
  });
});
