import { describe, expect, it } from 'vitest';
import { silence } from '../../src/provenance/silence.ts';
import { claimBy, sourcesFrom } from './story.ts';

const asWritten = (id: string) => id;
const heard = (spec: Parameters<typeof sourcesFrom>[0], silenced: readonly string[], canonical = asWritten) => {
  const isSilent = silence([...sourcesFrom(spec).values()], new Set(silenced), canonical);
  return (...way: string[]) => !isSilent(claimBy(way));
};

describe('silence', () => {
  it('falls on a source, on what is attributed to it, and on those who only relay it', () => {
    const isHeard = heard({ B: ['A'], C: ['B'], D: [] }, ['A']);
    expect([isHeard('A'), isHeard('D', 'A'), isHeard('B'), isHeard('C'), isHeard('D')]).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it('spares a source with another parent or work of its own, until all its parents are silent', () => {
    const spec = { B: ['A', 'D'], C: [{ source: 'A', share: 0.5 }] };
    expect([heard(spec, ['A'])('B'), heard(spec, ['A'])('C'), heard(spec, ['A', 'D'])('B')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('falls on a circle only from without', () => {
    const ring = { B: ['C'], C: ['B'] };
    expect(heard(ring, ['A'])('B')).toBe(true);
    expect(heard(ring, ['C'])('B')).toBe(false);
  });

  it('falls on all ids that were judged to be one source', () => {
    const canonical = (id: string) => (id === 'agence' ? 'afp' : id);
    expect(heard({ B: ['agence'] }, ['afp'], canonical)('B')).toBe(false);
    expect(heard({}, ['afp'], canonical)('D', 'agence')).toBe(false);
  });

  it('is nowhere when nobody is silenced', () => {
    expect(heard({ B: ['A'] }, [])('B')).toBe(true);
  });
});
