import { describe, expect, it } from 'vitest';
import {
  CorroborateError,
  defineLedger,
  independence,
  mergeLedgers,
  shareSensitivity,
  suggestIdentities,
  unmergeLedgers,
} from '../../src/index.ts';

const ledger = defineLedger({ claims: [{ id: 'a', source: 's', subject: 'x', predicate: 'y', value: true }] });
const untyped = (value: unknown): never => value as never;

describe('what is no ledger is refused as such', () => {
  it.each([undefined, null, 'claims', [], {}, { claims: [] }])('%s', (value) => {
    const calls = [
      () => mergeLedgers(ledger, untyped(value)),
      () => unmergeLedgers(untyped(value)),
      () => suggestIdentities(untyped(value)),
      () => independence(untyped(value), ['a']),
      () => shareSensitivity(untyped(value), ['a']),
    ];
    for (const call of calls) expect(call).toThrow(expect.objectContaining({ code: 'invalid-ledger' }));
  });

  it('nor is a single id a list of ids', () => {
    expect(() => independence(ledger, untyped('a'))).toThrow('claimIds: expected a list of claim ids, received "a"');
    expect(() => independence(ledger, untyped(undefined))).toThrow(CorroborateError);
  });
});
