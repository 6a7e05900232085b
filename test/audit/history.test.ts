import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { history } from '../../src/audit/history.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';
import { ledger as anyLedger } from '../arbitraries/ledger.ts';

const toll = { subject: 'attack', predicate: 'killed' } as const;
const predicates = [{ id: 'killed', value: 'count', cardinality: 'single', change: 'rising' }] as const;
const tell = (claims: readonly Partial<ClaimInput>[], more: LedgerInput = {}) =>
  history(
    defineLedger({
      predicates,
      ...more,
      claims: claims.map((claim, index) => ({ id: `c${index}`, source: `s${index}`, ...toll, value: 19, ...claim })),
    }),
    toll,
  );
const moments = (points: ReturnType<typeof tell>) => points.map(({ knownAt, learnt }) => [knownAt, learnt]);

describe('history', () => {
  it('has one point for every moment at which something was learnt, earliest first', () => {
    const points = tell([
      { assertedAt: '2020-11-04', value: 35 },
      { assertedAt: '2020-11-02' },
      { assertedAt: '2020-11-02' },
    ]);
    expect(moments(points)).toEqual([
      ['2020-11-02', ['c1', 'c2']],
      ['2020-11-04', ['c0']],
    ]);
    expect(points.map(({ question }) => question.answers[0]?.value)).toEqual([19, 35]);
  });

  it('takes the time of assertion, else of publication, else of filing, else the moment spoken for', () => {
    const points = tell(
      [{ assertedAt: '2020-11-02', asOf: '2020-11-01' }, {}, { recordedAt: '2020-11-04' }, { asOf: '2020-11-05' }],
      { sources: [{ id: 's1', publishedAt: '2020-11-03' }] },
    );
    expect(points.map(({ knownAt }) => knownAt)).toEqual(['2020-11-02', '2020-11-03', '2020-11-04', '2020-11-05']);
  });

  it('has undated claims from the start, and one point without a moment where nothing is dated', () => {
    expect(moments(tell([{}, { assertedAt: '2020-11-02' }]))).toEqual([['2020-11-02', ['c0', 'c1']]]);
    expect(moments(tell([{}]))).toEqual([[undefined, ['c0']]]);
  });

  it('stands a coarse time at its end, and tells two ways to write one moment once', () => {
    const points = tell([
      { assertedAt: '2020-11' },
      { assertedAt: '2020-11-30' },
      { assertedAt: '2020-11-29', value: 22 },
    ]);
    expect(moments(points)).toEqual([
      ['2020-11-29', ['c2']],
      ['2020-11', ['c0', 'c1']],
    ]);
  });

  it('shows a conflict from the moment on at which it arose, and when a source was taken back', () => {
    const points = tell([{ assertedAt: '2020-11-02' }, { assertedAt: '2020-11-03', asOf: '2020-11-02', value: 12 }], {
      sources: [{ id: 's1', retractedAt: '2020-11-09' }],
      predicates: [{ ...predicates[0], change: 'fixed' }],
    });
    expect(points.map(({ knownAt, contradictions }) => [knownAt, contradictions.length])).toEqual([
      ['2020-11-02', 0],
      ['2020-11-03', 1],
      ['2020-11-09', 0],
    ]);
  });

  it('sees through judgements only once they were made', () => {
    const points = tell([{ assertedAt: '2020-11-02' }, { assertedAt: '2020-11-03', subject: 'assault' }], {
      judgements: [{ kind: 'same', about: 'entity', of: ['attack', 'assault'], at: '2020-11-05' }],
    });
    expect(moments(points)).toEqual([
      ['2020-11-02', ['c0']],
      ['2020-11-05', ['c1']],
    ]);
  });

  it('does not know a question of which nobody speaks, and names those nearby', () => {
    const ledger = defineLedger({ claims: [{ source: 'afp', ...toll, value: 19 }] });
    expect(() => history(ledger, { ...toll, predicate: 'wounded' })).toThrow(/attack\/killed/);
    expect(() => history(ledger, { ...toll, predicate: 'wounded' })).toThrow(
      expect.objectContaining({ code: 'unknown-question' }),
    );
  });

  it('ends with what the audit of the whole ledger tells, wherever nothing is left to be learnt', () => {
    const timeless = anyLedger({ claims: 8 }).map((given) => ({
      ...given,
      sources: given.sources.map(({ publishedAt: _p, retractedAt: _r, ...source }) => source),
      judgements: given.judgements.map(({ at: _at, ...judgement }) => judgement),
      claims: given.claims.map(({ assertedAt: _a, recordedAt: _r, asOf: _s, ...claim }) => claim),
    }));
    fc.assert(
      fc.property(timeless, (ledger) => {
        for (const question of audit(ledger).questions) {
          const { subject, predicate, scope } = question;
          expect(history(ledger, { subject, predicate, scope: scope ?? {} }).at(-1)?.question).toEqual(question);
        }
      }),
      { numRuns: 40 },
    );
  });
});
