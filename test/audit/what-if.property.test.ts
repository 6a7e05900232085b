import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { compareAudits } from '../../src/audit/compare-audits.ts';
import { whatIf } from '../../src/audit/what-if.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { ledger } from '../arbitraries/ledger.ts';

const RUNS = { numRuns: 30 };

/** A ledger with a claim and the source that it was read in, where there is any. */
const withClaim = ledger({ claims: 8, judgements: 0 })
  .filter(({ claims }) => claims.length > 0)
  .chain((given) => fc.tuple(fc.constant(given), fc.constantFrom(...given.claims)));

function change(before: Ledger, after: Ledger) {
  return compareAudits(audit(before), audit(after));
}

describe('what would be, if', () => {
  it('a source had never spoken, is what the audit without it tells', () => {
    fc.assert(
      fc.property(withClaim, ([given, { source }]) => {
        const without = [source];
        expect(whatIf(given, { without })).toEqual(compareAudits(audit(given), audit(given, { without })));
      }),
      RUNS,
    );
  });

  it('a claim were taken back, is what the ledger with that judgement tells', () => {
    fc.assert(
      fc.property(withClaim, ([given, { id }]) => {
        const changed = parseLedger({ ...given, judgements: [{ kind: 'retract', of: id }] });
        expect(whatIf(given, { retract: [id] })).toEqual(change(given, changed));
      }),
      RUNS,
    );
  });

  it('a source were as reliable as said, is what the ledger with that source record tells', () => {
    fc.assert(
      fc.property(withClaim, fc.constantFrom('A' as const, 'E' as const, 0.3, null), ([given, claim], reliability) => {
        const known = given.sources.find(({ id }) => id === claim.source);
        const others = given.sources.filter((source) => source !== known);
        const changed = parseLedger({ ...given, sources: [...others, { id: claim.source, ...known, reliability }] });
        expect(whatIf(given, { reliability: { [claim.source]: reliability } })).toEqual(change(given, changed));
      }),
      RUNS,
    );
  });

  it('nothing were otherwise, is no change, and a change undone is the change turned round', () => {
    fc.assert(
      fc.property(ledger(), ledger(), (one, other) => {
        expect(whatIf(one, {})).toEqual({
          questions: [],
          contradictions: { appeared: [], resolved: [], altered: [] },
          counts: {},
        });
        const there = change(one, other);
        const back = change(other, one);
        expect(back.contradictions.appeared).toEqual(there.contradictions.resolved);
        expect(back.contradictions.resolved).toEqual(there.contradictions.appeared);
        expect(back.questions.map(({ id }) => id)).toEqual(there.questions.map(({ id }) => id));
      }),
      RUNS,
    );
  });
});
