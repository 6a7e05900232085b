import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { Answer, Audit } from '../../src/model/audit.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { ledgerInput } from '../arbitraries/ledger.ts';

const RUNS = { numRuns: 60 };

function answerLike(result: Audit, question: string, { value }: Answer): Answer | undefined {
  const { answers = [] } = result.questions.find(({ id }) => id === question) ?? {};
  return answers.find((answer) => JSON.stringify(answer.value) === JSON.stringify(value));
}

/** A ledger with one of its answers, and a claim by somebody new who says flatly that it is so. */
const supported = ledgerInput()
  // "Confirmed by other sources" is read as one grade less beside them, so there a supporter does take something away.
  .filter(({ claims = [] }) => claims.every(({ likelihood }) => !String(likelihood).startsWith('admiralty')))
  .map((input) => [input, audit(parseLedger(input)).questions] as const)
  .filter(([, questions]) => questions.some(({ answers }) => answers.length > 0))
  .chain(([input, questions]) =>
    fc.constantFrom(
      ...questions.flatMap((question) =>
        question.answers.map((answer) => {
          const { id, subject, predicate, scope } = question;
          const claim: ClaimInput = {
            id: 'one-more',
            source: 'somebody-new',
            subject,
            predicate,
            value: answer.value,
            ...(scope && { scope }),
          };
          return { input, question: id, answer, claim };
        }),
      ),
    ),
  );

describe('one more supporter', () => {
  it('makes an answer neither less probable nor less independent', () => {
    fc.assert(
      fc.property(supported, ({ input, question, answer, claim }) => {
        const more: LedgerInput = { ...input, claims: [...(input.claims ?? []), claim] };
        const after = answerLike(audit(parseLedger(more)), question, answer);
        expect(after?.probability).toBeGreaterThanOrEqual(answer.probability - 1e-9);
        expect(after?.effectiveSources).toBeGreaterThanOrEqual(answer.effectiveSources - 1e-9);
      }),
      RUNS,
    );
  });

  it('that copies an original changes nothing', () => {
    fc.assert(
      fc.property(supported, ({ input, question, answer, claim }) => {
        const copy = { ...claim, id: 'a-copy', source: 'copy' };
        const relay = { id: 'copy', derivedFrom: [claim.source] };
        const once = { ...input, claims: [...(input.claims ?? []), claim] };
        const twice = { ...once, sources: [...(input.sources ?? []), relay], claims: [...once.claims, copy] };
        const one = answerLike(audit(parseLedger(once)), question, answer);
        const two = answerLike(audit(parseLedger(twice)), question, answer);
        expect(two?.probability).toBeCloseTo(one?.probability ?? Number.NaN, 9);
        expect([two?.effectiveSources, two?.minCut, two?.roots]).toEqual([
          one?.effectiveSources,
          one?.minCut,
          one?.roots,
        ]);
      }),
      RUNS,
    );
  });
});

describe('roots', () => {
  it('are there where an answer is believed, and only what weighs is counted', () => {
    fc.assert(
      fc.property(ledgerInput(), (input) => {
        for (const { answers } of audit(parseLedger(input)).questions) {
          for (const { roots, minCut, supporting, opinion } of answers) {
            expect(roots.length === 0).toBe(minCut === 0);
            if (supporting.length === 0) expect(roots).toEqual([]);
            if (opinion.belief > 0) expect(roots).not.toEqual([]);
          }
        }
      }),
      RUNS,
    );
  });
});
