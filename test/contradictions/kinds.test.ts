import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/contradictions/find-contradictions.ts';
import { relate } from '../../src/contradictions/relate.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import type { Predicate } from '../../src/model/predicate.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { denies, found, type Line, ledgerOf, likely, monday, possible, related, tuesday } from './lines.ts';
import { told } from './story.ts';

describe('one claim that is impossible alone', () => {
  const count: Predicate = { id: 'killed', value: 'count', min: 0, max: 1000 };
  const verdict: Predicate = { id: 'verdict', value: 'entity', allowed: ['guilty', 'acquitted'] };

  it('a number outside the range', () => {
    expect(found([count], [['x', 'killed', -3]])).toEqual(['contradiction, range: a']);
    const plain = { id: 'killed', value: 'count' } as const;
    expect(found([plain], [['x', 'killed', -3]])).toEqual(['contradiction, range: a']);
    expect(found([plain], [['x', 'killed', { atMost: 5 }]])).toEqual([]);
    expect(found([{ id: 'killed', value: 'quantity' }], [['x', 'killed', -3]])).toEqual([]);
    expect(found([count], [['x', 'killed', { atLeast: 2000 }]])).toEqual(['contradiction, range: a']);
  });

  it('is left alone where part of it lies inside, or nobody affirms it', () => {
    expect(
      found(
        [count],
        [
          ['x', 'killed', { atMost: 5 }],
          ['y', 'killed', { atLeast: 900 }],
          ['z', 'killed', -3, denies],
        ],
      ),
    ).toEqual([]);
  });

  it('is a tension where it is hedged or its edge is vague', () => {
    expect(found([count], [['x', 'killed', -3, likely]])).toEqual(['tension, range: a']);
    expect(found([count], [['x', 'killed', { about: 1200 }]])).toEqual(['tension, range: a']);
    expect(found([count], [['x', 'killed', -3, possible]])).toEqual(['tension, range: a']);
  });

  it('a value that is not on the list', () => {
    expect(
      found(
        [verdict],
        [
          ['x', 'verdict', 'maybe'],
          ['x', 'verdict', 'guilty'],
        ],
      ),
    ).toEqual(['contradiction, allowed: a']);
  });

  it('leaves a set alone that holds a listed value, and none and unknown', () => {
    expect(
      found(
        [verdict],
        [
          ['x', 'verdict', { oneOf: ['guilty', 'maybe'] }],
          ['y', 'verdict', { unknown: true }],
        ],
      ),
    ).toEqual([]);
  });

  it('a value of the wrong kind, as a tension: the coding is more likely wrong than the world', () => {
    expect(
      found(
        [count],
        [
          ['x', 'killed', 'many'],
          ['y', 'killed', 3.5],
        ],
      ),
    ).toEqual(['tension, type: a', 'tension, type: b']);
    expect(
      found(
        [{ id: 'on', value: 'time' }],
        [
          ['x', 'on', 'last week'],
          ['y', 'on', '2020-11'],
        ],
      ),
    ).toEqual(['tension, type: a']);
  });

  it('a unit that measures something else', () => {
    const height: Predicate = { id: 'height', value: 'quantity', unit: 'm' };
    expect(
      found(
        [height],
        [
          ['x', 'height', { exactly: 2, unit: 'kg' }],
          ['y', 'height', { exactly: 2, unit: 'km' }],
        ],
      ),
    ).toEqual(['tension, unit: a']);
  });

  it('a thing in an irreflexive relation to itself', () => {
    expect(
      found(
        [{ id: 'parentOf', irreflexive: true }],
        [
          ['x', 'parentOf', 'x'],
          ['x', 'parentOf', 'y'],
        ],
      ),
    ).toEqual(['contradiction, irreflexive: a']);
    expect(found([{ id: 'before', asymmetric: true }], [['x', 'before', 'x']])).toEqual([
      'contradiction, irreflexive: a',
    ]);
    expect(found([{ id: 'knows' }], [['x', 'knows', 'x']])).toEqual([]);
  });

  it('names its positions and gives one sentence', () => {
    const [finding] = findContradictions(
      ledgerOf(
        [count],
        [
          ['x', 'killed', -3],
          ['x', 'killed', -3],
        ],
      ),
    );
    expect(finding?.positions.map(({ claims }) => claims)).toEqual([['a'], ['b']]);
    expect(finding?.question).toBe('x/killed');
    expect(finding?.reason).toBe('On killed (x), source-a said -3: killed cannot be less than 0.');
  });

  it('takes no part once it is retracted', () => {
    expect(found([count], [['x', 'killed', -3]], { judgements: [{ id: 'j', kind: 'retract', of: 'a' }] })).toEqual([]);
  });
});

describe('implied predicates', () => {
  const rules: Predicate[] = [
    { id: 'convicted', implies: ['tried'] },
    { id: 'tried', implies: ['charged'] },
  ];

  it('to affirm p and to deny what it implies contradict', () => {
    const lines: Line[] = [
      ['x', 'convicted', 'fraud'],
      ['x', 'tried', 'fraud', denies],
    ];
    expect(related(rules, lines)).toBe('contradiction, implies');
    expect(found(rules, lines)).toEqual(['contradiction, implies: a b']);
  });

  it('follows chains', () => {
    expect(
      related(rules, [
        ['x', 'convicted', 'fraud'],
        ['x', 'charged', 'fraud', denies],
      ]),
    ).toBe('contradiction, implies');
  });

  it('says that what is implied fits', () => {
    expect(
      related(rules, [
        ['x', 'convicted', 'fraud'],
        ['x', 'tried', 'fraud'],
      ]),
    ).toBe('compatible, agrees');
  });

  it('leaves other values, other subjects, and denials of the first alone', () => {
    expect(
      found(rules, [
        ['x', 'convicted', 'fraud'],
        ['x', 'tried', 'theft', denies],
        ['y', 'tried', 'fraud', denies],
      ]),
    ).toEqual([]);
    expect(
      found(rules, [
        ['x', 'convicted', 'fraud', denies],
        ['x', 'tried', 'fraud'],
      ]),
    ).toEqual([]);
  });

  it('weighs hedges', () => {
    expect(
      related(rules, [
        ['x', 'convicted', 'fraud', likely],
        ['x', 'tried', 'fraud', denies],
      ]),
    ).toBe('tension, implies');
    expect(
      related(rules, [
        ['x', 'convicted', 'fraud', possible],
        ['x', 'tried', 'fraud', { ...denies, ...possible }],
      ]),
    ).toBe('compatible, modality');
  });
});

describe('contrary predicates', () => {
  const rules: Predicate[] = [{ id: 'acquitted', contraryTo: ['convicted'] }];

  it('cannot both hold of one subject and value', () => {
    const lines: Line[] = [
      ['x', 'acquitted', 'fraud'],
      ['x', 'convicted', 'fraud'],
    ];
    expect(related(rules, lines)).toBe('contradiction, contrary');
    expect(found(rules, lines)).toEqual(['contradiction, contrary: a b']);
  });

  it('are told once where both declare it', () => {
    const both: Predicate[] = [...rules, { id: 'convicted', contraryTo: ['acquitted'] }];
    expect(
      found(both, [
        ['x', 'acquitted', 'fraud'],
        ['x', 'convicted', 'fraud'],
      ]),
    ).toEqual(['contradiction, contrary: a b']);
  });

  it('may both be false, and hold of different values', () => {
    expect(
      found(rules, [
        ['x', 'acquitted', 'fraud', denies],
        ['x', 'convicted', 'fraud', denies],
      ]),
    ).toEqual([]);
    expect(
      found(rules, [
        ['x', 'acquitted', 'fraud'],
        ['x', 'convicted', 'theft'],
      ]),
    ).toEqual([]);
  });

  it('asks for aligned roles', () => {
    expect(
      found(rules, [
        ['x', 'acquitted', 'y'],
        ['y', 'convicted', 'x'],
      ]),
    ).toEqual([]);
  });
});

describe('exclusions', () => {
  const rules: Predicate[] = [
    { id: 'status', cardinality: 'many', excludes: [{ value: 'civilian', predicate: 'role', with: 'combatant' }] },
    { id: 'died', value: 'boolean', excludes: [{ value: true, predicate: 'interviewedOn' }] },
  ];

  it('value by value', () => {
    expect(
      related(rules, [
        ['x', 'status', 'civilian'],
        ['x', 'role', 'combatant'],
      ]),
    ).toBe('contradiction, excludes');
    expect(
      related(rules, [
        ['x', 'status', 'official'],
        ['x', 'role', 'combatant'],
      ]),
    ).toBe('incomparable, predicate');
    expect(
      related(rules, [
        ['x', 'status', 'civilian'],
        ['x', 'role', 'driver'],
      ]),
    ).toBe('incomparable, predicate');
  });

  it('while valid times meet; what is true one after the other is fine', () => {
    const at = (validTime: string) => ({ validTime });
    expect(
      related(rules, [
        ['x', 'status', 'civilian', at('2019')],
        ['x', 'role', 'combatant', at('2020')],
      ]),
    ).toBe('incomparable, predicate');
    expect(
      related(rules, [
        ['x', 'status', 'civilian', at('2020')],
        ['x', 'role', 'combatant', at('2020-11')],
      ]),
    ).toBe('contradiction, excludes');
  });

  it('lets what varies change from one time to the next', () => {
    const varying: Predicate[] = [{ ...(rules[0] as Predicate), change: 'varying' }];
    expect(
      related(varying, [
        ['x', 'status', 'civilian', monday],
        ['x', 'role', 'combatant', tuesday],
      ]),
    ).toBe('compatible, update');
    expect(
      related(varying, [
        ['x', 'status', 'civilian', monday],
        ['x', 'role', 'combatant', monday],
      ]),
    ).toBe('contradiction, excludes');
  });

  it('rules out every value where none is named', () => {
    expect(
      found(rules, [
        ['x', 'died', true],
        ['x', 'interviewedOn', '2020-11-02'],
        ['x', 'interviewedOn', '2020-11-03'],
      ]),
    ).toEqual(['contradiction, excludes: a b']);
    expect(
      found(rules, [
        ['x', 'died', false],
        ['x', 'interviewedOn', '2020-11-02'],
      ]),
    ).toEqual([]);
    expect(
      found(rules, [
        ['x', 'died', true],
        ['x', 'interviewedOn', '2020-11-02', denies],
      ]),
    ).toEqual([]);
  });

  it('also between two values of one predicate', () => {
    const roles: Predicate[] = [
      { id: 'role', excludes: [{ value: 'civilian', predicate: 'role', with: 'combatant' }] },
    ];
    expect(
      found(roles, [
        ['x', 'role', 'civilian'],
        ['x', 'role', 'combatant'],
        ['x', 'role', 'driver'],
      ]),
    ).toEqual(['contradiction, excludes: a b']);
  });

  it('is resolved by a claim that supersedes one side', () => {
    const ledger = ledgerOf(rules, [
      ['x', 'status', 'civilian'],
      ['x', 'role', 'combatant', { supersedes: 'a' }],
    ]);
    expect([told(relate(ledger, 'a', 'b')), relate(ledger, 'a', 'b').resolvedBy]).toEqual(['tension, excludes', 'b']);
  });

  it('waits for the condition of a conditional', () => {
    const condition = { subject: 'x', predicate: 'armed', value: 'yes' };
    const lines: Line[] = [
      ['x', 'status', 'civilian'],
      ['x', 'role', 'combatant', { condition }],
    ];
    expect(found(rules, lines)).toEqual([]);
    expect(found(rules, [...lines, ['x', 'armed', 'yes']])).toEqual(['tension, excludes: a b c']);
  });
});

describe('inverse, symmetric and asymmetric relations', () => {
  const employs: Predicate[] = [
    { id: 'employs', inverse: 'worksFor' },
    { id: 'worksFor', value: 'entity', cardinality: 'single' },
  ];

  it('an inverse carries denials', () => {
    expect(
      related(employs, [
        ['acme', 'employs', 'anna'],
        ['anna', 'worksFor', 'acme', denies],
      ]),
    ).toBe('contradiction, inverse');
    expect(
      found(employs, [
        ['acme', 'employs', 'anna'],
        ['anna', 'worksFor', 'acme', denies],
      ]),
    ).toEqual(['contradiction, inverse: a b']);
  });

  it('an inverse carries the limit of one', () => {
    expect(
      related(employs, [
        ['acme', 'employs', 'anna'],
        ['anna', 'worksFor', 'zenith'],
      ]),
    ).toBe('contradiction, inverse');
    expect(
      related(employs, [
        ['acme', 'employs', 'anna'],
        ['zenith', 'employs', 'anna'],
      ]),
    ).toBe('contradiction, inverse');
    expect(
      related(employs, [
        ['acme', 'employs', 'anna'],
        ['acme', 'employs', 'bob'],
      ]),
    ).toBe('compatible, many-valued');
  });

  it('says that the two sides of one relation fit', () => {
    expect(
      related(employs, [
        ['acme', 'employs', 'anna'],
        ['anna', 'worksFor', 'acme'],
      ]),
    ).toBe('compatible, agrees');
  });

  it('a symmetric relation is denied from either side', () => {
    const married: Predicate[] = [{ id: 'marriedTo', symmetric: true }];
    expect(
      related(married, [
        ['anna', 'marriedTo', 'bob'],
        ['bob', 'marriedTo', 'anna', denies],
      ]),
    ).toBe('contradiction, symmetric');
    expect(
      found(married, [
        ['anna', 'marriedTo', 'bob'],
        ['bob', 'marriedTo', 'anna', denies],
      ]),
    ).toEqual(['contradiction, symmetric: a b']);
    expect(
      found(married, [
        ['anna', 'marriedTo', 'bob'],
        ['bob', 'marriedTo', 'carl', denies],
      ]),
    ).toEqual([]);
  });

  it('an asymmetric relation cannot hold both ways', () => {
    const parent: Predicate[] = [{ id: 'parentOf', asymmetric: true }];
    expect(
      related(parent, [
        ['anna', 'parentOf', 'bob'],
        ['bob', 'parentOf', 'anna'],
      ]),
    ).toBe('contradiction, asymmetric');
    expect(
      found(parent, [
        ['anna', 'parentOf', 'bob'],
        ['bob', 'parentOf', 'anna'],
      ]),
    ).toEqual(['contradiction, asymmetric: a b']);
    expect(
      found(parent, [
        ['anna', 'parentOf', 'bob'],
        ['bob', 'parentOf', 'anna', denies],
      ]),
    ).toEqual([]);
  });
});

describe('circles and chains', () => {
  const before: Predicate[] = [{ id: 'before', transitive: true, asymmetric: true }];

  it('a circle is told once and whole', () => {
    expect(
      found(before, [
        ['a', 'before', 'b'],
        ['b', 'before', 'c'],
        ['c', 'before', 'a'],
        ['c', 'before', 'd'],
      ]),
    ).toEqual(['contradiction, cycle: a b c']);
  });

  it('a hedged link makes it a tension', () => {
    expect(
      found(before, [
        ['a', 'before', 'b'],
        ['b', 'before', 'c', likely],
        ['c', 'before', 'a'],
      ]),
    ).toEqual(['tension, cycle: a b c']);
  });

  it('an order without circles is fine, and so is a circle in a relation that may have one', () => {
    expect(
      found(before, [
        ['a', 'before', 'b'],
        ['b', 'before', 'c'],
        ['a', 'before', 'c'],
      ]),
    ).toEqual([]);
    expect(
      found(
        [{ id: 'near', transitive: true }],
        [
          ['a', 'near', 'b'],
          ['b', 'near', 'c'],
          ['c', 'near', 'a'],
        ],
      ),
    ).toEqual([]);
  });

  it('two against each other in an irreflexive order are a circle too', () => {
    const above: Predicate[] = [{ id: 'above', transitive: true, irreflexive: true }];
    expect(
      found(above, [
        ['a', 'above', 'b'],
        ['b', 'above', 'a'],
      ]),
    ).toEqual(['contradiction, cycle: a b']);
  });

  it('walks a circle of twenty thousand links without recursion', () => {
    const length = 20_000;
    const lines = Array.from(
      { length },
      (_, at): ClaimInput => ({
        id: `c${at}`,
        source: 's',
        subject: `n${at}`,
        predicate: 'before',
        value: `n${(at + 1) % length}`,
      }),
    );
    const [finding, ...rest] = findContradictions(parseLedger({ predicates: before, claims: lines }));
    expect([finding?.kind, finding?.claims.length, rest]).toEqual(['cycle', length, []]);
  });

  it('a chain says what its ends are to each other', () => {
    expect(
      found(before, [
        ['a', 'before', 'b'],
        ['b', 'before', 'c'],
        ['a', 'before', 'c', denies],
      ]),
    ).toEqual(['contradiction, transitive: a b c']);
    expect(
      found(before, [
        ['a', 'before', 'b'],
        ['b', 'before', 'c'],
        ['c', 'before', 'a', denies],
      ]),
    ).toEqual([]);
  });
});

describe('one value, two subjects', () => {
  const passport: Predicate[] = [{ id: 'passport', value: 'text', inverseFunctional: true }];
  const lines: Line[] = [
    ['anna', 'passport', 'P 123'],
    ['bella', 'passport', 'P 123'],
  ];

  it('contradict where a value belongs to one subject', () => {
    expect(related(passport, lines)).toBe('contradiction, distinct-values');
    expect(found(passport, lines)).toEqual(['contradiction, distinct-values: a b']);
  });

  it('identity comes first', () => {
    const judged = (kind: 'same' | 'unsure'): LedgerInput => ({
      judgements: [{ id: 'j', kind, of: ['anna', 'bella'], about: 'entity' }],
    });
    expect(related(passport, lines, judged('same'))).toBe('compatible, agrees');
    expect(found(passport, lines, judged('unsure'))).toEqual([]);
  });

  it('leaves other values and denials alone', () => {
    expect(
      found(passport, [
        ['anna', 'passport', 'P 123'],
        ['bella', 'passport', 'P 124'],
      ]),
    ).toEqual([]);
    expect(
      found(passport, [
        ['anna', 'passport', 'P 123'],
        ['bella', 'passport', 'P 123', denies],
      ]),
    ).toEqual([]);
  });
});

describe('order in time within a life', () => {
  const life: Predicate[] = [
    { id: 'born', value: 'time', cardinality: 'single', before: 'died' },
    { id: 'died', value: 'time', cardinality: 'single', before: 'buried' },
    { id: 'buried', value: 'time' },
  ];

  it('what must come later did not come earlier', () => {
    expect(
      related(life, [
        ['x', 'born', '1970'],
        ['x', 'died', '1969'],
      ]),
    ).toBe('contradiction, before');
    expect(
      found(life, [
        ['x', 'born', '1970'],
        ['x', 'died', '1969'],
      ]),
    ).toEqual(['contradiction, before: a b']);
  });

  it('precision is respected: one year may hold both', () => {
    expect(
      related(life, [
        ['x', 'born', '1970-05'],
        ['x', 'died', '1970'],
      ]),
    ).toBe('compatible, overlap');
    expect(
      related(life, [
        ['x', 'born', '1970-05'],
        ['x', 'died', '1970-04-30'],
      ]),
    ).toBe('contradiction, before');
  });

  it('a vague date is at most a tension', () => {
    expect(
      related(life, [
        ['x', 'born', '1970-05-10~'],
        ['x', 'died', '1970-05-01'],
      ]),
    ).toBe('tension, before');
  });

  it('follows chains, against every other value', () => {
    expect(
      found(life, [
        ['x', 'born', '1970'],
        ['x', 'buried', '1969'],
      ]),
    ).toEqual(['contradiction, before: a b']);
  });

  it('says that the right order fits', () => {
    expect(
      related(life, [
        ['x', 'born', '1970'],
        ['x', 'died', '2001'],
      ]),
    ).toBe('compatible, entails');
  });
});

describe('parts and totals', () => {
  const count = { value: 'count', cardinality: 'single', change: 'rising' } as const;
  const toll: Predicate[] = [
    { id: 'casualties', ...count },
    { id: 'killed', ...count, partsOf: { total: 'casualties', exhaustive: true } },
    { id: 'wounded', ...count, partsOf: { total: 'casualties', exhaustive: true } },
    { id: 'studentsKilled', ...count, partsOf: { total: 'killed' } },
  ];

  it('a part is not larger than its total', () => {
    expect(
      related(toll, [
        ['x', 'studentsKilled', 35, monday],
        ['x', 'killed', 22, monday],
      ]),
    ).toBe('contradiction, sums');
    expect(
      related(toll, [
        ['x', 'studentsKilled', { atLeast: 10 }, monday],
        ['x', 'killed', 22, monday],
      ]),
    ).toBe('compatible, entails');
    expect(
      related(toll, [
        ['x', 'studentsKilled', { atMost: 35 }, monday],
        ['x', 'killed', 22, monday],
      ]),
    ).toBe('incomparable, predicate');
  });

  it('a part counted later may exceed a total that rises', () => {
    expect(
      related(toll, [
        ['x', 'studentsKilled', 35, tuesday],
        ['x', 'killed', 22, monday],
      ]),
    ).toBe('compatible, update');
    expect(
      related(toll, [
        ['x', 'studentsKilled', 35, monday],
        ['x', 'killed', 22, tuesday],
      ]),
    ).toBe('tension, sums');
  });

  it('is a part of the whole through the parts between', () => {
    expect(
      related(toll, [
        ['x', 'studentsKilled', 35, monday],
        ['x', 'casualties', 22, monday],
      ]),
    ).toBe('contradiction, sums');
  });

  it('parts together do not exceed their total', () => {
    const lines: Line[] = [
      ['x', 'killed', { atLeast: 25 }, monday],
      ['x', 'wounded', 12, monday],
      ['x', 'casualties', 25, monday],
    ];
    expect(found(toll, lines)).toEqual(['contradiction, sums: a b c']);
  });

  it('parts that are all there is do not fall short of it', () => {
    expect(
      found(toll, [
        ['x', 'killed', 22, monday],
        ['x', 'wounded', 27, monday],
        ['x', 'casualties', 80, monday],
      ]),
    ).toEqual(['contradiction, sums: a b c']);
    expect(
      found(toll, [
        ['x', 'killed', 22, monday],
        ['x', 'casualties', 80, monday],
      ]),
    ).toEqual([]);
  });

  it('an open list of parts may fall short', () => {
    const open = toll.map((one) =>
      one.partsOf === undefined ? one : { ...one, partsOf: { total: one.partsOf.total } },
    );
    expect(
      found(open, [
        ['x', 'killed', 22, monday],
        ['x', 'wounded', 27, monday],
        ['x', 'casualties', 80, monday],
      ]),
    ).toEqual([]);
  });

  it('parts that fit are left alone', () => {
    expect(
      found(toll, [
        ['x', 'killed', 22, monday],
        ['x', 'wounded', 27, monday],
        ['x', 'casualties', 49, monday],
      ]),
    ).toEqual([]);
    expect(
      found(toll, [
        ['x', 'killed', { atLeast: 22 }, monday],
        ['x', 'wounded', 27, monday],
        ['x', 'casualties', 80, monday],
      ]),
    ).toEqual([]);
  });

  it('relates two of the three with the third, as a tension', () => {
    const ledger = ledgerOf(toll, [
      ['x', 'killed', 22, monday],
      ['x', 'casualties', 80, monday],
      ['x', 'wounded', 27, monday],
    ]);
    const relation = relate(ledger, 'a', 'b');
    expect([told(relation), relation.claims]).toEqual(['tension, sums', ['a', 'b', 'c']]);
    expect(relation.reason).toContain('come to at most 49');
  });

  it('hedges and vague edges make it a tension', () => {
    expect(
      found(toll, [
        ['x', 'killed', 22, { ...monday, ...likely }],
        ['x', 'wounded', 27, monday],
        ['x', 'casualties', 80, monday],
      ]),
    ).toEqual(['tension, sums: a b c']);
    expect(
      found(toll, [
        ['x', 'killed', { about: 22 }, monday],
        ['x', 'wounded', 27, monday],
        ['x', 'casualties', 80, monday],
      ]),
    ).toEqual(['tension, sums: a b c']);
  });
});

describe('two breakdowns of one total', () => {
  const count = { value: 'count', cardinality: 'single' } as const;
  const part = (id: string, rest: Omit<NonNullable<Predicate['partsOf']>, 'total'>): Predicate => ({
    ...count,
    id,
    partsOf: { total: 'enrolled', ...rest },
  });
  const lines: Line[] = [
    ['x', 'men', 60],
    ['x', 'women', 40],
    ['x', 'young', 30],
    ['x', 'old', 70],
    ['x', 'enrolled', 100],
  ];
  const all = { exhaustive: true };
  const named: Predicate[] = [
    { id: 'enrolled', ...count },
    part('men', { ...all, breakdown: 'sex' }),
    part('women', { ...all, breakdown: 'sex' }),
    part('young', { ...all, breakdown: 'age' }),
    part('old', { ...all, breakdown: 'age' }),
  ];

  it('do not add up to more than the total', () => {
    expect(found(named, lines)).toEqual([]);
    expect(related(named, [lines[0], lines[3], lines[4]] as Line[])).toBe('incomparable, predicate');
  });

  it('each have to fit the total', () => {
    expect(found(named, [...lines.slice(0, 3), ['x', 'old', 90], lines[4] as Line])).toEqual([
      'contradiction, sums: c d e',
    ]);
    expect(found(named, [['x', 'men', 50], ...lines.slice(1)])).toEqual(['contradiction, sums: a b e']);
  });

  it('need no name where one is complete and the other an open list', () => {
    const open = [
      { id: 'enrolled', ...count },
      part('men', all),
      part('women', all),
      part('young', {}),
      part('smokers', {}),
    ];
    expect(found(open, lines)).toEqual([]);
    expect(found(open, [['x', 'men', 50], ...lines.slice(1)])).toEqual(['contradiction, sums: a b e']);
    expect(found(open, [...lines, ['x', 'smokers', 80]])).toEqual(['contradiction, sums: c e f']);
  });

  it('are one without names', () => {
    const one = ['men', 'women', 'young'].map((id) => part(id, {}));
    expect(found([{ id: 'enrolled', ...count }, ...one], lines)).toEqual(['contradiction, sums: a b c e']);
  });
});

describe('a limited number of values', () => {
  const gunmen: Predicate[] = [{ id: 'gunman', value: 'entity', cardinality: { max: 2 } }];

  it('one more than allowed contradicts', () => {
    expect(
      found(gunmen, [
        ['x', 'gunman', 'anna'],
        ['x', 'gunman', 'bob'],
        ['x', 'gunman', 'carl'],
      ]),
    ).toEqual(['contradiction, cardinality: a b c']);
  });

  it('as many as allowed are fine, and so are parts of one another', () => {
    expect(
      found(gunmen, [
        ['x', 'gunman', 'anna'],
        ['x', 'gunman', 'bob'],
        ['x', 'gunman', 'bob'],
      ]),
    ).toEqual([]);
    const entities = [{ id: 'carl', partOf: ['bob'] }];
    expect(
      found(
        gunmen,
        [
          ['x', 'gunman', 'anna'],
          ['x', 'gunman', 'bob'],
          ['x', 'gunman', 'carl'],
        ],
        { entities },
      ),
    ).toEqual([]);
  });

  it('a hedge makes it a tension', () => {
    expect(
      found(gunmen, [
        ['x', 'gunman', 'anna'],
        ['x', 'gunman', 'bob'],
        ['x', 'gunman', 'carl', likely],
      ]),
    ).toEqual(['tension, cardinality: a b c']);
  });

  it('finds disjoint intervals among overlapping ones', () => {
    const shots: Predicate[] = [{ id: 'shotAt', value: 'time', cardinality: { max: 1 + 1 } }];
    const lines: Line[] = [
      ['x', 'shotAt', '2020-11'],
      ['x', 'shotAt', '2020-11-02'],
      ['x', 'shotAt', '2020-11-03'],
      ['x', 'shotAt', '2020-11-04'],
    ];
    expect(found(shots, lines)).toEqual(['contradiction, cardinality: b c d']);
  });
});

describe('one body, two places', () => {
  const seen: Predicate[] = [{ id: 'seenIn', value: 'place', cardinality: 'single', change: 'varying' }];
  const entities: NonNullable<LedgerInput['entities']> = [
    { id: 'kabul', coordinates: [34.53, 69.17], partOf: ['afghanistan'] },
    { id: 'herat', coordinates: [34.34, 62.2] },
    { id: 'afghanistan', coordinates: [33.9, 67.7] },
  ];
  const at = (time: string): Partial<ClaimInput> => ({ validTime: `2020-11-02T${time}Z` });

  it('too far apart for the time between', () => {
    const lines: Line[] = [
      ['x', 'seenIn', 'kabul', at('10:00')],
      ['x', 'seenIn', 'herat', at('10:30')],
    ];
    expect(found(seen, lines, { entities })).toEqual(['contradiction, co-location: a b']);
    expect(related(seen, lines, { entities })).toBe('contradiction, co-location');
  });

  it('with time enough it is a journey', () => {
    expect(
      found(
        seen,
        [
          ['x', 'seenIn', 'kabul', at('10:00')],
          ['x', 'seenIn', 'herat', at('11:00')],
        ],
        { entities },
      ),
    ).toEqual([]);
  });

  it('takes the longest time that the precision allows', () => {
    const day = { validTime: '2020-11-02' };
    expect(
      found(
        seen,
        [
          ['x', 'seenIn', 'kabul', day],
          ['x', 'seenIn', 'herat', { validTime: '2020-11-03' }],
        ],
        { entities },
      ),
    ).toEqual([]);
  });

  it('a place inside the other is no other place', () => {
    expect(
      found(
        seen,
        [
          ['x', 'seenIn', 'kabul', at('10:00')],
          ['x', 'seenIn', 'afghanistan', at('10:01')],
        ],
        { entities },
      ),
    ).toEqual([]);
  });

  it('says nothing where a predicate is not about where one body is', () => {
    const offices: Predicate[] = [{ id: 'officeIn', value: 'place' }];
    expect(
      found(
        offices,
        [
          ['x', 'officeIn', 'kabul', at('10:00')],
          ['x', 'officeIn', 'herat', at('10:30')],
        ],
        { entities },
      ),
    ).toEqual([]);
  });
});

describe('rules of the caller', () => {
  const ledger = ledgerOf(
    [],
    [
      ['crash', 'soleSurvivor', 'anna'],
      ['crash', 'survivor', 'bob', likely],
    ],
  );
  const rule = {
    id: 'sole-survivor',
    over: 'subject',
    check: (claims: readonly { id: string }[]) => [
      { claims: claims.map(({ id }) => id), reason: 'a sole survivor is the only one' },
    ],
  } as const;

  it('are weighed like all others', () => {
    const [finding] = findContradictions(ledger, { rules: [rule] });
    expect(finding).toMatchObject({ outcome: 'tension', kind: 'rule', rule: 'rule/sole-survivor', claims: ['a', 'b'] });
    expect(finding?.reason).toBe(
      'On sole survivor (crash), source-a said anna and on survivor, source-b said it is probably bob: a sole survivor is the only one; source-b hedged.',
    );
  });

  it('may not invent claims', () => {
    const wrong = { ...rule, check: () => [{ claims: ['nobody'], reason: 'it is so' }] };
    expect(() => findContradictions(ledger, { rules: [wrong] })).toThrow(
      "the id of a claim from the rule 'sole-survivor'",
    );
  });

  it('see no retracted claims', () => {
    const judged = ledgerOf([], [['crash', 'soleSurvivor', 'anna']], {
      judgements: [{ id: 'j', kind: 'retract', of: 'a' }],
    });
    expect(findContradictions(judged, { rules: [rule] })).toEqual([]);
  });
});
