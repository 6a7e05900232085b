import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { LedgerRecord } from '../../src/audit/book/ledger-record.ts';
import { recordsOf } from '../../src/audit/book/records-of.ts';
import { createIndex } from '../../src/audit/create-index.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { ledgerInput } from '../arbitraries/ledger.ts';

const RUNS = { numRuns: 40 };

/** The records of a ledger in some order. */
const shuffled = ledgerInput({ claims: 10, definitions: 5, judgements: 3 })
  .map(parseLedger)
  .chain((ledger) => {
    const records: LedgerRecord[] = [...recordsOf(ledger)];
    return fc.tuple(
      fc.constant(ledger),
      fc.shuffledSubarray(records, { minLength: records.length }),
      fc.nat(records.length),
    );
  });

describe('an index', () => {
  it('audits to the same bytes as the ledger from scratch, record by record, in any order', () => {
    fc.assert(
      fc.property(shuffled, ([ledger, records]) => {
        const index = createIndex(emptied(ledger));
        for (const record of records) index.add(record);
        expect(JSON.stringify(index.audit())).toBe(JSON.stringify(audit(ledger)));
      }),
      RUNS,
    );
  });

  it('audits to the same bytes as the ledger from scratch after every batch', () => {
    fc.assert(
      fc.property(shuffled, ([ledger, records, cut]) => {
        const index = createIndex(emptied(ledger));
        for (const batch of [records.slice(0, cut), records.slice(cut)]) {
          index.addAll(batch);
          expect(JSON.stringify(index.audit())).toBe(JSON.stringify(audit(index.ledger())));
        }
        expect(index.ledger()).toEqual(ledger);
      }),
      RUNS,
    );
  });

  it('tells changes that add up to the findings of the audit', () => {
    fc.assert(
      fc.property(shuffled, ([, records]) => {
        const index = createIndex();
        const told = new Map<string, unknown>();
        for (const record of records) {
          const { appeared, resolved, altered } = index.add(record).contradictions;
          for (const { id } of resolved) expect(told.delete(id)).toBe(true);
          for (const finding of appeared) told.set(finding.id, finding);
          for (const { id, before, after } of altered) {
            expect(told.get(id)).toEqual(before);
            told.set(id, after);
          }
        }
        expect([...told.values()]).toEqual(expect.arrayContaining([...index.audit().contradictions]));
        expect(told.size).toBe(new Set(index.audit().contradictions.map(({ id }) => id)).size);
      }),
      RUNS,
    );
  });
});

/** The ledger as it was before its first record. */
function emptied(ledger: Ledger): Ledger {
  return { ...ledger, entities: [], sources: [], predicates: [], claims: [], judgements: [] };
}
