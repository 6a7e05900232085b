import { describe, expect, it } from 'vitest';
import { baseUnit, isMeasure, unitConversion } from '../../src/positions/units.ts';

const turned = (amount: number, from: string, to: string) => unitConversion(from, to)?.(amount);

describe('rates', () => {
  it('are turned above and below the line', () => {
    expect(turned(250, 'm/s', 'km/h')).toBe(900);
    expect(turned(90, 'km/h', 'm/s')).toBe(25);
    expect(turned(40, 'knots', 'km/h')).toBe(74.08);
    expect(turned(100, 'mph', 'km/h')).toBe(160.9344);
    expect(turned(60, 'miles per hour', 'mph')).toBe(60);
    expect(turned(2, 'million EUR/t', 'EUR/kg')).toBe(2000);
    expect(turned(14, 'people/week', 'people/day')).toBe(2);
  });

  it('of different things are not', () => {
    expect(unitConversion('km/h', 'kg/h')).toBeUndefined();
    expect(unitConversion('EUR/t', 'USD/t')).toBeUndefined();
    expect(unitConversion('km/h', 'km')).toBeUndefined();
    expect(unitConversion('people/town', 'people/day')).toBeUndefined();
    expect(unitConversion('and/or', 'or/and')).toBeUndefined();
  });

  it('have a base, and are measures and no nouns', () => {
    expect(baseUnit('km/h')).toBe('m/s');
    expect(isMeasure('mph')).toBe(true);
    expect(isMeasure('people/town')).toBe(false);
    expect(baseUnit('per cent')).toBe('%');
  });
});
