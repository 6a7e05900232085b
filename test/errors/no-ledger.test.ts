import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { lintLedger } from '../../src/audit/lint/lint-ledger.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { serializeLedger } from '../../src/schema/serialize-ledger.ts';

const LEDGER = parseLedger({});
// What plain JavaScript passes by mistake, and what the compiler would not let through.
const NOT_ONE = [null, undefined, {}, [], 'text', 1];

describe('what is no ledger', () => {
  it.each(Object.entries({ lintLedger, serializeLedger }))('is refused by %s', (_name, take) => {
    for (const given of NOT_ONE) {
      expect(() => take(given as unknown as Ledger)).toThrow(/expected a (ledger|list)/);
    }
  });
});

describe('options that are none', () => {
  it('are refused', () => {
    expect(() => audit(LEDGER, null as never)).toThrow('expected options');
    expect(() => audit(LEDGER, 'x' as never)).toThrow('expected one of');
  });

  it('are refused where a time is no text', () => {
    expect(() => audit(LEDGER, { knownAt: 5 as never })).toThrow('expected an ISO 8601 time');
  });
});
