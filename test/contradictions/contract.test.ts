import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/contradictions/find-contradictions.ts';
import { relate } from '../../src/contradictions/relate.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { between, pairLedger, type Told, told } from './story.ts';

/** A promise of the format, two claims on one predicate, and what they are to each other. */
type Row = readonly [sentence: string, predicate: string, a: Told, b: Told, expected: string, more?: LedgerInput];

function rows(section: string, table: readonly Row[]): void {
  describe(section, () => {
    const named = table.map((row) => ({ sentence: row[0], row }));
    it.each(named)('$sentence', ({ row: [, predicate, a, b, expected, more] }) => {
      const ledger = pairLedger(predicate, a, b, more);
      expect(told(relate(ledger, 'a', 'b'))).toBe(expected);
      expect(relate(ledger, 'b', 'a')).toEqual(relate(ledger, 'a', 'b'));
    });
  });
}

const monday = { asOf: '2020-11-02' } as const;
const tuesday = { asOf: '2020-11-03' } as const;
const denies = { stance: 'denies' } as const;
const undecided = { stance: 'undecided' } as const;
const ISKP = { value: 'iskp' } as const;
const TALIBAN = { value: 'taliban' } as const;
const published = (a: string, b: string): LedgerInput => ({
  sources: [
    { id: 'afp', publishedAt: a },
    { id: 'tolo', publishedAt: b },
  ],
});

rows('2.1 question, holder, position', [
  ['another subject is another question', 'perpetrator', ISKP, { ...TALIBAN, subject: 'b' }, 'incomparable, subject'],
  [
    'another separator is another question',
    'toll',
    { value: 1, scope: { population: 'x' } },
    { value: 2, scope: { population: 'y' } },
    'incomparable, scope',
  ],
  [
    'the same separator is one question',
    'toll',
    { value: 1, scope: { population: 'x' } },
    { value: 2, scope: { population: 'x' } },
    'contradiction, quantity',
  ],
  [
    'one scope unknown is not known to be apart',
    'gunmen',
    { value: 2, scope: { place: 'x' } },
    { value: 3 },
    'contradiction, quantity',
  ],
  [
    'the holder is the last of attributedTo',
    'perpetrator',
    { ...ISKP, attributedTo: ['moi'] },
    { ...ISKP, attributedTo: ['nyt', 'moi'] },
    'compatible, same-position',
  ],
  ['else the source', 'perpetrator', ISKP, ISKP, 'compatible, agrees'],
  [
    'false affirmed and true denied are one',
    'genuine',
    { value: false },
    { value: true, ...denies },
    'compatible, agrees',
  ],
  ['false affirmed is against true affirmed', 'genuine', { value: false }, { value: true }, 'contradiction, polarity'],
  ['false denied is true', 'genuine', { value: false, ...denies }, { value: true }, 'compatible, agrees'],
  [
    'a report of a denial is no denial by the reporter',
    'perpetrator',
    { ...TALIBAN, ...denies, source: 'tolo', attributedTo: ['mujahid'] },
    { ...TALIBAN, source: 'tolo' },
    'contradiction, polarity',
  ],
]);

rows('2.2 as-of', [
  [
    'asOf counts before assertedAt',
    'killed',
    { value: 19, ...monday, assertedAt: '2020-11-09' },
    { value: 35, ...tuesday },
    'compatible, update',
  ],
  [
    'else assertedAt',
    'killed',
    { value: 19, assertedAt: '2020-11-02' },
    { value: 35, ...tuesday },
    'compatible, update',
  ],
  [
    'else the publication',
    'killed',
    { value: 19 },
    { value: 35 },
    'compatible, update',
    published('2020-11-02', '2020-11-03'),
  ],
  [
    'equal and of equal precision: the same',
    'killed',
    { value: 19, ...monday },
    { value: 35, ...monday },
    'contradiction, quantity',
  ],
  [
    'overlapping at different precision: unordered',
    'killed',
    { value: 19, ...monday },
    { value: 35, asOf: '2020-11' },
    'tension, quantity',
  ],
  [
    'disjoint at different precision: ordered',
    'killed',
    { value: 19, asOf: '2020-10' },
    { value: 35, ...monday },
    'compatible, update',
  ],
  ['none at all: unordered', 'killed', { value: 19 }, { value: 35 }, 'tension, quantity'],
]);

rows('2.3 change', [
  ['rising, upwards: update', 'killed', { value: 19, ...monday }, { value: 35, ...tuesday }, 'compatible, update'],
  ['rising, downwards: revised', 'killed', { value: 35, ...monday }, { value: 19, ...tuesday }, 'tension, revised'],
  ['falling, downwards: update', 'airLeft', { value: 40, ...monday }, { value: 20, ...tuesday }, 'compatible, update'],
  ['falling, upwards: revised', 'airLeft', { value: 20, ...monday }, { value: 40, ...tuesday }, 'tension, revised'],
  ['varying, ordered', 'alert', { value: 'red', ...monday }, { value: 'green', ...tuesday }, 'compatible, update'],
  [
    'varying, at one time',
    'alert',
    { value: 'red', ...monday },
    { value: 'green', ...monday },
    'contradiction, single-value',
  ],
  [
    'fixed by default: time makes no difference between two holders',
    'gunmen',
    { value: 2, ...monday },
    { value: 3, ...tuesday },
    'contradiction, quantity',
  ],
  [
    'a denial of the earlier count, later: update',
    'killed',
    { value: 19, ...monday },
    { value: 19, ...denies, ...tuesday },
    'compatible, update',
  ],
]);

rows('2.4 supersession and retraction', [
  ['superseded: a conflict is a tension', 'gunmen', { value: 2 }, { value: 3, supersedes: 'a' }, 'tension, quantity'],
  [
    'superseded: an update stays compatible',
    'killed',
    { value: 19, ...monday },
    { value: 35, ...tuesday, supersedes: 'a' },
    'compatible, update',
  ],
  [
    'a later word of the same holder',
    'gunmen',
    { value: 2, ...monday, source: 'moi' },
    { value: 3, ...tuesday, source: 'moi' },
    'tension, revised',
  ],
  [
    'at the same time: it contradicts itself',
    'gunmen',
    { value: 2, ...monday, source: 'moi' },
    { value: 3, ...monday, source: 'moi' },
    'contradiction, self-contradiction',
  ],
  [
    'retracted by a judgement',
    'gunmen',
    { value: 2 },
    { value: 3 },
    'compatible, retracted',
    { judgements: [{ kind: 'retract', of: 'a' }] },
  ],
  [
    'retracted, and the retraction undone',
    'gunmen',
    { value: 2 },
    { value: 3 },
    'contradiction, quantity',
    {
      judgements: [
        { id: 'j', kind: 'retract', of: 'a' },
        { kind: 'undo', of: 'j' },
      ],
    },
  ],
  [
    'retracted by an act',
    'gunmen',
    { value: 2 },
    { value: 3 },
    'compatible, retracted',
    {
      claims: [
        { id: 'c', source: 'afp', subject: 'attack', predicate: 'gunmen', value: 2, act: 'retracts', supersedes: 'a' },
      ],
    },
  ],
  [
    'retracted with its source',
    'gunmen',
    { value: 2 },
    { value: 3 },
    'compatible, retracted',
    { sources: [{ id: 'afp', retractedAt: '2020-11-05' }] },
  ],
]);

rows('2.5 stance and likelihood', [
  [
    'denies and likely is "probably not"',
    'perpetrator',
    { ...ISKP, ...denies, likelihood: 'likely' },
    ISKP,
    'tension, polarity',
  ],
  [
    'affirmed below one half is the mirrored denial',
    'perpetrator',
    { ...ISKP, likelihood: 0.1 },
    ISKP,
    'tension, polarity',
  ],
  [
    'and agrees with a denial',
    'perpetrator',
    { ...ISKP, likelihood: 0.1 },
    { ...ISKP, ...denies },
    'compatible, agrees',
  ],
  [
    'denied below one half is the mirrored affirmation',
    'perpetrator',
    { ...ISKP, ...denies, likelihood: 0.1 },
    ISKP,
    'compatible, agrees',
  ],
  [
    'undecided carries none',
    'perpetrator',
    { ...ISKP, ...undecided, likelihood: 0.99 },
    { ...ISKP, ...denies },
    'compatible, undecided',
  ],
  [
    'likelihood beats wording',
    'perpetrator',
    { ...ISKP, likelihood: 1, wording: 'may have' },
    TALIBAN,
    'contradiction, single-value',
  ],
  [
    'wording is read where likelihood is absent',
    'perpetrator',
    { ...ISKP, wording: 'may have' },
    TALIBAN,
    'tension, single-value',
  ],
  [
    'no evidence is no denial',
    'perpetrator',
    { ...ISKP, wording: 'found no evidence that' },
    ISKP,
    'compatible, undecided',
  ],
  ['never proved', 'perpetrator', { ...ISKP, wording: 'has never been proved' }, ISKP, 'compatible, undecided'],
  [
    'no evidence, coded as a denial',
    'perpetrator',
    { ...ISKP, stance: 'denies', wording: 'no evidence' },
    ISKP,
    'tension, polarity',
  ],
  ['it is not known', 'perpetrator', { ...ISKP, wording: 'it is too early to say' }, TALIBAN, 'compatible, undecided'],
]);

const held = (likelihood: number | string): Told => ({ ...ISKP, likelihood });
const against = (likelihood: number | string): Told => ({ ...TALIBAN, likelihood });
rows('2.6 commitment classes', [
  ['CT × CT', 'perpetrator', ISKP, TALIBAN, 'contradiction, single-value'],
  ['.95 is CT', 'perpetrator', held(0.95), TALIBAN, 'contradiction, single-value'],
  ['.94 is PR', 'perpetrator', held(0.94), TALIBAN, 'tension, single-value'],
  ['CT × PS', 'perpetrator', held('possible'), TALIBAN, 'tension, single-value'],
  ['PR × PR', 'perpetrator', held(0.7), against(0.7), 'tension, single-value'],
  ['PR × PS', 'perpetrator', held(0.7), against('might'), 'compatible, modality'],
  [
    'PS × PS: may and may not',
    'perpetrator',
    held('may'),
    { ...ISKP, ...denies, likelihood: 'may' },
    'compatible, modality',
  ],
  [
    'not ruled out is PS',
    'perpetrator',
    { ...ISKP, wording: 'did not rule out' },
    against(0.7),
    'compatible, modality',
  ],
  [
    'an interval that holds one half is PS',
    'perpetrator',
    { ...ISKP, likelihood: [0.4, 0.9] },
    against(0.7),
    'compatible, modality',
  ],
  ['even odds', 'perpetrator', held(0.5), against(0.7), 'compatible, modality'],
  ['a soft edge of a number', 'gunmen', { value: { about: 20 } }, { value: 40 }, 'tension, quantity'],
  ['a soft edge of a date', 'when', { value: '2020-11-02~' }, { value: '2020-12-24' }, 'tension, time'],
]);

rows('2.7 denial against value', [
  ['of the same', 'perpetrator', { ...ISKP, ...denies }, ISKP, 'contradiction, polarity'],
  [
    'of the whole against a part',
    'perpetrator',
    { ...TALIBAN, ...denies },
    { value: 'haqqani' },
    'contradiction, polarity',
  ],
  [
    'of a part against the whole',
    'perpetrator',
    { value: 'haqqani', ...denies },
    TALIBAN,
    'compatible, denial-leaves-room',
  ],
  [
    'of an interval against what lies in it',
    'killed',
    { value: { atLeast: 10 }, ...denies, ...monday },
    { value: 19, ...monday },
    'contradiction, polarity',
  ],
  [
    'of a number against an interval',
    'killed',
    { value: 19, ...denies, ...monday },
    { value: { atLeast: 10 }, ...monday },
    'compatible, denial-leaves-room',
  ],
  ['of another', 'perpetrator', { ...ISKP, ...denies }, TALIBAN, 'compatible, denial-leaves-room'],
  ['two denials', 'perpetrator', { ...ISKP, ...denies }, { ...TALIBAN, ...denies }, 'compatible, denial-leaves-room'],
]);

rows('2.8 exclusion', [
  ['distinct ids exclude', 'perpetrator', ISKP, TALIBAN, 'contradiction, single-value'],
  [
    'unless judged the same',
    'perpetrator',
    ISKP,
    TALIBAN,
    'compatible, agrees',
    { judgements: [{ kind: 'same', of: ['iskp', 'taliban'] }] },
  ],
  [
    'or unsure',
    'perpetrator',
    ISKP,
    TALIBAN,
    'compatible, not-known-to-exclude',
    { judgements: [{ kind: 'unsure', of: ['iskp', 'taliban'] }] },
  ],
  ['or a part', 'perpetrator', { value: 'haqqani' }, TALIBAN, 'compatible, entails'],
  ['places: a part and its whole', 'where', { value: 'kabul' }, { value: 'afghanistan' }, 'compatible, entails'],
  ['places: siblings', 'where', { value: 'kabul' }, { value: 'herat' }, 'contradiction, single-value'],
  ['oneOf: a subset entails', 'perpetrator', { value: { oneOf: ['iskp', 'taliban'] } }, ISKP, 'compatible, entails'],
  [
    'oneOf: disjoint sets exclude',
    'perpetrator',
    { value: { oneOf: ['iskp', 'x'] } },
    { value: { oneOf: ['taliban', 'y'] } },
    'contradiction, single-value',
  ],
  [
    'oneOf: sets that meet',
    'perpetrator',
    { value: { oneOf: ['iskp', 'x'] } },
    { value: { oneOf: ['iskp', 'y'] } },
    'compatible, overlap',
  ],
  ['many', 'target', ISKP, TALIBAN, 'compatible, many-valued'],
  ['undeclared is many', 'undeclared', ISKP, TALIBAN, 'compatible, many-valued'],
  ['text never excludes', 'extent', { value: 'very limited' }, { value: 'large' }, 'incomparable, text'],
  ['a count exactly', 'gunmen', { value: 2 }, { value: 3 }, 'contradiction, quantity'],
  ['a quantity at its written precision', 'height', { value: 30 }, { value: 30.4 }, 'compatible, entails'],
  ['and no further', 'height', { value: 30 }, { value: 31 }, 'contradiction, quantity'],
  ['within the tolerance', 'depth', { value: 30 }, { value: 32 }, 'compatible, overlap'],
  ['beyond the tolerance', 'depth', { value: 30 }, { value: 33 }, 'contradiction, quantity'],
  ['in another unit', 'height', { value: { exactly: 2, unit: 'km' } }, { value: 2000 }, 'compatible, entails'],
  [
    'in a unit of something else',
    'height',
    { value: { exactly: 2, unit: 'kg' } },
    { value: 2000 },
    'incomparable, unit',
  ],
  ['about 20 reaches 18', 'gunmen', { value: { about: 20 } }, { value: 18 }, 'compatible, entails'],
  ['about 20 does not reach 22', 'gunmen', { value: { about: 20 } }, { value: 22 }, 'tension, quantity'],
  ['nearly 20 is not 20', 'gunmen', { value: { nearly: 20 } }, { value: 20 }, 'tension, quantity'],
  ['nearly 20 reaches 19', 'gunmen', { value: { nearly: 20 } }, { value: 19 }, 'compatible, entails'],
]);

rows('2.9 times', [
  [
    'as a value, a/b is some moment within',
    'when',
    { value: '2020-11-01/2020-11-05' },
    { value: '2020-11-03' },
    'compatible, entails',
  ],
  ['outside it', 'when', { value: '2020-11-01/2020-11-05' }, { value: '2020-11-06' }, 'contradiction, time'],
  [
    'validTime: throughout, so disjoint stretches do not meet',
    'perpetrator',
    { ...ISKP, validTime: '2019' },
    { ...TALIBAN, validTime: '2020' },
    'incomparable, time',
  ],
  [
    'validTime: stretches that meet',
    'perpetrator',
    { ...ISKP, validTime: '2019/2020' },
    { ...TALIBAN, validTime: '2020' },
    'contradiction, single-value',
  ],
  ['a tolerance counts days', 'roughlyWhen', { value: '2020-11-01' }, { value: '2020-11-03' }, 'compatible, overlap'],
  ['and not more of them', 'roughlyWhen', { value: '2020-11-01' }, { value: '2020-11-04' }, 'contradiction, time'],
  [
    'with and without zone: within 14 hours',
    'when',
    { value: '2020-11-02T10:00' },
    { value: '2020-11-02T20:00Z' },
    'compatible, overlap',
  ],
  [
    'with and without zone: beyond',
    'when',
    { value: '2020-11-02T10:00' },
    { value: '2020-11-03T10:00Z' },
    'tension, time',
  ],
  [
    'two zones, one moment',
    'when',
    { value: '2020-11-02T18:08+03:00' },
    { value: '2020-11-02T15:08Z' },
    'compatible, agrees',
  ],
]);

const ifDrone: Told = { value: true, condition: { subject: 'attack', predicate: 'weapon', value: 'drone' } };
const weapon = (more: Told): LedgerInput => ({
  claims: [{ id: 'c', source: 'nyt', subject: 'attack', predicate: 'weapon', value: 'drone', ...more }],
});
rows('2.10 conditionals', [
  ['an open condition says nothing yet', 'genuine', ifDrone, { value: false }, 'compatible, conditional'],
  ['affirmed, certain', 'genuine', ifDrone, { value: false }, 'tension, conditional', weapon({})],
  [
    'affirmed, probable',
    'genuine',
    ifDrone,
    { value: false },
    'tension, conditional',
    weapon({ likelihood: 'likely' }),
  ],
  [
    'affirmed as possible only',
    'genuine',
    ifDrone,
    { value: false },
    'compatible, conditional',
    weapon({ likelihood: 'possible' }),
  ],
  ['denied', 'genuine', ifDrone, { value: false }, 'compatible, conditional', weapon(denies)],
]);

const told22 = { value: 22, ...monday, source: 'afp', attributedTo: ['moi'] } as const;
rows('2.11 relays', [
  [
    'two relays of one holder at one time',
    'killed',
    told22,
    { value: 27, ...monday, source: 'tolo', attributedTo: ['moi'] },
    'contradiction, garbled-relay',
  ],
  [
    'at two times: it revised',
    'killed',
    { ...told22, value: 27 },
    { value: 22, ...tuesday, source: 'tolo', attributedTo: ['moi'] },
    'tension, revised',
  ],
  ['one path: it contradicts itself', 'killed', told22, { ...told22, value: 27 }, 'contradiction, self-contradiction'],
  ['hearsay is vouched for by nobody', 'gunmen', { value: 2, hearsay: true }, { value: 3 }, 'tension, quantity'],
]);

rows('2.12 where nothing conflicts', [
  ['same-position', 'gunmen', { value: 2, source: 'moi' }, { value: 2, source: 'moi' }, 'compatible, same-position'],
  ['agrees', 'gunmen', { value: 2 }, { value: { exactly: 2 } }, 'compatible, agrees'],
  ['entails', 'killed', { value: { atLeast: 19 }, ...monday }, { value: 22, ...monday }, 'compatible, entails'],
  [
    'overlap',
    'killed',
    { value: { atLeast: 19 }, ...monday },
    { value: { atMost: 30 }, ...monday },
    'compatible, overlap',
  ],
  ['undecided, by stance', 'perpetrator', { ...ISKP, ...undecided }, TALIBAN, 'compatible, undecided'],
  ['undecided, by value', 'perpetrator', { value: { unknown: true } }, TALIBAN, 'compatible, undecided'],
  [
    'undecided, by act',
    'perpetrator',
    { ...ISKP, act: 'declines-comment' },
    { ...ISKP, ...denies },
    'compatible, undecided',
  ],
]);

describe('2.12 and 2.13 relations and findings', () => {
  it('another predicate is not compared without a rule', () => {
    expect(told(between('gunmen', { value: 2 }, { value: 3, predicate: 'toll' }))).toBe('incomparable, predicate');
  });

  it.each<[string, Told, Told, 'hard' | 'soft']>([
    ['both certain, hard edges', { value: 2 }, { value: 3 }, 'hard'],
    ['one hedges', { value: 2, likelihood: 'likely' }, { value: 3 }, 'soft'],
    ['a soft edge', { value: { about: 2 } }, { value: 30 }, 'soft'],
    ['hearsay', { value: 2, hearsay: true }, { value: 3 }, 'soft'],
  ])('severity: %s', (_, a, b, severity) => {
    expect(between('gunmen', a, b).severity).toBe(severity);
  });

  it('one finding per question, kind and set of value classes, with its positions and one example pair', () => {
    const about = { subject: 'attack', predicate: 'gunmen' } as const;
    const ledger = pairLedger(
      'gunmen',
      { value: 2 },
      { value: 3 },
      {
        claims: [
          { ...about, id: 'c', source: 'reuters', value: 2 },
          { ...about, id: 'd', source: 'ap', value: 3 },
          { ...about, id: 'e', source: 'moi', value: 3, stance: 'denies' },
        ],
      },
    );
    const findings = findContradictions(ledger).filter(({ question }) => question === 'attack/gunmen');
    expect(findings.map(({ kind, claims, positions }) => [kind, claims.length, positions.length])).toEqual([
      ['polarity', 2, 3],
      ['quantity', 2, 4],
    ]);
  });

  it('marks what it took for granted', () => {
    expect(between('killed', { value: 19, assertedAt: '2020-11-02' }, { value: 35, ...tuesday }).assumed).toEqual([
      'asOf',
    ]);
    expect(between('killed', { value: 19, ...monday }, { value: 35, ...tuesday }).assumed).toBeUndefined();
  });

  it('names what supersedes, and the three claims of a conditional', () => {
    expect(between('gunmen', { value: 2 }, { value: 3, supersedes: 'a' }).resolvedBy).toBe('b');
    const ledger = pairLedger('genuine', ifDrone, { value: false }, weapon({}));
    expect(relate(ledger, 'a', 'b').claims).toEqual(['a', 'b', 'c']);
    expect(findContradictions(ledger).map(({ outcome, claims }) => [outcome, claims])).toEqual([
      ['tension', ['a', 'b', 'c']],
    ]);
  });

  it('sums look at the whole ledger', () => {
    const about = { subject: 'attack', ...monday } as const;
    const ledger = pairLedger(
      'killed',
      { value: 22, ...monday },
      { value: 22, ...monday },
      {
        predicates: [
          { id: 'men', value: 'count', partsOf: { total: 'killed' } },
          { id: 'women', value: 'count', partsOf: { total: 'killed' } },
        ],
        claims: [
          { ...about, id: 'c', source: 'ap', predicate: 'men', value: 15 },
          { ...about, id: 'd', source: 'ap', predicate: 'women', value: 9 },
        ],
      },
    );
    const [sum] = findContradictions(ledger);
    expect([sum?.outcome, sum?.kind, sum?.claims]).toEqual(['contradiction', 'sums', ['a', 'c', 'd']]);
  });
});
