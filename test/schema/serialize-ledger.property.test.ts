import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/model/ledger.ts';
import { ledgerLines } from '../../src/schema/ledger-lines.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { parseLedgerLines } from '../../src/schema/parse-ledger-lines.ts';
import { serializeLedger } from '../../src/schema/serialize-ledger.ts';
import { ledger, ledgerInput } from '../arbitraries/ledger.ts';
import { turned } from '../arbitraries/turned.ts';

function withListsReversed(given: Ledger): object {
  return Object.fromEntries(
    Object.entries(given).map(([key, item]) => [
      key,
      Array.isArray(item) && !key.startsWith('x-') ? item.toReversed() : item,
    ]),
  );
}

describe('serializeLedger', () => {
  it('is read back as it was', () => {
    fc.assert(
      fc.property(ledger(), (made) => {
        expect(parseLedger(serializeLedger(made))).toEqual(made);
      }),
      { numRuns: 80 },
    );
  });

  it('gives the same bytes for any order of keys and records', () => {
    fc.assert(
      fc.property(ledger(), (made) => {
        expect(serializeLedger(parseLedger(turned(withListsReversed(made))))).toBe(serializeLedger(made));
      }),
      { numRuns: 80 },
    );
  });

  it('writes what people look for first', () => {
    const made = parseLedger({
      claims: [{ note: 'n', value: 22, predicate: 'killed', subject: 'attack', source: 'afp', id: 'a' }],
    });
    expect(Object.keys(JSON.parse(serializeLedger(made)).claims[0])).toEqual([
      'id',
      'source',
      'subject',
      'predicate',
      'value',
      'note',
    ]);
    expect(serializeLedger(made).endsWith('}\n')).toBe(true);
  });
});

describe('ledgerLines', () => {
  it('is read back as it was, from lines and from text', async () => {
    await fc.assert(
      fc.asyncProperty(ledger(), async (made) => {
        const lines = [...ledgerLines(made)];
        expect(await parseLedgerLines(lines)).toEqual(made);
        expect(parseLedger(`${lines.join('\n')}\n`)).toEqual(made);
      }),
      { numRuns: 80 },
    );
  });
});

describe('parseLedger', () => {
  it('changes nothing in what it has read before', () => {
    fc.assert(
      fc.property(ledgerInput(), (input) => {
        const once = parseLedger(input);
        expect(JSON.stringify(parseLedger(once))).toBe(JSON.stringify(once));
      }),
      { numRuns: 80 },
    );
  });

  it('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(ledgerInput(), (input) => {
        expect(parseLedger(turned(withListsReversed(parseLedger(input))))).toEqual(parseLedger(input));
        const claims = input.claims?.toReversed();
        expect(JSON.stringify(parseLedger(claims === undefined ? input : { ...input, claims }))).toBe(
          JSON.stringify(parseLedger(input)),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('throws nothing but its own error, whatever text it is given', () => {
    const line = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('{"type":"claim",', '{"type":"ledger"}', '{"type":"claim","id":"a"}', '\u0000', '{"type":1}'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        try {
          parseLedger(lines.join('\n'));
        } catch (error) {
          expect(error).toMatchObject({ name: 'CorroborateError', code: 'invalid-ledger' });
        }
      }),
      { numRuns: 500 },
    );
  });
});
