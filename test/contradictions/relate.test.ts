import { describe, expect, it } from 'vitest';
import { relate } from '../../src/contradictions/relate.ts';
import { CorroborateError } from '../../src/errors/corroborate-error.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { between, pairLedger, type Told, told } from './story.ts';

type Case = readonly [behaviour: string, predicate: string, a: Told, b: Told, expected: string, more?: LedgerInput];

function holds(cases: readonly Case[]): void {
  for (const [behaviour, predicate, a, b, expected, more] of cases) {
    it(behaviour, () => expect(told(between(predicate, a, b, more))).toBe(expected));
  }
}

const monday = '2020-11-02';
const tuesday = '2020-11-03';

describe('the gate', () => {
  const scoped = (value: number, population: string): Told => ({ value, scope: { population } });
  holds([
    [
      'other subjects cannot be compared',
      'gunmen',
      { value: 2 },
      { value: 3, subject: 'raid' },
      'incomparable, subject',
    ],
    [
      'other predicates cannot be compared',
      'gunmen',
      { value: 2 },
      { value: 3, predicate: 'killed' },
      'incomparable, predicate',
    ],
    [
      'a separator makes two questions of one',
      'toll',
      scoped(2, 'guards'),
      scoped(3, 'students'),
      'incomparable, scope',
    ],
    [
      'the same value of a separator makes one question',
      'toll',
      scoped(2, 'guards'),
      scoped(3, 'guards'),
      'contradiction, quantity',
    ],
    [
      'a separator that one leaves out makes two questions',
      'toll',
      scoped(2, 'guards'),
      { value: 3 },
      'incomparable, scope',
    ],
    [
      'scopes known to be apart cannot be compared',
      'gunmen',
      scoped(2, 'guards'),
      scoped(3, 'students'),
      'incomparable, scope',
    ],
    [
      'a scope that only one names may be the same',
      'gunmen',
      scoped(2, 'guards'),
      { value: 3 },
      'contradiction, quantity',
    ],
    [
      'scopes that name other things are not known to be apart',
      'gunmen',
      { value: 2, scope: { place: 'gate' } },
      { value: 3, scope: { measure: 'seen' } },
      'contradiction, quantity',
    ],
    [
      'what holds for other times cannot be compared',
      'perpetrator',
      { value: 'iskp', validTime: '2019' },
      { value: 'taliban', validTime: '2020' },
      'incomparable, time',
    ],
    [
      'what holds for times that meet can',
      'perpetrator',
      { value: 'iskp', validTime: '2020' },
      { value: 'taliban', validTime: '2020-11' },
      'contradiction, single-value',
    ],
    [
      'subjects judged the same are one subject',
      'gunmen',
      { value: 2 },
      { value: 3, subject: 'raid' },
      'contradiction, quantity',
      { judgements: [{ id: 'j', kind: 'same', of: ['attack', 'raid'], about: 'entity' }] },
    ],
    [
      'a judgement taken back joins nothing',
      'gunmen',
      { value: 2 },
      { value: 3, subject: 'raid' },
      'incomparable, subject',
      {
        judgements: [
          { id: 'j', kind: 'same', of: ['attack', 'raid'], about: 'entity' },
          { kind: 'undo', of: 'j' },
        ],
      },
    ],
  ]);

  it('says that it takes valid times to meet where only one is given', () => {
    const scoped = between('gunmen', { value: 3, scope: { at: 'gate' } }, { value: 2 });
    expect([told(scoped), scoped.assumed]).toEqual(['contradiction, quantity', ['scope']]);
    expect(scoped.reason).toContain('it is assumed that both speak of the same (at: gate and not given).');
    const alike = { scope: { at: 'gate' } };
    expect(between('gunmen', { value: 3, ...alike }, { value: 2, ...alike }).assumed).toBeUndefined();
    expect(between('perpetrator', { value: 'iskp', validTime: '2020' }, { value: 'taliban' }).assumed).toContain(
      'validTime',
    );
  });

  it('knows a predicate by its alias', () => {
    const predicates = [{ id: 'authors', aliases: ['author'], value: 'entity', cardinality: 'single' }] as const;
    const relation = between('authors', { value: 'iskp' }, { value: 'taliban', predicate: 'author' }, { predicates });
    expect(told(relation)).toBe('contradiction, single-value');
  });
});

describe('polarity and what a denial leaves open', () => {
  const denies = (value: Told['value']): Told => ({ value: value ?? true, stance: 'denies' });
  holds([
    [
      'to affirm and to deny one thing contradict',
      'target',
      { value: 'students' },
      denies('students'),
      'contradiction, polarity',
    ],
    ['to say false of a flag is to deny it', 'genuine', { value: true }, { value: false }, 'contradiction, polarity'],
    ['to deny false is to affirm true', 'genuine', { value: true }, denies(false), 'compatible, agrees'],
    [
      'false affirmed and true denied are one position',
      'genuine',
      { value: false },
      denies(true),
      'compatible, agrees',
    ],
    [
      'to deny one value leaves room for another',
      'perpetrator',
      { value: 'iskp' },
      denies('taliban'),
      'compatible, denial-leaves-room',
    ],
    [
      'to deny the whole denies the part',
      'perpetrator',
      { value: 'haqqani' },
      denies('taliban'),
      'contradiction, polarity',
    ],
    [
      'to deny a part leaves room for the whole',
      'perpetrator',
      { value: 'taliban' },
      denies('haqqani'),
      'compatible, denial-leaves-room',
    ],
    [
      'to deny an interval denies a number inside it',
      'gunmen',
      { value: 4 },
      denies({ between: [3, 5] }),
      'contradiction, polarity',
    ],
    [
      'to deny a number leaves room for the interval around it',
      'gunmen',
      { value: { between: [3, 5] } },
      denies(4),
      'compatible, denial-leaves-room',
    ],
    [
      'to deny an interval leaves room for a number outside it',
      'gunmen',
      { value: 8 },
      denies({ between: [3, 5] }),
      'compatible, denial-leaves-room',
    ],
    [
      'to deny a month denies each of its days',
      'when',
      { value: monday },
      denies('2020-11'),
      'contradiction, polarity',
    ],
    [
      'two denials leave room for a third answer',
      'perpetrator',
      denies('iskp'),
      denies('taliban'),
      'compatible, denial-leaves-room',
    ],
    ['two denials of one value agree', 'perpetrator', denies('iskp'), denies('iskp'), 'compatible, agrees'],
    [
      'to deny a set denies each member',
      'perpetrator',
      { value: 'iskp' },
      denies({ oneOf: ['iskp', 'taliban'] }),
      'contradiction, polarity',
    ],
    [
      'to deny a member leaves room for the set',
      'perpetrator',
      { value: { oneOf: ['iskp', 'taliban'] } },
      denies('iskp'),
      'compatible, denial-leaves-room',
    ],
    [
      'the act of denying denies',
      'perpetrator',
      { value: 'iskp' },
      { value: 'iskp', act: 'denies-responsibility' },
      'contradiction, polarity',
    ],
    [
      'to ask leaves it open',
      'perpetrator',
      { value: 'iskp' },
      { value: 'iskp', act: 'asks' },
      'compatible, undecided',
    ],
    [
      'to decline comment leaves it open',
      'perpetrator',
      { value: 'iskp' },
      { value: 'iskp', act: 'declines-comment' },
      'compatible, undecided',
    ],
    [
      'not to know does not deny',
      'perpetrator',
      { value: 'iskp' },
      { value: 'iskp', stance: 'undecided' },
      'compatible, undecided',
    ],
    [
      'an unknown value conflicts with none',
      'perpetrator',
      { value: 'iskp' },
      { value: { unknown: true } },
      'compatible, undecided',
    ],
    [
      'none at all excludes somebody',
      'perpetrator',
      { value: 'iskp' },
      { value: { none: true } },
      'contradiction, single-value',
    ],
    ['none is no people', 'gunmen', { value: 0 }, { value: { none: true } }, 'compatible, agrees'],
    ['none excludes a count', 'gunmen', { value: 3 }, { value: { none: true } }, 'contradiction, quantity'],
  ]);
});

describe('values that exclude each other', () => {
  const unsure = { judgements: [{ id: 'j', kind: 'unsure', of: ['iskp', 'taliban'], about: 'entity' }] } as const;
  const same = { judgements: [{ id: 'j', kind: 'same', of: ['iskp', 'taliban'], about: 'entity' }] } as const;
  holds([
    [
      'one value is allowed and two are named',
      'perpetrator',
      { value: 'iskp' },
      { value: 'taliban' },
      'contradiction, single-value',
    ],
    ['many values are allowed', 'target', { value: 'students' }, { value: 'judges' }, 'compatible, many-valued'],
    [
      'an undeclared predicate takes many values',
      'somehow',
      { value: 'students' },
      { value: 'judges' },
      'compatible, many-valued',
    ],
    ['the same value agrees', 'perpetrator', { value: 'iskp' }, { value: 'iskp' }, 'compatible, agrees'],
    [
      'one holder saying it twice is one position',
      'perpetrator',
      { value: 'iskp' },
      { value: 'iskp', source: 'afp' },
      'compatible, same-position',
    ],
    [
      'a part does not exclude its whole',
      'perpetrator',
      { value: 'haqqani' },
      { value: 'taliban' },
      'compatible, entails',
    ],
    [
      'two parts of one whole exclude each other where one value is allowed',
      'where',
      { value: 'kabul' },
      { value: 'herat' },
      'contradiction, single-value',
    ],
    [
      'a place does not exclude the country that it lies in',
      'where',
      { value: 'kabul' },
      { value: 'afghanistan' },
      'compatible, entails',
    ],
    [
      'entities judged the same agree',
      'perpetrator',
      { value: 'iskp' },
      { value: 'taliban' },
      'compatible, agrees',
      same,
    ],
    [
      'entities of which nobody knows whether they are one do not exclude',
      'perpetrator',
      { value: 'iskp' },
      { value: 'taliban' },
      'compatible, not-known-to-exclude',
      unsure,
    ],
    [
      'a set that holds the value does not exclude it',
      'perpetrator',
      { value: 'iskp' },
      { value: { oneOf: ['iskp', 'taliban'] } },
      'compatible, entails',
    ],
    [
      'sets that share a member overlap',
      'perpetrator',
      { value: { oneOf: ['iskp', 'army'] } },
      { value: { oneOf: ['iskp', 'taliban'] } },
      'compatible, overlap',
    ],
    [
      'sets without a common member exclude',
      'perpetrator',
      { value: { oneOf: ['iskp', 'army'] } },
      { value: { oneOf: ['police', 'taliban'] } },
      'contradiction, single-value',
    ],
    ['free text is not compared', 'extent', { value: 'very limited' }, { value: 'considerable' }, 'incomparable, text'],
    ['the same text agrees', 'extent', { value: 'very limited' }, { value: 'very  limited' }, 'compatible, agrees'],
  ]);
});

describe('how firmly the two are held', () => {
  const iskp = (likelihood?: Told['likelihood']): Told => ({
    value: 'iskp',
    ...(likelihood === undefined ? {} : { likelihood }),
  });
  const taliban = (likelihood?: Told['likelihood']): Told => ({ ...iskp(likelihood), value: 'taliban' });
  holds([
    ['flat against flat contradicts', 'perpetrator', iskp(), taliban(), 'contradiction, single-value'],
    ['0.95 is certain', 'perpetrator', iskp(0.95), taliban(), 'contradiction, single-value'],
    ['0.94 is hedged', 'perpetrator', iskp(0.94), taliban(), 'tension, single-value'],
    ['probable against certain pulls apart', 'perpetrator', iskp('likely'), taliban(), 'tension, single-value'],
    ['possible against certain pulls apart', 'perpetrator', iskp('possible'), taliban(), 'tension, single-value'],
    ['probable against probable pulls apart', 'perpetrator', iskp('likely'), taliban(0.7), 'tension, single-value'],
    [
      'possible against probable is no conflict',
      'perpetrator',
      iskp('possible'),
      taliban('likely'),
      'compatible, modality',
    ],
    [
      'possible against possible is no conflict',
      'perpetrator',
      iskp('possible'),
      taliban('might'),
      'compatible, modality',
    ],
    ['even odds are possible', 'perpetrator', iskp(0.5), taliban(0.7), 'compatible, modality'],
    [
      'an interval that holds one half is possible',
      'perpetrator',
      iskp([0.4, 0.8]),
      taliban(0.7),
      'compatible, modality',
    ],
    ['what cannot be judged conflicts with nothing', 'perpetrator', iskp(null), taliban(), 'compatible, undecided'],
    ['below one half it is a denial', 'perpetrator', iskp(0.1), iskp(), 'tension, polarity'],
    ['far below one half it is a certain denial', 'perpetrator', iskp(0.02), iskp(), 'contradiction, polarity'],
    [
      'a denial that is unlikely affirms',
      'perpetrator',
      { ...iskp(0.02), stance: 'denies' },
      iskp(),
      'compatible, agrees',
    ],
    [
      'an improbable value leaves room for its rival',
      'perpetrator',
      iskp(0.1),
      taliban(),
      'compatible, denial-leaves-room',
    ],
  ]);
});

describe('change over time', () => {
  const on = (asOf: string, value: Told['value']): Told => ({ asOf, value: value ?? 0 });
  holds([
    ['a rising count may rise', 'killed', on(monday, 19), on(tuesday, 35), 'compatible, update'],
    ['a rising count that falls was revised', 'killed', on(monday, 35), on(tuesday, 19), 'tension, revised'],
    ['at one time two counts contradict', 'killed', on(monday, 35), on(monday, 19), 'contradiction, quantity'],
    ['a day and its month cannot be ordered', 'killed', on(monday, 35), on('2020-11', 19), 'tension, quantity'],
    ['without times nobody knows which came first', 'killed', { value: 35 }, { value: 19 }, 'tension, quantity'],
    ['a falling value may fall', 'airLeft', on(monday, 30), on(tuesday, 10), 'compatible, update'],
    ['a falling value that rises was revised', 'airLeft', on(monday, 10), on(tuesday, 30), 'tension, revised'],
    ['a varying value may change', 'alert', on(monday, 'iskp'), on(tuesday, 'taliban'), 'compatible, update'],
    [
      'a varying value is one value at one time',
      'alert',
      on(monday, 'iskp'),
      on(monday, 'taliban'),
      'contradiction, single-value',
    ],
    ['a fixed value may not change', 'gunmen', on(monday, 2), on(tuesday, 3), 'contradiction, quantity'],
    ['a floor may be passed later', 'killed', on(monday, { atLeast: 10 }), on(tuesday, 22), 'compatible, entails'],
    [
      'a rising count may leave a denied one behind',
      'killed',
      { ...on(monday, 19), stance: 'denies' },
      on(tuesday, 19),
      'compatible, update',
    ],
    [
      'a falling value may not reach again what it has left',
      'airLeft',
      { ...on(monday, { atLeast: 19 }), stance: 'denies' },
      on(tuesday, 25),
      'tension, revised',
    ],
  ]);

  it('takes the time of assertion for the as-of time, and says so', () => {
    const relation = between('killed', { value: 19, assertedAt: monday }, { value: 35, assertedAt: tuesday });
    expect([told(relation), relation.assumed]).toEqual(['compatible, update', ['asOf']]);
  });

  it('takes the time of publication where nothing better is known, and says so', () => {
    const sources = [
      { id: 'afp', publishedAt: monday },
      { id: 'tolo', publishedAt: tuesday },
    ];
    const relation = between('killed', { value: 19 }, { value: 35 }, { sources });
    expect([told(relation), relation.assumed]).toEqual(['compatible, update', ['asOf']]);
  });

  it('assumes nothing where both as-of times are given', () => {
    expect(between('killed', on(monday, 19), on(tuesday, 35)).assumed).toBeUndefined();
  });
});

describe('one holder, two statements', () => {
  const by = (value: Told['value'], more: Told = {}): Told => ({ source: 'ministry', value: value ?? 0, ...more });
  const relayed = (value: number, source: string, asOf: string): Told => ({
    source,
    attributedTo: ['ministry'],
    value,
    asOf,
  });
  holds([
    [
      'a holder contradicts itself',
      'gunmen',
      by(2, { asOf: monday }),
      by(3, { asOf: monday }),
      'contradiction, self-contradiction',
    ],
    ['a later statement revises', 'gunmen', by(2, { asOf: monday }), by(3, { asOf: tuesday }), 'tension, revised'],
    ['a later denial revises', 'genuine', by(true, { asOf: monday }), by(false, { asOf: tuesday }), 'tension, revised'],
    [
      'two relays for one time: one is garbled',
      'gunmen',
      relayed(2, 'afp', monday),
      relayed(3, 'ap', monday),
      'contradiction, garbled-relay',
    ],
    [
      'two relays for two times: the holder revised',
      'gunmen',
      relayed(2, 'afp', monday),
      relayed(3, 'ap', tuesday),
      'tension, revised',
    ],
    [
      'two statements through one relay: the holder contradicts itself',
      'gunmen',
      relayed(2, 'afp', monday),
      relayed(3, 'afp', monday),
      'contradiction, self-contradiction',
    ],
    [
      'a superseded claim is no contradiction',
      'gunmen',
      by(2),
      by(3, { supersedes: 'a' }),
      'tension, self-contradiction',
    ],
    [
      'another holder may supersede',
      'perpetrator',
      { value: 'iskp' },
      { value: 'taliban', supersedes: 'a' },
      'tension, single-value',
    ],
    [
      'an allowed update that supersedes is compatible',
      'killed',
      { value: 19, asOf: monday },
      { value: 22, asOf: tuesday, supersedes: 'a' },
      'compatible, update',
    ],
  ]);

  it('names the claim that resolves the conflict', () => {
    expect(between('gunmen', by(2), by(3, { supersedes: 'a' })).resolvedBy).toBe('b');
  });

  it('names the claim that superseded one side, also against a third', () => {
    const ledger = pairLedger(
      'gunmen',
      { value: 2 },
      { value: 3 },
      {
        claims: [{ id: 'c', source: 'afp', subject: 'attack', predicate: 'gunmen', value: 3, supersedes: 'a' }],
      },
    );
    expect([relate(ledger, 'a', 'b').outcome, relate(ledger, 'a', 'b').resolvedBy]).toEqual(['tension', 'c']);
  });

  it('lets nobody have the last word in a ring of supersessions', () => {
    const relation = between('gunmen', { value: 2, supersedes: 'b' }, { value: 3, supersedes: 'a' });
    expect([relation.outcome, relation.resolvedBy]).toEqual(['contradiction', undefined]);
  });

  it('gives back its place to what a retracted claim superseded', () => {
    const more: LedgerInput = {
      claims: [{ id: 'c', source: 'afp', subject: 'attack', predicate: 'gunmen', value: 3, supersedes: 'a' }],
      judgements: [{ id: 'j', kind: 'retract', of: 'c' }],
    };
    expect(told(between('gunmen', { value: 2 }, { value: 3 }, more))).toBe('contradiction, quantity');
  });
});

describe('retraction', () => {
  holds([
    [
      'a judgement takes a claim out of play',
      'gunmen',
      { value: 2 },
      { value: 3 },
      'compatible, retracted',
      { judgements: [{ id: 'j', kind: 'retract', of: 'a' }] },
    ],
    [
      'a retraction taken back counts for nothing',
      'gunmen',
      { value: 2 },
      { value: 3 },
      'contradiction, quantity',
      {
        judgements: [
          { id: 'j', kind: 'retract', of: 'a' },
          { id: 'k', kind: 'undo', of: 'j' },
        ],
      },
    ],
    [
      'the claim that retracts takes no part itself',
      'gunmen',
      { value: 2 },
      { value: 3, act: 'retracts' },
      'compatible, retracted',
    ],
    [
      'the words of a retracted source take no part',
      'gunmen',
      { value: 2 },
      { value: 3 },
      'compatible, retracted',
      { sources: [{ id: 'afp', retractedAt: tuesday }] },
    ],
    [
      'what a claim retracts takes no part',
      'gunmen',
      { value: 2 },
      { value: 3 },
      'compatible, retracted',
      {
        claims: [
          {
            id: 'c',
            source: 'afp',
            subject: 'attack',
            predicate: 'gunmen',
            value: 2,
            act: 'retracts',
            supersedes: 'a',
          },
        ],
      },
    ],
  ]);
});

describe('conditionals', () => {
  const condition = { subject: 'raid', predicate: 'perpetrator', value: 'iskp' } as const;
  const condition2 = { subject: 'raid', predicate: 'gunmen', value: { atLeast: 2 } } as const;
  const affirms = (value: string, more: Told = {}) => ({
    id: 'p',
    source: 'x',
    subject: 'raid',
    predicate: 'perpetrator',
    value,
    ...more,
  });
  const says: Told = { value: 'iskp', condition };
  const counters: Told = { value: 'taliban' };
  holds([
    ['nothing follows while nobody affirms the condition', 'perpetrator', says, counters, 'compatible, conditional'],
    [
      'the consequent counts once somebody affirms the condition',
      'perpetrator',
      says,
      counters,
      'tension, conditional',
      { claims: [affirms('iskp')] },
    ],
    [
      'a probable condition is enough',
      'perpetrator',
      says,
      counters,
      'tension, conditional',
      { claims: [affirms('iskp', { likelihood: 'likely' })] },
    ],
    [
      'a possible condition is not',
      'perpetrator',
      says,
      counters,
      'compatible, conditional',
      { claims: [affirms('iskp', { likelihood: 'possible' })] },
    ],
    [
      'a denied condition is not',
      'perpetrator',
      says,
      counters,
      'compatible, conditional',
      { claims: [affirms('iskp', { stance: 'denies' })] },
    ],
    [
      'a retracted condition is not',
      'perpetrator',
      says,
      counters,
      'compatible, conditional',
      { claims: [affirms('iskp')], judgements: [{ id: 'j', kind: 'retract', of: 'p' }] },
    ],
    [
      'a conditional condition is not',
      'perpetrator',
      says,
      counters,
      'compatible, conditional',
      { claims: [affirms('iskp', { condition: condition2 })] },
    ],
    [
      'another value is not the condition',
      'perpetrator',
      says,
      counters,
      'compatible, conditional',
      { claims: [affirms('taliban')] },
    ],
    [
      'all of several conditions are needed',
      'perpetrator',
      { ...says, condition: { allOf: [condition, condition2] } },
      counters,
      'compatible, conditional',
      { claims: [affirms('iskp')] },
    ],
    [
      'to agree with a consequent is to agree',
      'perpetrator',
      says,
      { value: 'iskp' },
      'compatible, agrees',
      { claims: [affirms('iskp')] },
    ],
  ]);

  it('has a minimal set of three: the conditional, the condition and the counter-claim', () => {
    const relation = between('perpetrator', says, counters, { claims: [affirms('iskp')] });
    expect([relation.claims, relation.severity]).toEqual([['a', 'b', 'p'], 'hard']);
    expect(relation.reason).toContain('affirmed by p');
  });

  it('is found from any two of the three, whoever affirms the condition', () => {
    const also = affirms('iskp', { id: 'q', source: 'y' });
    const ledger = pairLedger('perpetrator', says, counters, { claims: [affirms('iskp'), also] });
    const pairs = [
      ['a', 'p', 'b'],
      ['p', 'b', 'a'],
      ['a', 'q', 'b'],
      ['b', 'q', 'a'],
    ] as const;
    for (const [one, other, third] of pairs) {
      const relation = relate(ledger, one, other);
      expect(told(relation)).toBe('tension, conditional');
      expect(relation.claims).toEqual([...[one, other].sort(), third]);
      expect(relate(ledger, other, one)).toEqual(relation);
    }
    expect(relate(ledger, 'b', 'q').reason).toContain('a holds only on a condition, affirmed by q');
  });

  it('is none from two of which neither affirms the condition, and none while nobody speaks against it', () => {
    const denied = pairLedger('perpetrator', says, counters, { claims: [affirms('iskp', { stance: 'denies' })] });
    expect(told(relate(denied, 'b', 'p'))).toBe('incomparable, subject');
    const unopposed = pairLedger('perpetrator', says, { value: 'iskp' }, { claims: [affirms('iskp')] });
    expect(told(relate(unopposed, 'a', 'p'))).toBe('incomparable, subject');
    expect(relate(unopposed, 'p', 'a').reason).toBe(
      'a holds on a condition, which p affirms, so the two do not conflict.',
    );
    expect(relate(unopposed, 'p', 'b').reason).toContain('One speaks of');
    const retracted = pairLedger('perpetrator', says, counters, {
      claims: [affirms('iskp'), affirms('iskp', { id: 'q', source: 'y' })],
      judgements: [{ id: 'j', kind: 'retract', of: 'q' }],
    });
    expect(told(relate(retracted, 'b', 'q'))).toBe('compatible, retracted');
  });

  it('has one claim more for each further condition', () => {
    const more = {
      claims: [affirms('iskp'), { id: 'q', source: 'x', subject: 'raid', predicate: 'gunmen', value: 3 }],
    };
    const both = { ...says, condition: { allOf: [condition, condition2] } };
    expect(between('perpetrator', both, counters, more).claims).toEqual(['a', 'b', 'p', 'q']);
  });

  it('asks for a denial where the condition is one', () => {
    const unless: Told = { ...says, condition: { ...condition, stance: 'denies' } };
    expect(told(between('perpetrator', unless, counters, { claims: [affirms('iskp', { stance: 'denies' })] }))).toBe(
      'tension, conditional',
    );
    expect(told(between('perpetrator', unless, counters, { claims: [affirms('iskp')] }))).toBe(
      'compatible, conditional',
    );
  });
});

describe('severity, strength and reason', () => {
  it('is hard between two certain claims with hard edges', () => {
    expect(between('gunmen', { value: 2 }, { value: 3 }).severity).toBe('hard');
  });

  it('is soft where one side hedges or an edge is vague', () => {
    expect(between('gunmen', { value: 2, likelihood: 'likely' }, { value: 3 }).severity).toBe('soft');
    expect(between('gunmen', { value: { about: 20 } }, { value: 3 }).severity).toBe('soft');
  });

  it('has no severity and no strength where nothing conflicts', () => {
    const relation = between('gunmen', { value: 2 }, { value: 2 });
    expect([relation.severity, relation.strength]).toEqual([undefined, 0]);
  });

  it('is stronger the firmer both sides are', () => {
    const firm = between('gunmen', { value: 2 }, { value: 3 }).strength;
    const hedged = between('gunmen', { value: 2, likelihood: 0.8 }, { value: 3 }).strength;
    expect(firm).toBeGreaterThan(hedged);
    expect(hedged).toBeGreaterThan(0);
  });

  it('gives one sentence that names both holders and both values', () => {
    const { reason } = between('gunmen', { value: 2 }, { value: 3 });
    expect(reason).toBe('On gunmen (attack), afp said 2 and tolo said 3: no number satisfies both.');
  });

  it('is the same from both sides', () => {
    const ledger = pairLedger('killed', { value: 35, asOf: monday }, { value: 19, asOf: tuesday });
    expect(relate(ledger, 'b', 'a')).toEqual(relate(ledger, 'a', 'b'));
  });

  it('says of a claim and itself that it is one claim', () => {
    expect(told(relate(pairLedger('gunmen', { value: 2 }, { value: 3 }), 'a', 'a'))).toBe('compatible, same-position');
  });

  it('refuses an id that no claim has', () => {
    expect(() => relate(pairLedger('gunmen', { value: 2 }, { value: 3 }), 'a', 'nobody')).toThrow(CorroborateError);
  });
});
