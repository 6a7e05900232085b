import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/contradictions/find-contradictions.ts';
import { relate } from '../../src/contradictions/relate.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import type { Predicate } from '../../src/model/predicate.ts';
import type { Value } from '../../src/model/value.ts';
import { ledgerOf } from './lines.ts';

type More = Partial<Claim>;
const related = (predicate: Omit<Predicate, 'id'>, one: [Value, More?], other: [Value, More?]) =>
  relate(
    ledgerOf(
      [{ id: 'p', cardinality: 'single', ...predicate }],
      [
        ['x', 'p', ...one],
        ['x', 'p', ...other],
      ],
    ),
    'a',
    'b',
  );

describe('words and acts beside a coded stance', () => {
  const cause = { value: 'entity' } as const;
  const flat: [Value] = ['arson'];

  it('deny once, however often they say no', () => {
    expect(related(cause, ['arson', { stance: 'denies', wording: 'probably not' }], flat).outcome).toBe('tension');
    expect(related(cause, ['arson', { stance: 'denies', wording: 'almost certainly not' }], flat).outcome).toBe(
      'tension',
    );
    expect(related(cause, ['arson', { wording: 'probably not' }], flat).outcome).toBe('tension');
    expect(related(cause, ['arson', { stance: 'denies', wording: 'probably' }], flat).outcome).toBe('tension');
    expect(related(cause, ['arson', { wording: 'probably' }], flat).outcome).toBe('compatible');
  });

  it('lean to no where somebody doubts', () => {
    const doubt = related(cause, ['arson', { act: 'doubts' }], flat);
    expect(doubt).toMatchObject({ outcome: 'tension', kind: 'polarity' });
    expect(doubt.reason).toContain('source-a doubted that it is arson');
    expect(related(cause, ['arson', { act: 'doubts' }], ['lightning']).outcome).toBe('compatible');
    expect(related(cause, ['arson', { act: 'doubts', likelihood: 'unlikely' }], flat).outcome).toBe('tension');
    expect(related(cause, ['arson', { act: 'doubts', stance: 'undecided' }], flat).outcome).toBe('compatible');
  });
});

describe('as-of times of days and of clocks', () => {
  const toll = { value: 'count', change: 'rising' } as const;

  it('follow each other where the days do', () => {
    expect(related(toll, [37, { asOf: '2031-03-10T18:00Z' }], [118, { asOf: '2031-03-11' }]).kind).toBe('update');
    expect(related(toll, [118, { asOf: '2031-03-10T18:00Z' }], [37, { asOf: '2031-03-11' }]).kind).toBe('revised');
  });

  it('are unordered within one day, and between two clocks of which one names no zone', () => {
    expect(related(toll, [37, { asOf: '2031-03-10T18:00Z' }], [118, { asOf: '2031-03-10' }]).outcome).toBe('tension');
    expect(related(toll, [37, { asOf: '2031-03-10T18:00Z' }], [118, { asOf: '2031-03-10T23:00' }]).outcome).toBe(
      'tension',
    );
  });

  it('are in order beside a stretch of whole days, and not beside one of clocks without zone', () => {
    const clock: Parameters<typeof related>[1] = [118, { asOf: '2031-03-11T09:00Z' }];
    expect(related(toll, [37, { asOf: '2031-03-09/2031-03-10' }], clock).kind).toBe('update');
    expect(related(toll, [37, { asOf: '2031-03-09T08:00/2031-03-10T23:00' }], clock).outcome).toBe('tension');
  });
});

describe('round numbers in another system of units', () => {
  const height = { value: 'quantity', unit: 'm' } as const;

  it('are taken for rounded', () => {
    expect(related(height, [9000], [{ exactly: 30_000, unit: 'ft' }]).outcome).toBe('compatible');
    expect(related(height, [8000], [{ exactly: 30_000, unit: 'ft' }]).outcome).toBe('contradiction');
    expect(related(height, [9000], [{ exactly: 30_100, unit: 'ft' }]).outcome).toBe('contradiction');
  });

  it('are as written beside another number of their own unit, declared or not, however it is spelt', () => {
    for (const meant of [height, { value: 'quantity' } as const]) {
      for (const unit of ['ft', 'feet']) {
        expect(related(meant, [{ exactly: 35_000, unit: 'ft' }], [{ exactly: 35_500, unit }]).outcome).toBe(
          'contradiction',
        );
      }
    }
    const speed = { value: 'quantity' } as const;
    expect(related(speed, [{ exactly: 100, unit: 'km/h' }], [{ exactly: 104, unit: 'km/h' }]).outcome).toBe(
      'contradiction',
    );
    expect(related(speed, [{ exactly: 100, unit: 'km/h' }], [{ exactly: 28, unit: 'm/s' }]).outcome).toBe('compatible');
  });

  it('keep their digits within the metric system, and where a tolerance is declared', () => {
    expect(related(height, [9400], [{ exactly: 9, unit: 'km' }]).outcome).toBe('compatible');
    expect(related({ ...height, unit: 'km' }, [9.03], [{ exactly: 9000, unit: 'm' }]).outcome).toBe('contradiction');
    expect(related({ ...height, tolerance: 1 }, [9000], [{ exactly: 30_000, unit: 'ft' }]).outcome).toBe(
      'contradiction',
    );
  });
});

describe('parts counted by their own noun', () => {
  const part = { value: 'count', cardinality: 'single', partsOf: { total: 'dead', exhaustive: true } } as const;
  const predicates: Predicate[] = [
    { id: 'dead', value: 'count', cardinality: 'single', unit: 'people' },
    { id: 'soldiers', ...part, unit: 'soldiers' },
    { id: 'civilians', ...part, unit: 'people' },
  ];
  const ledger = (...more: [string, number][]): LedgerInput & ReturnType<typeof ledgerOf> =>
    ledgerOf(predicates, [['x', 'dead', 14], ['x', 'soldiers', 12], ...more.map((line) => ['x', ...line] as const)]);

  it('are parts all the same: soldiers are people', () => {
    expect(
      relate(
        ledgerOf(predicates, [
          ['x', 'dead', 14],
          ['x', 'soldiers', 61],
        ]),
        'a',
        'b',
      ).outcome,
    ).toBe('contradiction');
    expect(findContradictions(ledger(['civilians', 3])).map(({ kind, claims }) => [kind, claims.length])).toEqual([
      ['sums', 3],
    ]);
  });

  it('but money in two currencies is not added up', () => {
    const money: Predicate[] = [
      { id: 'sales', value: 'quantity', cardinality: 'single', unit: 'EUR' },
      { id: 'online', value: 'quantity', cardinality: 'single', unit: 'USD', partsOf: { total: 'sales' } },
    ];
    expect(
      relate(
        ledgerOf(money, [
          ['x', 'sales', 14],
          ['x', 'online', 61],
        ]),
        'a',
        'b',
      ).outcome,
    ).toBe('incomparable');
  });

  it('are held against the total where one is counted without a bound, which fits anything', () => {
    const open = { value: 'count', cardinality: 'single', partsOf: { total: 'dead' } } as const;
    const declared: Predicate[] = [
      { id: 'dead', value: 'count', cardinality: 'single' },
      { id: 'men', ...open },
      { id: 'women', ...open },
    ];
    for (const women of [6, { atLeast: 6 }]) {
      const counted = ledgerOf(declared, [
        ['x', 'dead', 10],
        ['x', 'men', { atLeast: 6 }],
        ['x', 'women', women],
      ]);
      for (const pair of ['ab', 'bc', 'ac']) {
        expect(relate(counted, pair[0] as string, pair[1] as string)).toMatchObject({
          outcome: 'tension',
          kind: 'sums',
        });
      }
    }
  });

  it('make no tension of a part and its total where somebody counts what fits', () => {
    expect(relate(ledger(['civilians', 3]), 'a', 'b')).toMatchObject({ outcome: 'tension', kind: 'sums' });
    expect(relate(ledger(['civilians', 3], ['civilians', 2]), 'a', 'b').outcome).toBe('compatible');
    expect(relate(ledger(['civilians', 3], ['civilians', 2]), 'a', 'c').outcome).toBe('tension');
    expect(findContradictions(ledger(['civilians', 3], ['civilians', 2])).some(({ kind }) => kind === 'sums')).toBe(
      true,
    );
  });
});

describe('one body in two places', () => {
  const seen = (predicate: Omit<Predicate, 'id'>) =>
    relate(
      ledgerOf(
        [{ id: 'seenIn', value: 'place', cardinality: 'many', ...predicate }],
        [
          ['x', 'seenIn', 'orro', { validTime: '2035-08-03T12:00Z' }],
          ['x', 'seenIn', 'velha', { validTime: '2035-08-03T12:10Z' }],
        ],
        {
          entities: [
            { id: 'orro', coordinates: [38, -8] },
            { id: 'velha', coordinates: [38.9, -8.6] },
          ],
        },
      ),
      'a',
      'b',
    ).outcome;

  it('had to travel, where a top speed is declared', () => {
    expect(seen({ topSpeed: 130 })).toBe('contradiction');
    expect(seen({ topSpeed: 900 })).toBe('incomparable');
    expect(seen({})).toBe('incomparable');
  });
});

describe('what a reason says of a statement', () => {
  const toll = { value: 'count', change: 'rising' } as const;
  const reason = (...of: Parameters<typeof related>): string => related(...of).reason;

  it('is who replaced what', () => {
    const when = (asOf: string, more: More = {}): More => ({ source: 'cpa', asOf, ...more });
    expect(reason(toll, [213, when('2031-03-12')], [209, when('2031-03-13', { supersedes: 'a' })])).toContain(
      'no number satisfies both; the second statement replaces the first.',
    );
    expect(reason(toll, [213, { asOf: '2031-03-12' }], [209, { asOf: '2031-03-13', supersedes: 'a' }])).toContain(
      'what source-b said replaces what source-a said',
    );
  });

  it('is that somebody kept silent, asked, admitted or alleged it', () => {
    const flag = { value: 'boolean' } as const;
    expect(reason(flag, [true], [true, { act: 'declines-comment' }])).toMatch(
      /source-b declined to comment on it: whoever declines to comment neither affirms nor denies\.$/u,
    );
    expect(reason({ value: 'entity' }, ['q'], ['p', { act: 'asks' }])).toContain('source-b asked whether it is p');
    expect(reason(flag, [false], [true, { act: 'admits' }])).toContain('source-b admitted it');
    expect(reason(flag, [false], [true, { act: 'alleges' }])).toContain('source-b alleged it');
  });

  it('is how sure it was', () => {
    const sure = (likelihood: string) => reason({ value: 'entity' }, ['p'], ['q', { likelihood }]);
    expect(sure('almost certain')).toContain('it is almost certainly q');
    expect(sure('likely')).toContain('it is probably q');
    expect(reason({ value: 'entity' }, ['p'], ['p', { likelihood: 'likely' }])).toContain(
      'they lean the same way, one more firmly than the other',
    );
  });

  it('is a long number in groups, and a short one, a fraction or a name as it is', () => {
    const told = (one: Value, other: Value, unit?: string) =>
      reason({ value: 'quantity', ...(unit === undefined ? {} : { unit }) }, [one], [other]);
    expect(told(1_904_300, { atLeast: 2_000_000 })).toContain('said 1,904,300 and source-b said at least 2,000,000');
    expect(told(5100, 0.123_456)).toContain('said 5100 and source-b said 0.123456');
    expect(reason({ value: 'entity' }, ['123456'], ['7'])).toContain('said 123456');
  });
});
