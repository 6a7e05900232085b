import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { findContradictions } from '../../src/contradictions/find-contradictions.ts';
import { relate } from '../../src/contradictions/relate.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { ledgerInput } from '../arbitraries/ledger.ts';
import { turned } from '../arbitraries/turned.ts';

const RUNS = { numRuns: 150 };

describe('an audit of any ledger', () => {
  it('has the same bytes for any order of the records', () => {
    const shuffled = ledgerInput().chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...(input.claims ?? [])], { minLength: input.claims?.length ?? 0 }),
        fc.shuffledSubarray([...(input.sources ?? [])], { minLength: input.sources?.length ?? 0 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, claims, sources]) => {
        const one = JSON.stringify(audit(parseLedger(input)));
        expect(JSON.stringify(audit(parseLedger({ ...input, claims, sources })))).toBe(one);
      }),
      RUNS,
    );
  });

  it('has the same bytes for any order of the keys', () => {
    fc.assert(
      fc.property(ledgerInput(), (input) => {
        const one = JSON.stringify(audit(parseLedger(input)));
        expect(JSON.stringify(audit(parseLedger(turned(input))))).toBe(one);
      }),
      RUNS,
    );
  });

  it('has no number that is not one, and no probability outside 0–1', () => {
    fc.assert(
      fc.property(ledgerInput(), (input) => {
        const result = audit(parseLedger(input));
        JSON.stringify(result, (_key, part) => {
          if (typeof part === 'number') expect(Number.isFinite(part)).toBe(true);
          return part;
        });
        for (const question of result.questions) {
          for (const answer of question.answers) {
            const { belief, disbelief, uncertainty } = answer.opinion;
            expect(belief + disbelief + uncertainty).toBeCloseTo(1, 9);
            expect(answer.probability).toBeGreaterThanOrEqual(0);
            expect(answer.probability).toBeLessThanOrEqual(1);
            expect(answer.effectiveSources).toBeLessThanOrEqual(answer.minCut + 1e-9);
          }
        }
      }),
      RUNS,
    );
  });

  it('does not change its arguments', () => {
    fc.assert(
      fc.property(ledgerInput(), (input) => {
        const ledger = parseLedger(input);
        const before = JSON.stringify(ledger);
        audit(ledger, { knownAt: '2020-11-03' });
        expect(JSON.stringify(ledger)).toBe(before);
      }),
      RUNS,
    );
  });

  it('relates two claims the same way round and back, and finds what it relates', () => {
    fc.assert(
      fc.property(ledgerInput(), (input) => {
        const ledger = parseLedger(input);
        const found = findContradictions(ledger);
        for (const finding of found) {
          const [a, b] = finding.claims;
          if (a === undefined || b === undefined) continue;
          const there = relate(ledger, a, b);
          expect(relate(ledger, b, a)).toEqual(there);
          expect([there.outcome, there.kind]).toEqual([finding.outcome, finding.kind]);
        }
      }),
      RUNS,
    );
  });
});
