import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CorroborateError } from '../../src/errors/corroborate-error.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Derivation, Source } from '../../src/model/source.ts';
import { independence } from '../../src/provenance/independence.ts';
import { shareSensitivity } from '../../src/provenance/share-sensitivity.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { claimBy } from './story.ts';

type Derived = Readonly<Record<string, readonly Derivation[]>>;

const storyOf = (derived: Derived, readIn: readonly string[], more: readonly Claim[] = []) => {
  const sources = Object.entries(derived).map(([id, derivedFrom]): Source => ({ id, derivedFrom }));
  const claims = [...readIn.map((id) => claimBy([id], { id: `by-${id}` })), ...more];
  return { ledger: parseLedger({ sources, claims }), ids: claims.map((claim) => claim.id) };
};
const rangeOf = (derived: Derived, readIn: readonly string[], more: readonly Claim[] = []) => {
  const { ledger, ids } = storyOf(derived, readIn, more);
  return shareSensitivity(ledger, ids);
};

describe('shareSensitivity', () => {
  it('lets shares decide whether two blends that have one original in common are one or two', () => {
    const found = rangeOf({ B: ['A', 'D'], C: ['A', 'E'] }, ['B', 'C']);
    expect(found).toEqual({ low: 1, high: 2, effectiveSources: 1.5, exact: true });
  });

  it('is a point where all shares are stated, and where the originals were seen', () => {
    const half = (source: string) => ({ source, share: 0.5 });
    const stated = rangeOf({ B: [half('A'), half('D')], C: [half('A'), half('E')] }, ['B', 'C']);
    expect(stated).toEqual({ low: 1.5, high: 1.5, effectiveSources: 1.5, exact: true });
    const seen = rangeOf({ B: ['A', 'D'], C: ['A', 'D'] }, ['A', 'B', 'C', 'D']);
    expect(seen).toEqual({ low: 2, high: 2, effectiveSources: 2, exact: true });
  });

  it('moves only what stated shares leave', () => {
    const B = [{ source: 'A', share: 0.5 }, 'D', 'E'];
    expect(rangeOf({ B }, ['B', 'D'])).toEqual({ low: 1.5, high: 2, effectiveSources: 1.75, exact: true });
    const full = [{ source: 'A', share: 1 }, 'D', 'E'];
    expect(rangeOf({ B: full }, ['B', 'D'])).toEqual({ low: 2, high: 2, effectiveSources: 2, exact: true });
  });

  it('covers an even split that is less than every extreme', () => {
    // Three blends of three pairs: wholly on one parent each, at least two originals; evenly, half of each of three.
    const found = rangeOf({ X: ['A', 'D'], Y: ['A', 'E'], Z: ['D', 'E'] }, ['X', 'Y', 'Z']);
    expect(found).toEqual({ low: 1.5, high: 3, effectiveSources: 1.5, exact: true });
  });

  it('has a low end that mixed shares can go below', () => {
    const Z = [
      { source: 'A', share: 0.25 },
      { source: 'D', share: 0.75 },
    ];
    expect(rangeOf({ X: ['A', 'D'], Z }, ['X', 'Z'])).toMatchObject({ low: 1.25, high: 1.75, effectiveSources: 1.25 });
    expect(rangeOf({ X: Z, Z }, ['X', 'Z']).effectiveSources).toBe(1);
  });

  it('moves the grounds of a claim that names several', () => {
    const based = claimBy(['P'], { id: 'p', basedOn: ['A', 'D'] });
    expect(rangeOf({}, ['A'], [based])).toEqual({ low: 1, high: 2, effectiveSources: 1.5, exact: true });
  });

  it('follows relays behind relays', () => {
    const found = rangeOf({ C: ['B', 'E'], B: ['A', 'D'] }, ['C', 'A']);
    expect(found).toEqual({ low: 1, high: 2, effectiveSources: 1.75, exact: true });
  });

  it('takes relays one at a time beyond 1,024 combinations, and says so', () => {
    const relays = (count: number) => {
      const names = Array.from({ length: count }, (_, i) => `R${i}`);
      return rangeOf(Object.fromEntries(names.map((name) => [name, ['A', name.replace('R', 'D')]])), names);
    };
    expect(relays(10)).toEqual({ low: 1, high: 10, effectiveSources: 5.5, exact: true });
    // A relay wholly on its own parent adds a half; wholly on A, it loses the half that A gains.
    expect(relays(11)).toEqual({ low: 6, high: 6.5, effectiveSources: 6, exact: false });
  });

  it('is nothing for no claims, and refuses ids that the ledger does not have', () => {
    const { ledger } = storyOf({}, ['A']);
    expect(shareSensitivity(ledger, [])).toEqual({ low: 0, high: 0, effectiveSources: 0, exact: true });
    expect(() => shareSensitivity(ledger, ['nobody'])).toThrow(CorroborateError);
  });
});

const IDS = ['A', 'B', 'C', 'D', 'E'];
const derivation: fc.Arbitrary<Derivation> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...IDS) },
  fc.record({ source: fc.constantFrom(...IDS), share: fc.constantFrom(0, 0.25, 0.5) }),
);
const share = (one: Derivation) => (typeof one === 'string' ? 0 : (one.share ?? 0));
/** Shares of one source sum to at most 1: the door refuses more. */
const derivations = fc
  .uniqueArray(derivation, { maxLength: 3, selector: (one) => (typeof one === 'string' ? one : one.source) })
  .filter((list) => list.reduce((sum, one) => sum + share(one), 0) <= 1);
const sources = fc.tuple(
  ...IDS.map((id) =>
    fc
      .record({
        derivedFrom: derivations,
        undocumented: fc.boolean(),
      })
      .map(
        ({ derivedFrom, undocumented }): Source => ({
          id,
          derivedFrom: derivedFrom.filter((one) => (typeof one === 'string' ? one : one.source) !== id),
          ...(undocumented && { origin: 'undocumented' as const }),
        }),
      ),
  ),
);
const readIn = fc.subarray(IDS, { minLength: 1 });

describe('laws of the range', () => {
  it('holds the number that independence gives, and is the same in any order', () => {
    fc.assert(
      fc.property(sources, readIn, (list, pages) => {
        const claims = pages.map((id) => claimBy([id], { id: `by-${id}` }));
        const ids = claims.map((claim) => claim.id);
        const ledger = parseLedger({ sources: list, claims });
        const found = shareSensitivity(ledger, ids);
        expect(found.effectiveSources).toBeCloseTo(independence(ledger, ids).effectiveSources, 9);
        expect(found.low).toBeLessThanOrEqual(found.effectiveSources + 1e-9);
        expect(found.high).toBeGreaterThanOrEqual(found.effectiveSources - 1e-9);
        const reversed = parseLedger({ sources: [...list].reverse(), claims: [...claims].reverse() });
        expect(shareSensitivity(reversed, [...ids].reverse())).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });

  it('is no higher for any shares between the extremes, where no ring and nobody undocumented is in the way', () => {
    const part = fc.constantFrom(0, 0.2, 0.5, 0.7, 1);
    fc.assert(
      fc.property(part, part, part, (x, y, z) => {
        const split = (first: string, second: string, share: number): Derivation[] => [
          { source: first, share },
          { source: second, share: 1 - share },
        ];
        const pages = ['A', 'X', 'Y', 'Z'];
        const open = rangeOf({ X: ['A', 'D'], Y: ['X', 'E'], Z: ['D', 'Y'] }, pages);
        const stated = storyOf({ X: split('A', 'D', x), Y: split('X', 'E', y), Z: split('D', 'Y', z) }, pages);
        expect(independence(stated.ledger, stated.ids).effectiveSources).toBeLessThanOrEqual(open.high + 1e-9);
      }),
      { numRuns: 60 },
    );
  });
});
