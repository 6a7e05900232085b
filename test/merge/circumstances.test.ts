import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf } from '../../src/contradictions/as-of-order.ts';
import { contextOf } from '../../src/contradictions/context.ts';
import { audit, type ClaimInput, defineLedger, type Predicate } from '../../src/index.ts';
import { orderedToAll } from '../../src/merge/ordered-to-all.ts';

const road = { subject: 'road', predicate: 'held' } as const;
const day = (n: number) => ({ asOf: `2020-01-0${n}` });
const year = (n: number) => ({ validTime: String(n) });

function answered(predicate: Partial<Predicate>, ...claims: readonly Partial<ClaimInput>[]) {
  const ledger = defineLedger({
    predicates: [{ id: 'held', ...predicate }],
    claims: claims.map((claim, i) => ({ ...road, value: true, id: `c${i}`, source: `s${i}`, ...claim })),
  });
  const { questions, contradictions } = audit(ledger);
  const [question] = questions;
  const of = (value: ClaimInput['value']) => question?.answers.find((answer) => answer.value === value);
  return { status: question?.status, of, conflicts: contradictions.length };
}
const denied = { stance: 'denies' } as const;

describe('a state that changed', () => {
  const state = { value: 'boolean', change: 'varying' } as const;

  it('is what was said last, and not in dispute', () => {
    const { status, of, conflicts } = answered(state, day(1), { ...day(2), ...denied });
    expect([status, conflicts]).toEqual(['single-source', 0]);
    expect(of(false)).toMatchObject({ probability: 0.95, roots: ['s1'], supporting: ['c1'], opposing: ['c0'] });
    expect(of(false)?.because).toBe(
      '1 report: s1 says so itself. Everything hangs on this one report. Of an earlier time, and not counted since it is said to be otherwise: s0.',
    );
    expect(of(true)?.because).toContain('Nobody vouches for it. Against it: s1. Of an earlier time');
  });

  it('may change back: only the last word counts', () => {
    const { of } = answered(state, day(1), { ...day(2), ...denied }, day(3), day(4));
    expect(of(true)).toMatchObject({ effectiveSources: 2, roots: ['s2', 's3'] });
  });

  it('is in dispute where both are said of one time, or of a time that nobody knows', () => {
    expect(answered(state, day(1), day(2), { ...day(2), ...denied }).status).toBe('disputed');
    expect(answered(state, {}, { ...day(2), ...denied }).status).toBe('disputed');
  });

  it('is not changed by what only may be, by who is not trusted, or under a condition', () => {
    const hedged = answered(state, day(1), { ...day(2), ...denied, likelihood: 'possible' });
    expect(hedged.of(true)).toMatchObject({ probability: 0.95, effectiveSources: 1 });
    const condition = { subject: 'river', predicate: 'held', value: true };
    expect(answered(state, day(1), { ...day(2), ...denied, condition }).of(true)?.probability).toBe(0.95);
  });

  it('of a fixed fact is none: what is denied later is in dispute', () => {
    expect(answered({ value: 'boolean' }, day(1), { ...day(2), ...denied }).status).toBe('disputed');
  });
});

describe('what holds for another valid time or scope', () => {
  const single = { value: 'entity', cardinality: 'single' } as const;

  it('does not weigh against a value, as it is not held against it', () => {
    const elsewhere = answered(single, { ...year(2019), value: 'a' }, { ...year(2021), value: 'b' });
    expect([elsewhere.status, elsewhere.conflicts]).toEqual(['single-source', 0]);
    expect(elsewhere.of('a')).toMatchObject({ probability: 0.95, opposing: [] });
    const scoped = { scope: { bank: 'left' }, value: 'a' };
    expect(answered(single, scoped, { scope: { bank: 'right' }, value: 'b' }).of('a')?.opposing).toEqual([]);
    expect(answered(single, scoped, { value: 'b' }).of('a')?.opposing).toEqual(['c1']);
  });

  it('weighs against it where one of those who named it spoke of that time', () => {
    const claims = [
      { ...year(2019), value: 'a' },
      { ...year(2021), value: 'a' },
      { ...year(2021), value: 'b' },
    ];
    expect(answered(single, ...claims).of('a')?.opposing).toEqual(['c2']);
    const state = { ...single, change: 'varying' } as const;
    const found = answered(state, { ...day(1), value: 'a' }, { ...day(2), value: 'a' }, { ...day(2), value: 'b' });
    expect([found.status, found.conflicts]).toEqual(['disputed', 1]);
  });

  it('leaves the later of an affirmation and a denial standing', () => {
    expect(answered({}, year(2019), { ...year(2021), ...denied }).of(true)?.probability).toBeCloseTo(0.05);
    expect(answered({}, { ...year(2019), ...denied }, year(2021)).of(true)?.probability).toBeCloseTo(0.95);
    expect(answered({}, year(2019), { ...year(2019), ...denied }).status).toBe('disputed');
  });

  it('does not replace what the same holder said of another', () => {
    const by = { source: 's0', value: 'a' };
    const found = answered(
      single,
      { ...by, ...year(2019), ...day(1) },
      { ...by, ...year(2021), ...day(2), value: 'b' },
    );
    expect(found.of('a')?.supporting).toEqual(['c0']);
  });

  it('is still replaced by what the same holder says of it later, whatever else it says after that', () => {
    const by = { source: 's0' };
    const first = { ...by, ...year(2019), ...day(1), value: 'a' };
    const second = { ...by, ...year(2019), ...day(2), value: 'b' };
    const times = answered(single, first, second, { ...by, ...year(2021), ...day(3), value: 'c' });
    expect([times.status, times.of('a')]).toEqual(['single-source', undefined]);
    const within = answered(single, first, { ...second, validTime: '2019-06' }, { ...by, ...year(2021), ...day(3) });
    expect(within.of('a')).toBeUndefined();
    const [left, right] = [{ scope: { bank: 'left' } }, { scope: { bank: 'right' } }];
    const scoped = answered(single, { ...first, ...left }, { ...second, ...left }, { ...by, ...right, ...day(3) });
    expect(scoped.of('a')).toBeUndefined();
    const many = answered(
      {},
      { ...by, ...day(1), value: 'a' },
      { ...by, ...day(2), value: 'a', ...denied },
      { ...by, ...day(3), value: 'b' },
    );
    expect([many.status, many.of('a')]).toEqual(['single-source', undefined]);
  });
});

describe('orderedToAll', () => {
  it('is the order to each of the rows', () => {
    const time = fc.constantFrom(
      '2020',
      '2020-01',
      '2020-01-05',
      '2020-01-05T10:00',
      '2020-01-05T10:00Z',
      '2019-12-31',
      '2020-01-07/2020-01-09',
    );
    const asOf = fc.option(time, { nil: undefined });
    fc.assert(
      fc.property(fc.array(asOf, { minLength: 2, maxLength: 6 }), (given) => {
        const claims = given.map((one, i) => ({
          ...road,
          value: true,
          id: `c${i}`,
          source: 's',
          ...(one && { asOf: one }),
        }));
        const { table } = contextOf(defineLedger({ claims }));
        const [row = 0, ...others] = claims.map((_, i) => i);
        const isOrdered = (other: number): boolean =>
          ['before', 'after'].includes(orderOf(table, table.asOf[row] as number, table.asOf[other] as number));
        expect(orderedToAll(table, others)(table.asOf[row] as number)).toBe(others.every(isOrdered));
      }),
    );
  });
});
