import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import type { AuditOptions } from '../../src/audit/audit-options.ts';
import { CorroborateError } from '../../src/errors/corroborate-error.ts';
import type { Audit } from '../../src/model/audit.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';

const about = { subject: 'attack', predicate: 'perpetrator' };
const claims = (...list: Partial<ClaimInput>[]): ClaimInput[] =>
  list.map((claim, index) => ({ id: `c${index}`, source: `s${index}`, ...about, value: 'iskp', ...claim }));
const single = { predicates: [{ id: 'perpetrator', value: 'entity', cardinality: 'single' }] } as const;
const run = (input: LedgerInput, options?: AuditOptions): Audit => audit(defineLedger(input), options);
const notes = (result: Audit, code: string) => result.notes.filter((note) => note.code === code);

describe('the status of a question', () => {
  const status = (input: LedgerInput) => run(input).questions[0]?.status;

  it('is single-source while one original carries it, however many repeat it', () => {
    const sources = [
      { id: 's1', derivedFrom: ['s0'] },
      { id: 's2', derivedFrom: ['s0'] },
    ];
    expect(status({ ...single, sources, claims: claims({}, {}, {}) })).toBe('single-source');
  });

  it('is settled from .95 on with two originals, likely from .7, else open', () => {
    expect(status({ ...single, claims: claims({}, {}) })).toBe('settled');
    const likely = { likelihood: 'icd203:likely' };
    expect(status({ ...single, claims: claims(likely, likely) })).toBe('likely');
    const weak = { likelihood: [0.51, 0.55] as const };
    expect(status({ ...single, claims: claims(weak, weak) })).toBe('open');
  });

  it('is disputed where two excluding answers are both believed, even by one source each', () => {
    expect(status({ ...single, claims: claims({}, { value: 'taliban' }) })).toBe('disputed');
    expect(status({ claims: claims({}, { stance: 'denies' }) })).toBe('disputed');
  });

  it('is not disputed where several values may hold', () => {
    const many = { predicates: [{ id: 'perpetrator', cardinality: 'many' as const }] };
    expect(status({ ...many, claims: claims({}, {}, { value: 'taliban' }) })).toBe('settled');
  });

  it('is not disputed by values that overlap, or that a state took one after the other', () => {
    const ranges = claims({ value: { between: [10, 20] } }, { value: { between: [15, 30] } });
    const count = { predicates: [{ id: 'perpetrator', value: 'count', cardinality: 'single' }] } as const;
    expect(status({ ...count, claims: ranges })).toBe('single-source');
    const state = { predicates: [{ ...single.predicates[0], change: 'varying' }] } as const;
    const on = (asOf: string, value: string) => ({ asOf, value });
    expect(status({ ...state, claims: claims(on('2020-11-01', 'a'), on('2020-11-02', 'b')) })).toBe('single-source');
    expect(status({ ...state, claims: claims(on('2020-11-01', 'a'), on('2020-11-01', 'b')) })).toBe('disputed');
  });

  it('is not disputed by two mere possibilities', () => {
    const possible = { likelihood: 'possible' };
    expect(status({ ...single, claims: claims(possible, { ...possible, value: 'taliban' }) })).not.toBe('disputed');
  });
});

describe('an audit', () => {
  it('of an empty ledger is empty and counts nothing', () => {
    const result = run({});
    expect([result.questions, result.contradictions, result.notes]).toEqual([[], [], []]);
    expect(Object.values(result.counts).every((count) => count === 0)).toBe(true);
  });

  it('works for one bare claim and notes what is not declared', () => {
    const result = run({ claims: claims({}) });
    expect(result.questions[0]?.answers[0]).toMatchObject({ value: 'iskp', probability: 0.95, roots: ['s0'] });
    expect(notes(result, 'undeclared').map((note) => note.refs)).toEqual([['attack'], ['s0'], ['perpetrator']]);
  });

  it('names one note per record type with a count and the first ids, however many are undeclared', () => {
    const many = Array.from({ length: 50 }, () => ({}));
    const [, sources] = notes(run({ claims: claims(...many) }), 'undeclared');
    expect(sources?.refs).toHaveLength(20);
    expect(sources?.message).toContain('50 sources');
  });

  it('sums the breakdown of an answer to 1', () => {
    const result = run({ ...single, claims: claims({}, { value: 'taliban', likelihood: 'likely' }) });
    for (const { breakdown } of result.questions[0]?.answers ?? []) {
      expect(breakdown.net + breakdown.contested + breakdown.unknown).toBeCloseTo(1, 12);
    }
  });

  it('knows only what was asserted by then', () => {
    const input = {
      ...single,
      claims: claims({ assertedAt: '2020-11-02' }, { assertedAt: '2020-11-05', value: 'taliban' }),
    };
    const early = run(input, { knownAt: '2020-11-03' });
    expect([early.counts.claims, early.counts.excluded, early.counts.contradictions]).toEqual([1, 1, 0]);
    expect(early.knownAt).toBe('2020-11-03');
    expect(run(input, { knownAt: '2020-11-05' }).counts.contradictions).toBe(1);
  });

  it('does not claim to have known what is dated more coarsely than the moment asked for', () => {
    expect(run({ claims: claims({ assertedAt: '2020-11' }) }, { knownAt: '2020-11-15' }).counts.excluded).toBe(1);
    expect(run({ claims: claims({}) }, { knownAt: '2020-11-15' }).counts.excluded).toBe(0);
  });

  it('leaves out a source with everything that goes back to it alone', () => {
    const sources = [
      { id: 's1', derivedFrom: ['s0'] },
      { id: 's2', derivedFrom: ['s0', 's3'] },
    ];
    const input = {
      ...single,
      sources,
      claims: claims({}, {}, {}, { basedOn: ['c0', 'c1'] }, { attributedTo: ['s0'] }),
    };
    const left = run(input, { without: ['s0'] });
    expect(left.questions[0]?.answers[0]?.supporting).toEqual(['c2']);
    expect(left.counts.excluded).toBe(4);
  });

  it('refuses a source that nobody names and a time that is none', () => {
    expect(() => run({ claims: claims({}) }, { without: ['reuter'] })).toThrow(CorroborateError);
    expect(() => run({ claims: claims({}) }, { knownAt: '31.2.2020' })).toThrow(/ISO 8601/);
  });

  it('reads unnamed words on the scale that it is told', () => {
    const input = { claims: claims({ likelihood: 'likely' }) };
    expect(run(input, { scale: 'icd203' }).questions[0]?.answers[0]?.probability).toBeCloseTo(0.675, 12);
    expect(run(input).questions[0]?.answers[0]?.probability).toBeCloseTo(0.73, 12);
  });

  it('tells superseded, retracted, reversed and echoed statements in its notes', () => {
    const result = run({
      sources: [{ id: 's4', derivedFrom: ['s3'] }],
      claims: claims(
        { source: 'moi', asOf: '2020-11-02' },
        { source: 'moi', asOf: '2020-11-03', stance: 'denies' },
        { act: 'retracts' },
        {},
        {},
      ),
    });
    expect(
      ['superseded', 'reversal', 'retracted', 'echo'].map((code) => notes(result, code).map((note) => note.refs)),
    ).toEqual([[['c0']], [['c1']], [['c2']], [['c3', 'c4']]]);
    expect([result.counts.superseded, result.counts.retracted]).toEqual([1, 1]);
  });

  it('tells a ring of sources that quote each other', () => {
    const sources = [
      { id: 's0', derivedFrom: ['s1'] },
      { id: 's1', derivedFrom: ['s0'] },
    ];
    const result = run({ sources, claims: claims({}, {}) });
    expect(result.questions[0]?.answers[0]).toMatchObject({ effectiveSources: 1, roots: ['circular:s0+s1'] });
    expect(notes(result, 'circular')).toHaveLength(1);
  });

  it('tells originals that belong to one owner, and counts them apart', () => {
    const owned = [
      { id: 's0', name: 'The Daily', owner: 'holding' },
      { id: 's1', owner: 'holding' },
      { id: 's2', owner: 'others' },
    ];
    const result = run({ ...single, sources: owned, claims: claims({}, {}, {}) });
    expect(result.questions[0]?.answers[0]?.effectiveSources).toBe(3);
    const [note, ...more] = notes(result, 'shared-owner');
    expect([note?.refs, more]).toEqual([['holding', 's0', 's1'], []]);
    expect(note?.message).toContain('rests on The Daily and s1, which belong to one owner, holding');
    expect(
      notes(run({ ...single, sources: owned, claims: claims({}, { value: 'taliban' }, {}) }), 'shared-owner'),
    ).toEqual([]);
  });

  it('tells judgements of identity that quarrel', () => {
    const result = run({
      claims: claims({}),
      judgements: [
        { id: 'j1', kind: 'same', of: ['a', 'b'], about: 'entity' },
        { id: 'j2', kind: 'different', of: ['a', 'b'], about: 'entity' },
      ],
    });
    expect(notes(result, 'identity').map((note) => note.refs)).toEqual([['a', 'b', 'j1', 'j2']]);
  });
});

describe('the options of an audit', () => {
  const two = { ...single, claims: claims({ likelihood: 'icd203:likely' }, { likelihood: 'icd203:likely' }) };

  it('take one source as well as a list of them', () => {
    expect(run(two, { without: 's1' })).toEqual(run(two, { without: ['s1'] }));
  });

  it.each([
    [{ scale: 'icd204' }, 'unknown-scale'],
    [{ without: 'nobody' }, 'unknown-source'],
  ])('are refused where they mean nothing: %j', (options, code) => {
    expect(() => run(two, options as AuditOptions)).toThrow(expect.objectContaining({ code }));
  });
});

describe('Admiralty grades (merging.md §2)', () => {
  const sources = [{ id: 's0', reliability: 'B' }] as const;
  const top = (...list: Partial<ClaimInput>[]) =>
    run({ sources, ...single, claims: claims(...list) }).questions[0]?.answers[0]?.opinion;

  it('reads B2 as (.30, 0, .70)', () => {
    expect(top({ likelihood: 'admiralty-credibility:2' })?.belief).toBeCloseTo(0.3, 12);
    expect(top({ likelihood: 'admiralty-credibility:1' })?.belief).toBeCloseTo(0.6, 12);
  });
});
