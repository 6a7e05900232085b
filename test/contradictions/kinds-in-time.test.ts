import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/contradictions/find-contradictions.ts';
import type { Predicate } from '../../src/model/predicate.ts';
import { denies, found, type Line, ledgerOf, likely, possible, related } from './lines.ts';

describe('two values too far apart (difference)', () => {
  const life: Predicate[] = [
    { id: 'born', value: 'time', cardinality: 'single' },
    { id: 'died', value: 'time', cardinality: 'single', difference: { from: 'born', min: 0, max: 47_500 } },
  ];
  const hours: Predicate[] = [
    { id: 'lostAt', value: 'quantity', unit: 'h' },
    { id: 'foundAt', value: 'quantity', unit: 'h', cardinality: 'single', difference: { from: 'lostAt', min: 10 } },
  ];

  it.each<[string, readonly Line[], string]>([
    [
      'died before born',
      [
        ['x', 'born', '1970'],
        ['x', 'died', '1969'],
      ],
      'contradiction, difference',
    ],
    [
      'died at 140',
      [
        ['x', 'born', '1850'],
        ['x', 'died', '1990'],
      ],
      'contradiction, difference',
    ],
    [
      'died at 70',
      [
        ['x', 'born', '1850'],
        ['x', 'died', '1920'],
      ],
      'compatible, entails',
    ],
    [
      'one year may hold both',
      [
        ['x', 'born', '1970-05'],
        ['x', 'died', '1970'],
      ],
      'compatible, overlap',
    ],
    [
      'a vague date',
      [
        ['x', 'born', '1970-05-10~'],
        ['x', 'died', '1970-05-01'],
      ],
      'tension, difference',
    ],
    [
      'a hedged date',
      [
        ['x', 'born', '1970', likely],
        ['x', 'died', '1969'],
      ],
      'tension, difference',
    ],
    [
      'one of two others',
      [
        ['x', 'born', '1970'],
        ['y', 'died', '1969'],
      ],
      'incomparable, subject',
    ],
    [
      'a denied date',
      [
        ['x', 'born', '1970', denies],
        ['x', 'died', '1969'],
      ],
      'incomparable, predicate',
    ],
  ])('%s', (_, lines, expected) => {
    expect(related(life, lines)).toBe(expected);
  });

  it('holds between numbers as well', () => {
    expect(
      found(hours, [
        ['x', 'lostAt', 5],
        ['x', 'foundAt', 12],
      ]),
    ).toEqual(['contradiction, difference: a b']);
    expect(
      found(hours, [
        ['x', 'lostAt', 5],
        ['x', 'foundAt', 16],
      ]),
    ).toEqual([]);
    expect(
      found(hours, [
        ['x', 'lostAt', { about: 5 }],
        ['x', 'foundAt', 12],
      ]),
    ).toEqual(['tension, difference: a b']);
  });

  it('is met with every value, and says its limits', () => {
    const ledger = ledgerOf(life, [
      ['x', 'born', '1970'],
      ['x', 'died', '2001'],
      ['x', 'died', '1960'],
    ]);
    const [finding] = findContradictions(ledger).filter(({ kind }) => kind === 'difference');
    expect(finding?.claims).toEqual(['a', 'c']);
    expect(finding?.reason).toContain('died does not come before born, and at most 47500 days (130 years) after it');
  });
});

describe('two that existed at one time (contemporary)', () => {
  const lives: Predicate[] = [
    { id: 'born', value: 'time', cardinality: 'single', existence: 'start' },
    { id: 'died', value: 'time', cardinality: 'single', existence: 'end' },
    { id: 'met', value: 'entity', contemporary: true },
  ];

  it.each<[string, readonly Line[], readonly string[]]>([
    [
      'one had died before the other was born: a minimal set of three',
      [
        ['anna', 'died', '1900'],
        ['bert', 'born', '1910'],
        ['anna', 'met', 'bert'],
      ],
      ['contradiction, contemporary: a b c'],
    ],
    [
      'from the other side too',
      [
        ['anna', 'died', '1900'],
        ['bert', 'born', '1910'],
        ['bert', 'met', 'anna'],
      ],
      ['contradiction, contemporary: a b c'],
    ],
    [
      'a meeting told for a time after the death',
      [
        ['anna', 'died', '1900'],
        ['anna', 'met', 'bert', { validTime: '1905-03' }],
      ],
      ['contradiction, contemporary: a b'],
    ],
    [
      'a meeting told for a time before the birth of the one who was met',
      [
        ['bert', 'born', '1910'],
        ['anna', 'met', 'bert', { validTime: '1905' }],
      ],
      ['contradiction, contemporary: a b'],
    ],
    [
      'a hedge makes it a tension',
      [
        ['anna', 'died', '1900', likely],
        ['bert', 'born', '1910'],
        ['anna', 'met', 'bert'],
      ],
      ['tension, contemporary: a b c'],
    ],
    [
      'a vague date makes it a tension',
      [
        ['anna', 'died', '1900~'],
        ['bert', 'born', '1910'],
        ['anna', 'met', 'bert'],
      ],
      ['tension, contemporary: a b c'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(found(lives, lines)).toEqual(expected);
  });

  it.each<[string, readonly Line[]]>([
    [
      'lives that overlap',
      [
        ['anna', 'died', '1915'],
        ['bert', 'born', '1910'],
        ['anna', 'met', 'bert'],
      ],
    ],
    [
      'a year that may hold both',
      [
        ['anna', 'died', '1910'],
        ['bert', 'born', '1910'],
        ['anna', 'met', 'bert'],
      ],
    ],
    [
      'an unknown end',
      [
        ['bert', 'born', '1910'],
        ['anna', 'met', 'bert'],
      ],
    ],
    [
      'a meeting within both lives',
      [
        ['anna', 'died', '1900'],
        ['anna', 'met', 'bert', { validTime: '1900' }],
      ],
    ],
    [
      'a meeting that is denied',
      [
        ['anna', 'died', '1900'],
        ['bert', 'born', '1910'],
        ['anna', 'met', 'bert', denies],
      ],
    ],
    [
      'one merely possible',
      [
        ['anna', 'died', '1900', possible],
        ['bert', 'born', '1910'],
        ['anna', 'met', 'bert'],
      ],
    ],
    [
      'bounds of somebody else',
      [
        ['carl', 'died', '1900'],
        ['bert', 'born', '1910'],
        ['anna', 'met', 'bert'],
      ],
    ],
  ])('leaves alone: %s', (_, lines) => {
    expect(found(lives, lines)).toEqual([]);
  });

  it('is told by relate where two claims suffice, with the reason', () => {
    const lines: readonly Line[] = [
      ['anna', 'died', '1900'],
      ['anna', 'met', 'bert', { validTime: '1905' }],
    ];
    expect(related(lives, lines)).toBe('contradiction, contemporary');
    expect(findContradictions(ledgerOf(lives, lines))[0]?.reason).toContain('anna no longer existed by then');
  });
});

describe('orders of events that fit no timeline (temporal order)', () => {
  const orders: Predicate[] = [
    { id: 'before', value: 'entity', allen: ['b', 'm'] },
    { id: 'during', value: 'entity', allen: ['d', 's', 'f', 'eq'] },
    { id: 'overlaps', value: 'entity', allen: ['o'] },
    { id: 'after', value: 'entity', allen: ['bi', 'mi'] },
  ];

  it.each<[string, readonly Line[], readonly string[]]>([
    [
      'a circle, once and whole',
      [
        ['call', 'before', 'blast'],
        ['blast', 'before', 'claim'],
        ['claim', 'before', 'call'],
      ],
      ['contradiction, temporal-order: a b c'],
    ],
    [
      'two predicates of one pair of events',
      [
        ['call', 'before', 'blast'],
        ['call', 'after', 'blast'],
      ],
      ['contradiction, temporal-order: a b'],
    ],
    [
      'a part of something that came after the whole of it',
      [
        ['shot', 'during', 'siege'],
        ['siege', 'before', 'storm'],
        ['storm', 'before', 'shot'],
      ],
      ['contradiction, temporal-order: a b c'],
    ],
    [
      'only the claims that are needed',
      [
        ['call', 'before', 'blast'],
        ['blast', 'before', 'claim'],
        ['claim', 'before', 'trial'],
        ['siege', 'before', 'trial'],
        ['claim', 'during', 'call'],
      ],
      ['contradiction, temporal-order: a b e'],
    ],
    [
      'a denial of the order that two others give',
      [
        ['call', 'before', 'blast'],
        ['blast', 'before', 'claim'],
        ['call', 'before', 'claim', denies],
      ],
      ['contradiction, temporal-order: a b c'],
    ],
    [
      'a hedge makes it a tension',
      [
        ['call', 'before', 'blast', likely],
        ['blast', 'before', 'claim'],
        ['claim', 'before', 'call'],
      ],
      ['tension, temporal-order: a b c'],
    ],
    [
      'two circles with nothing in common are two findings',
      [
        ['a', 'before', 'b'],
        ['b', 'before', 'c'],
        ['c', 'before', 'a'],
        ['x', 'before', 'y'],
        ['x', 'after', 'y'],
      ],
      ['contradiction, temporal-order: a b c', 'contradiction, temporal-order: d e'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(found(orders, lines).toSorted()).toEqual(expected);
  });

  it.each<[string, readonly Line[]]>([
    [
      'an order that fits',
      [
        ['call', 'before', 'blast'],
        ['blast', 'before', 'claim'],
        ['call', 'before', 'claim'],
      ],
    ],
    [
      'one said from both sides',
      [
        ['call', 'before', 'blast'],
        ['blast', 'after', 'call'],
      ],
    ],
    [
      'parts that overlap',
      [
        ['shot', 'during', 'siege'],
        ['siege', 'overlaps', 'storm'],
        ['shot', 'overlaps', 'storm'],
      ],
    ],
    [
      'one merely possible',
      [
        ['call', 'before', 'blast', possible],
        ['call', 'after', 'blast'],
      ],
    ],
    [
      'other scopes',
      [
        ['call', 'before', 'blast', { scope: { version: '1' } }],
        ['call', 'after', 'blast', { scope: { version: '2' } }],
      ],
    ],
  ])('leaves alone: %s', (_, lines) => {
    expect(found(orders, lines)).toEqual([]);
  });

  it('does not tell a denial twice that is found on its own question', () => {
    expect(
      found(orders, [
        ['call', 'before', 'blast'],
        ['call', 'before', 'blast', denies],
      ]),
    ).toEqual(['contradiction, polarity: a b']);
  });

  it('is told by relate where two claims suffice, and names the events', () => {
    const lines: readonly Line[] = [
      ['call', 'before', 'blast'],
      ['call', 'after', 'blast'],
    ];
    expect(related(orders, lines)).toBe('contradiction, temporal-order');
    expect(findContradictions(ledgerOf(orders, lines))[0]?.reason).toContain('no order of call and blast in time fits');
  });

  it('looks at groups of events that nothing ties together apart, however many there are', () => {
    const lines = Array.from({ length: 100 }, (_, pair): Line => [`call-${pair}`, 'before', `blast-${pair}`]);
    expect(found(orders, lines)).toEqual([]);
  });
});
