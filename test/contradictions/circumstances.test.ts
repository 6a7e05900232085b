import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { createIndex } from '../../src/audit/create-index.ts';
import { safeClaims } from '../../src/contradictions/beyond/safe-claims.ts';
import { findContradictions } from '../../src/contradictions/find-contradictions.ts';
import { relate } from '../../src/contradictions/relate.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { Predicate } from '../../src/model/predicate.ts';
import { denies, found, type Line, ledgerOf, monday, related, tuesday } from './lines.ts';

const during = (validTime: string): Partial<ClaimInput> => ({ validTime });
const within = (version: string): Partial<ClaimInput> => ({ scope: { version } });

describe('what is told for other times or scopes', () => {
  const owns: Predicate = { id: 'owns', transitive: true, asymmetric: true };
  const circle = (...more: readonly Partial<ClaimInput>[]): Line[] => [
    ['a', 'owns', 'b', more[0] ?? {}],
    ['b', 'owns', 'c', more[1] ?? {}],
    ['c', 'owns', 'a', more[2] ?? {}],
  ];

  it('closes no circle', () => {
    expect(found([owns], circle(during('2010'), during('2012'), during('2020')))).toEqual([]);
    expect(found([owns], circle(within('1'), within('2')))).toEqual([]);
    const varying = { ...owns, change: 'varying' } as const;
    expect(found([varying], circle(monday, tuesday, monday))).toEqual([]);
    const separated = { ...owns, separators: ['version'] };
    expect(found([separated], circle(within('1'), within('2'), within('1')))).toEqual([]);
  });

  it('hides no circle of one time behind it', () => {
    const lines = [
      ...circle(during('2010'), during('2010'), during('2020')),
      ['c', 'owns', 'a', during('2010')] as const,
    ];
    expect(found([owns], lines)).toEqual(['contradiction, cycle: a b d']);
  });

  it('makes no chain against a denial', () => {
    const lines = (first: string, second: string, denied: string): Line[] => [
      ['a', 'owns', 'b', during(first)],
      ['b', 'owns', 'c', during(second)],
      ['a', 'owns', 'c', { ...denies, ...during(denied) }],
    ];
    expect(found([{ id: 'owns', transitive: true }], lines('2010', '2012', '2012'))).toEqual([]);
    expect(found([{ id: 'owns', transitive: true }], lines('2010/2012', '2012', '2012'))).toEqual([
      'contradiction, transitive: a b c',
    ]);
  });

  it('adds up to no sum', () => {
    const part = (id: string): Predicate => ({ id, value: 'count', partsOf: { total: 'killed' } });
    const rules: Predicate[] = [{ id: 'killed', value: 'count', cardinality: 'single' }, part('men'), part('women')];
    const lines = (men: string, women: string): Line[] => [
      ['x', 'men', 12, within(men)],
      ['x', 'women', 9, within(women)],
      ['x', 'killed', 19],
    ];
    expect(found(rules, lines('1', '2'))).toEqual([]);
    expect(found(rules, lines('1', '1'))).toEqual(['contradiction, sums: a b c']);
  });

  it('hides no impossible order of one scope behind it', () => {
    const before: Predicate = { id: 'before', allen: ['b'] };
    const lines: Line[] = [
      ['a', 'before', 'b', within('1')],
      ['b', 'before', 'c', within('1')],
      ['c', 'before', 'a', within('2')],
      ['c', 'before', 'a', within('1')],
    ];
    expect(found([before], lines.slice(0, 3))).toEqual([]);
    expect(found([before], lines)).toEqual(['contradiction, temporal-order: a b d']);
  });

  it('meets no condition', () => {
    const condition = { subject: 'x', predicate: 'used', value: true, validTime: '2021' };
    const lines = (when: string): Line[] => [
      ['x', 'capable', true, { condition }],
      ['x', 'capable', false],
      ['x', 'used', true, during(when)],
    ];
    expect(found([], lines('2019'))).toEqual([]);
    expect(found([], lines('2021-05'))).toEqual(['tension, conditional: a b c']);
  });
});

describe('two claims that a third completes', () => {
  const allen: Predicate[] = [
    { id: 'before', allen: ['b', 'm'] },
    { id: 'during', allen: ['d'] },
  ];
  const order: Line[] = [
    ['a', 'before', 'b'],
    ['b', 'before', 'c'],
    ['c', 'during', 'a'],
  ];

  it('are in tension, and the third is named', () => {
    expect(related(allen, order)).toBe('tension, temporal-order');
    expect(relate(ledgerOf(allen, order), 'c', 'a').claims).toEqual(['a', 'c', 'b']);
    const strict: Predicate = { id: 'before', transitive: true, asymmetric: true };
    expect(related([strict], [order[0], order[1], ['c', 'before', 'a']] as Line[])).toBe('tension, cycle');
    expect(
      related([{ id: 'before', transitive: true }], [order[0], order[1], ['a', 'before', 'c', denies]] as Line[]),
    ).toBe('tension, transitive');
    const guns: Line[] = ['p', 'q', 'r'].map((name) => ['x', 'gunman', name]);
    expect(related([{ id: 'gunman', cardinality: { max: 2 } }], guns)).toBe('tension, cardinality');
  });

  it('are so too where they are not the example of the finding', () => {
    const twice: Line[] = [...order, ['a', 'before', 'b']];
    expect(relate(ledgerOf(allen, twice), 'b', 'd').claims).toEqual(['b', 'd', 'c']);
    // The finding is made of the circle without d; d and a third also fit no timeline with c.
    const other: Line[] = [...order, ['b', 'before', 'd'], ['d', 'during', 'a']];
    const ledger = ledgerOf(allen, other);
    expect(relate(ledger, 'd', 'e').outcome).toBe('tension');
    expect([...relate(ledger, 'd', 'e').claims].sort()).toEqual(['a', 'd', 'e']);
  });

  it('are left alone where nothing completes them', () => {
    expect(related(allen, order.slice(0, 2))).toBe('incomparable, subject');
  });
});

describe('one relation from several sides', () => {
  it('is told once', () => {
    const before: Predicate = { id: 'before', allen: ['b'], transitive: true, asymmetric: true };
    expect(
      found(
        [before],
        [
          ['a', 'before', 'b'],
          ['b', 'before', 'a'],
        ],
      ),
    ).toEqual(['contradiction, asymmetric: a b']);
    expect(
      found(
        [before],
        [
          ['a', 'before', 'b'],
          ['b', 'before', 'c'],
          ['c', 'before', 'a'],
        ],
      ),
    ).toEqual(['contradiction, cycle: a b c']);
  });

  it('runs in a circle by way of its inverse', () => {
    const rules: Predicate[] = [
      { id: 'before', transitive: true, asymmetric: true, inverse: 'after' },
      { id: 'after' },
    ];
    expect(
      found(rules, [
        ['a', 'before', 'b'],
        ['c', 'after', 'b'],
        ['c', 'before', 'a'],
      ]),
    ).toEqual(['contradiction, cycle: a b c']);
  });

  it('puts no event before itself', () => {
    expect(found([{ id: 'before', allen: ['b'] }], [['a', 'before', 'a']])).toEqual([
      'contradiction, temporal-order: a',
    ]);
    expect(found([{ id: 'during', allen: ['d', 'eq'] }], [['a', 'during', 'a']])).toEqual([]);
  });
});

describe('none at all', () => {
  const arrests: Line[] = [
    ['x', 'arrested', { none: true }],
    ['x', 'arrested', 'ahmad'],
    ['x', 'arrested', 'karim'],
  ];

  it('contradicts a value under a predicate that may have many', () => {
    expect(related([], arrests)).toBe('contradiction, single-value');
    expect(found([], arrests.slice(1))).toEqual([]);
    const [finding] = findContradictions(ledgerOf([], arrests));
    expect(finding?.positions.map(({ claims }) => claims)).toEqual([['a'], ['b'], ['c']]);
  });

  it('does so among very many values, and nothing else is counted as left out', () => {
    const many: Line[] = Array.from({ length: 400 }, (_, index) => ['x', 'arrested', `person-${index}`]);
    const ledger = ledgerOf([], [['x', 'arrested', { none: true }], ...many]);
    expect(findContradictions(ledger).map(({ positions }) => positions.length)).toEqual([401]);
    expect(safeClaims(ledger)).toEqual({ claims: [], notChecked: 0 });
  });
});

describe('sightings', () => {
  const at: Predicate = { id: 'at', value: 'place', cardinality: 'single', change: 'varying' };
  const entities = [
    { id: 'kabul', coordinates: [34.53, 69.17], partOf: ['afghanistan'] },
    { id: 'herat', coordinates: [34.35, 62.2], partOf: ['afghanistan'] },
    { id: 'afghanistan', coordinates: [33.9, 67.7] },
  ] as const;
  const seen = (place: string, minute: string): Line => ['x', 'at', place, { asOf: `2020-11-02T10:${minute}Z` }];

  it('are compared past a sighting between them that says less', () => {
    expect(found([at], [seen('kabul', '00'), seen('afghanistan', '15'), seen('herat', '30')], { entities })).toEqual([
      'contradiction, co-location: a c',
    ]);
  });

  it('in two places at one moment are told once', () => {
    expect(found([at], [seen('kabul', '00'), seen('herat', '00')], { entities })).toEqual([
      'contradiction, single-value: a b',
    ]);
  });
});

describe('two towns on one day', () => {
  const at: Predicate = { id: 'at', value: 'place', cardinality: 'single', change: 'varying' };
  const entities = [
    { id: 'buda', coordinates: [47.5, 19.04] },
    { id: 'vienna', coordinates: [48.21, 16.37] },
    { id: 'sydney', coordinates: [-33.87, 151.21] },
  ] as const;
  const seen = (place: string, more: Partial<ClaimInput>): Line => ['x', 'at', place, more];
  const on = (asOf: string) => ({ asOf });
  const both = (first: Line, second: Line, place = at) => related([place], [first, second], { entities });
  const ride = { ...at, topSpeed: 8 };

  it.each<[string, Line, Line, string]>([
    [
      'are a journey where the way is known',
      seen('buda', on('1848-03-18')),
      seen('vienna', on('1848-03-18')),
      'compatible, update',
    ],
    ['in one month too', seen('buda', on('1848-03')), seen('vienna', on('1848-03')), 'compatible, update'],
    [
      'at a minute of that day and some time of it',
      seen('buda', on('1848-03-18T10:00Z')),
      seen('vienna', on('1848-03-18')),
      'compatible, update',
    ],
    [
      'pull apart where nobody knows the way',
      seen('buda', on('1848-03-18')),
      seen('pest', on('1848-03-18')),
      'tension, single-value',
    ],
    [
      'contradict at one hour',
      seen('buda', on('1848-03-18T10Z')),
      seen('pest', on('1848-03-18T10Z')),
      'contradiction, single-value',
    ],
    [
      'contradict where both are told for all of the day',
      seen('buda', { validTime: '1848-03-18' }),
      seen('vienna', { validTime: '1848-03-18' }),
      'contradiction, single-value',
    ],
    [
      'contradict where one is denied',
      seen('buda', on('1848-03-18')),
      seen('buda', { ...on('1848-03-18'), stance: 'denies' }),
      'contradiction, polarity',
    ],
    [
      'are a journey to one of two',
      seen('buda', on('1848-03-18')),
      ['x', 'at', { oneOf: ['vienna', 'pest'] }, on('1848-03-18')],
      'compatible, update',
    ],
  ])('%s', (_, first, second, wanted) => {
    expect(both(first, second)).toBe(wanted);
  });

  it('are too far for a day at the speed that is declared', () => {
    const [first, second] = [seen('buda', on('1848-03-18')), seen('vienna', on('1848-03-18'))];
    expect(both(first, second, ride)).toBe('contradiction, single-value');
    expect(found([ride], [first, second], { entities })).toEqual(['contradiction, single-value: a b']);
    expect(found([at], [first, second], { entities })).toEqual([]);
    const later = seen('vienna', on('1848-03-19'));
    expect(found([{ ...ride, topSpeed: 4 }], [first, later], { entities })).toEqual([
      'contradiction, co-location: a b',
    ]);
    expect(found([ride], [first, later], { entities })).toEqual([]);
  });

  it('at moments that cannot be ordered contradict where no speed bridges them', () => {
    const [first, second] = [seen('buda', on('1848-03-18T10Z')), seen('sydney', on('1848-03-18T10:05Z'))];
    expect(both(first, second)).toBe('contradiction, co-location');
  });

  it('say why', () => {
    const reason = (place: string) =>
      relate(ledgerOf([at], [seen('buda', on('1848-03-18')), seen(place, on('1848-03-18'))], { entities }), 'a', 'b')
        .reason;
    expect(reason('vienna')).toBe(
      'On at (x), source-a said buda (as of 18 Mar 1848) and source-b said vienna (as of 18 Mar 1848): the time given is long enough to go from one to the other.',
    );
    expect(reason('pest')).toBe(
      'On at (x), source-a said buda (as of 18 Mar 1848) and source-b said pest (as of 18 Mar 1848): only one value can hold and these exclude each other; the time given leaves room for a move from one to the other.',
    );
  });

  it('say nothing of what is no place', () => {
    expect(
      related([{ ...at, value: 'entity' }], [seen('red', on('1848-03-18')), seen('green', on('1848-03-18'))]),
    ).toBe('contradiction, single-value');
  });
});

describe('what varies and is told for a time', () => {
  const club: Predicate = { id: 'club', value: 'entity', cardinality: 'single', change: 'varying' };

  it('is one value at that time, whenever it was told', () => {
    expect(
      related(
        [club],
        [
          ['x', 'club', 'sud', during('2022/2023')],
          ['x', 'club', 'nord', during('2023-01')],
        ],
      ),
    ).toBe('contradiction, single-value');
  });
});

describe('an index over values that are spelt in several ways', () => {
  it('shows each question as an audit from scratch does', () => {
    const about = { type: 'claim', predicate: 'who', source: 's' } as const;
    const index = createIndex();
    index.addAll([
      { type: 'entity', id: 'iskp', aliases: ['daesh'] },
      { type: 'predicate', id: 'who', value: 'entity', cardinality: 'single' },
      { ...about, id: 'a', subject: 'x', value: 'iskp' },
      { ...about, id: 'b', subject: 'y', value: 'daesh', source: 't' },
      { ...about, id: 'c', subject: 'y', value: 'taliban' },
    ]);
    expect(index.audit()).toEqual(audit(index.ledger()));
  });
});
