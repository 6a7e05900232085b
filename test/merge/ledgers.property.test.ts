import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLedgers } from '../../src/merge/merge-ledgers.ts';
import { unmergeLedgers } from '../../src/merge/unmerge-ledgers.ts';
import { canonicalJson } from '../../src/model/canonical-json.ts';
import { claimContentId } from '../../src/model/content-id.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import type { MergedLedger } from '../../src/model/merged-ledger.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { serializeLedger } from '../../src/schema/serialize-ledger.ts';
import { ledger } from '../arbitraries/ledger.ts';

const small = ledger({ claims: 5, definitions: 3, judgements: 2 });

/** Often two ledgers share records, as after a copy: parts of one and the same. */
const pair: fc.Arbitrary<readonly [Ledger, Ledger]> = fc.oneof(
  fc.tuple(small, small),
  fc.tuple(small, fc.nat(4)).map(([whole, cut]) => [whole, { ...whole, claims: whole.claims.slice(cut) }] as const),
  fc.tuple(small, small).map(([a, b]) => [a, { ...a, judgements: b.judgements }] as const),
);

/** The same ledger with the keys of every record the other way round. */
function turned(given: Ledger): Ledger {
  const turn = <R extends object>(record: R): R => Object.fromEntries(Object.entries(record).reverse()) as R;
  return {
    ...given,
    claims: given.claims.map(turn),
    sources: given.sources.map(turn),
    entities: given.entities.map(turn),
  };
}

const bytes = (merged: MergedLedger): string => JSON.stringify(merged);
const sorted = (ledgers: readonly Ledger[]): string[] => [...new Set(ledgers.map(canonicalJson))].sort();

describe('mergeLedgers', () => {
  it('is commutative to the byte', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(bytes(mergeLedgers(b, a))).toBe(bytes(mergeLedgers(a, b)));
        expect(bytes(mergeLedgers(turned(a), a))).toBe(bytes(mergeLedgers(a, turned(a))));
      }),
      { numRuns: 80 },
    );
  });

  it('is associative to the byte', () => {
    fc.assert(
      fc.property(pair, small, ([a, b], c) => {
        const whole = bytes(mergeLedgers(a, b, c));
        expect(bytes(mergeLedgers(mergeLedgers(a, b), c))).toBe(whole);
        expect(bytes(mergeLedgers(a, mergeLedgers(b, c)))).toBe(whole);
      }),
      { numRuns: 80 },
    );
  });

  it('is idempotent to the byte: a ledger merged with itself or with one of its parts is itself', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(bytes(mergeLedgers(a, a))).toBe(bytes(a));
        const merged = mergeLedgers(a, b);
        expect(bytes(mergeLedgers(merged, merged))).toBe(bytes(merged));
        expect(bytes(mergeLedgers(merged, b))).toBe(bytes(merged));
        expect(bytes(mergeLedgers(structuredClone(merged), merged))).toBe(bytes(merged));
      }),
      { numRuns: 80 },
    );
  });

  it('gives a ledger that parses, as an object and from its text, and is undone all the same', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const merged = mergeLedgers(a, b);
        expect(bytes(parseLedger(merged))).toBe(bytes(merged));
        const again: MergedLedger = parseLedger(serializeLedger(merged));
        expect(again).toEqual(merged);
        expect(sorted(unmergeLedgers(again))).toEqual(sorted([a, b]));
        expect(canonicalJson(mergeLedgers(again, a))).toBe(canonicalJson(merged));
      }),
      { numRuns: 80 },
    );
  });

  it('is undone by unmergeLedgers', () => {
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 4 }), (ledgers) => {
        expect(sorted(unmergeLedgers(mergeLedgers(...ledgers)))).toEqual(sorted(ledgers));
      }),
      { numRuns: 80 },
    );
  });

  it('keeps every statement of every ledger, and no other', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const merged = mergeLedgers(a, b);
        const said = (one: Ledger) =>
          one.claims.map(({ supersedes: _, basedOn: __, ...claim }) => claimContentId(claim));
        expect(new Set(said(merged))).toEqual(new Set([...said(a), ...said(b)]));
      }),
      { numRuns: 50 },
    );
  });

  it('leaves no reference hanging that was not hanging before', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const dangling = (one: Ledger): number =>
          one.claims.filter(
            ({ supersedes }) => supersedes !== undefined && !one.claims.some(({ id }) => id === supersedes),
          ).length;
        expect(dangling(mergeLedgers(a, b))).toBeLessThanOrEqual(dangling(a) + dangling(b));
      }),
      { numRuns: 50 },
    );
  });

  it('does not change what it is given', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const before = bytes(a) + bytes(b);
        mergeLedgers(a, b);
        expect(bytes(a) + bytes(b)).toBe(before);
      }),
      { numRuns: 30 },
    );
  });
});
