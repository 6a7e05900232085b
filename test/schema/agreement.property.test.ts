import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeLedgers } from '../../src/merge/merge-ledgers.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { ledgerSchema } from '../../src/schema/index.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { safeParseLedger } from '../../src/schema/safe-parse-ledger.ts';
import { ledgerInput } from '../arbitraries/ledger.ts';

/** Things that somebody may put where something else belongs. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    'afirms',
    'F',
    'G',
    '2021-02-31',
    '2020-11-02/2020-11-01',
    'survey:likely',
    'nosuch:likely',
    '\ud800',
    -1,
    1.5,
    2,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    [],
    {},
    [1, 0],
    [0, 1],
    ['a', 'b'],
    { allOf: [] },
    { oneOf: [] },
    { oneOf: ['a', null] },
    { max: 0 },
    { between: [3, 1] },
    { exactly: 1, atLeast: 1 },
    { exactly: 1, unit: 3 },
    { unit: 'kg' },
    { none: false },
    { none: true, unit: 'kg' },
    [
      { source: 'a', share: 0.7 },
      { source: 'b', share: 0.7 },
    ],
    [{ quote: 'x', start: 5, end: 1 }],
    JSON.parse('{"__proto__": 1}'),
    JSON.parse('{"constructor": "x"}'),
    new Date(0),
    new Map(),
    Symbol.iterator,
    10n,
    () => 0,
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

const keys = fc.oneof(
  fc.constantFrom(
    'id',
    'value',
    'of',
    'kind',
    'likelihood',
    'liklihood',
    'scope',
    'stance',
    'supersedes',
    'derivedFrom',
  ),
  fc.constantFrom('x-', 'x-a', 'X-a', 'x', '__proto__', 'constructor', 'prototype', 'toString', 'min', 'max', 'end'),
  fc.constantFrom('reliability', 'cardinality', 'validTime', 'about', 'corroborate', 'claims', 'x-\ud800'),
);

/** Walks into a valid ledger at random and replaces, adds or removes one thing. */
const spoilt: fc.Arbitrary<unknown> = fc
  .tuple(ledgerInput(), fc.array(fc.nat(), { maxLength: 6 }), keys, junk, fc.constantFrom('replace', 'set', 'remove'))
  .map(([input, way, key, value, deed]) => spoil(structuredClone(input), way, key, value, deed));

function spoil(input: LedgerInput, way: readonly number[], key: string, value: unknown, deed: string): unknown {
  let place: object = input;
  let last: [object, string] | undefined;
  for (const step of way) {
    const inner = Object.keys(place);
    const name = inner[step % Math.max(inner.length, 1)];
    if (name === undefined) break;
    last = [place, name];
    const next: unknown = Reflect.get(place, name);
    if (typeof next !== 'object' || next === null) break;
    place = next;
  }
  if (deed === 'set') {
    // JSON has no lists with keys.
    const holder = Array.isArray(place) ? input : place;
    Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
  } else if (last !== undefined) {
    if (deed === 'replace') Reflect.set(last[0], last[1], value);
    else Reflect.deleteProperty(last[0], last[1]);
  }
  return input;
}

/** What only the door asks: that no id is used twice for different things. */
function isShapeFault(input: unknown): boolean {
  const parsed = safeParseLedger(input);
  return !parsed.ok && !parsed.error.issues.every((issue) => issue.expected === 'an id of its own');
}

/** A string is read as the text of a ledger, which the schema has no notion of. */
function isNoText(input: unknown): boolean {
  return typeof input !== 'string';
}

describe('the door and the schema', () => {
  it('both accept every valid ledger, as written and as parsed', () => {
    fc.assert(
      fc.property(ledgerInput(), (input) => {
        const parsed = safeParseLedger(input);
        expect(parsed.ok && ledgerSchema.safeParse(parsed.ledger).success).toBe(true);
        expect(ledgerSchema.safeParse(input).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('both accept what a merge leaves, and both look at what it holds', () => {
    fc.assert(
      fc.property(ledgerInput(), ledgerInput(), (a, b) => {
        const merged = mergeLedgers(parseLedger({ title: 'a', ...a }), parseLedger({ title: 'b', ...b }));
        expect(safeParseLedger(merged).ok).toBe(true);
        expect(ledgerSchema.safeParse(merged).success).toBe(true);
        const broken = { ...merged, 'x-merge': { conflicts: [], parts: [{}, {}] } };
        expect(safeParseLedger(broken).ok).toBe(false);
        expect(ledgerSchema.safeParse(broken).success).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('refuse the same spoilt ledgers', () => {
    fc.assert(
      fc.property(spoilt, (input) => {
        expect(isShapeFault(input)).toBe(!ledgerSchema.safeParse(input).success);
      }),
      { numRuns: 400 },
    );
  });

  it('refuse the same junk', () => {
    fc.assert(
      fc.property(fc.oneof(junk, fc.anything()).filter(isNoText), (input) => {
        expect(isShapeFault(input)).toBe(!ledgerSchema.safeParse(input).success);
      }),
      { numRuns: 400 },
    );
  });

  it('leave x- keys as they were, and hand back what the ledger said', () => {
    fc.assert(
      fc.property(ledgerInput(), (input) => {
        expect(ledgerSchema.parse(input)).toEqual(input);
      }),
      { numRuns: 50 },
    );
  });
});
