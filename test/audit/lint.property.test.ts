import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintLedger } from '../../src/audit/lint/lint-ledger.ts';
import { sourceReport } from '../../src/audit/sources/source-report.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { ledger, ledgerInput } from '../arbitraries/ledger.ts';

const RUNS = { numRuns: 60 };

const turned = <T>(list: readonly T[] | undefined): readonly T[] => [...(list ?? [])].reverse();

describe.each([
  { name: 'linting', report: lintLedger },
  { name: 'the report on sources', report: sourceReport },
])('$name', ({ report }) => {
  it('says the same whatever the order of the input', () => {
    fc.assert(
      fc.property(ledgerInput(), (input) => {
        const other = { ...input, sources: turned(input.sources), claims: turned(input.claims) };
        expect(report(parseLedger(other))).toEqual(report(parseLedger(input)));
      }),
      RUNS,
    );
  });

  it('is plain JSON', () => {
    fc.assert(
      fc.property(ledger(), (given) => {
        const result = report(given);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      RUNS,
    );
  });
});

describe('linting', () => {
  it('names records that are there, or ids that claims use', () => {
    fc.assert(
      fc.property(ledger(), (given) => {
        const text = JSON.stringify(given);
        for (const { id } of lintLedger(given).findings) expect(text).toContain(JSON.stringify(id).slice(1, -1));
      }),
      RUNS,
    );
  });
});
