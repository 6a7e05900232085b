import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/model/value.ts';
import { denies, found, type Line, related } from './lines.ts';
import { between, told } from './story.ts';

const outcome = (predicate: string, a: Value, b: Value): string => told(between(predicate, { value: a }, { value: b }));

const CONTRADICTION = 'contradiction, quantity';
const TENSION = 'tension, quantity';
const ENTAILS = 'compatible, entails';
const OVERLAP = 'compatible, overlap';

/** The wordings of docs/theory/contradictions.md as intervals: what lies in each, what beside it, and how hard the edge is. */
describe('quantity wordings of counts', () => {
  it.each<[wording: string, value: Value, other: Value, expected: string]>([
    ['n is n', 22, { exactly: 22 }, 'compatible, agrees'],
    ['n excludes the next number', 22, 23, CONTRADICTION],
    ['at least n holds n', { atLeast: 19 }, 19, ENTAILS],
    ['at least n holds more', { atLeast: 19 }, 22, ENTAILS],
    ['at least n excludes less, with a hard edge', { atLeast: 19 }, 18, CONTRADICTION],
    ['more than n excludes n', { moreThan: 19 }, 19, CONTRADICTION],
    ['more than n holds the next number', { moreThan: 19 }, 20, ENTAILS],
    ['more than n is at least the next number', { moreThan: 19 }, { atLeast: 20 }, 'compatible, agrees'],
    ['at most n holds n', { atMost: 22 }, 22, ENTAILS],
    ['at most n excludes more', { atMost: 22 }, 23, CONTRADICTION],
    ['fewer than n excludes n', { fewerThan: 22 }, 22, CONTRADICTION],
    ['fewer than n holds the number before', { fewerThan: 22 }, 21, ENTAILS],
    ['at least and at most meet', { atLeast: 19 }, { atMost: 22 }, OVERLAP],
    ['at least and at most that do not meet', { atLeast: 23 }, { atMost: 22 }, CONTRADICTION],
    ['at least and at most that meet in one number', { atLeast: 22 }, { atMost: 22 }, OVERLAP],
    ['between a and b holds a', { between: [3, 4] }, 3, ENTAILS],
    ['between a and b holds b', { between: [3, 4] }, 4, ENTAILS],
    ['between a and b excludes what lies below', { between: [3, 4] }, 2, CONTRADICTION],
    ['between a and b excludes what lies above', { between: [3, 4] }, 5, CONTRADICTION],
    ['nearly n holds nine tenths of it', { nearly: 100 }, 90, ENTAILS],
    ['nearly n pulls apart from n', { nearly: 100 }, 100, TENSION],
    ['nearly n pulls apart from less', { nearly: 100 }, 89, TENSION],
    ['about n holds n', { about: 50 }, 50, ENTAILS],
    ['about n holds nine tenths of it', { about: 50 }, 45, ENTAILS],
    ['about n holds less than eleven tenths', { about: 50 }, 54, ENTAILS],
    ['about n pulls apart from eleven tenths', { about: 50 }, 55, TENSION],
    ['about n pulls apart from what lies far below', { about: 50 }, 27, TENSION],
    ['about n and at least more pull apart', { about: 50 }, { atLeast: 60 }, TENSION],
    ['a couple holds three', { roughly: [2, 3] }, 3, ENTAILS],
    ['several pulls apart from two', { roughly: [3, 9] }, 2, TENSION],
    ['dozens holds thirty', { roughly: [24, 99] }, 30, ENTAILS],
    ['dozens pulls apart from ten', { roughly: [24, 99] }, 10, TENSION],
    ['hundreds pulls apart from about fifty', { roughly: [200, 999] }, { about: 50 }, TENSION],
    ['as many as n excludes more', { between: [1, 22] }, 35, CONTRADICTION],
    ['none is zero', { none: true }, 0, 'compatible, agrees'],
    ['none excludes at least one', { none: true }, { atLeast: 1 }, CONTRADICTION],
    ['one of two numbers holds each of them', { oneOf: [2, 3] }, 3, ENTAILS],
    ['one of two numbers excludes a third between them', { oneOf: [2, 4] }, 3, CONTRADICTION],
    ['a count of something is a count', { exactly: 22, unit: 'people' }, 22, 'compatible, agrees'],
    ['a count of something excludes another', { exactly: 22, unit: 'people' }, 19, CONTRADICTION],
    [
      'counts of two things cannot be compared',
      { exactly: 22, unit: 'people' },
      { exactly: 19, unit: 'cars' },
      'incomparable, unit',
    ],
    ['a million of something is a round number', { exactly: 1.2, unit: 'million' }, 1_214_000, ENTAILS],
    ['and excludes what lies beyond', { exactly: 1.2, unit: 'million people' }, 1_314_000, CONTRADICTION],
    ['a measure is no count', { exactly: 22, unit: 'km' }, 22, 'incomparable, unit'],
    ['a number in words of digits is a number', '22', 22, 'compatible, agrees'],
  ])('%s', (_wording, value, other, expected) => {
    expect(outcome('gunmen', value, other)).toBe(expected);
  });
});

describe('quantities that are measured', () => {
  it.each<[behaviour: string, predicate: string, value: Value, other: Value, expected: string]>([
    ['a whole number is as wide as its last digit', 'height', 30, 30.4, ENTAILS],
    ['another whole number is another', 'height', 30, 31, CONTRADICTION],
    ['a decimal is as wide as its last digit', 'height', 3.5, 3.47, ENTAILS],
    ['a decimal excludes the next', 'height', 3.5, 3.6, CONTRADICTION],
    ['at least n is exact at n', 'height', { atLeast: 30 }, { fewerThan: 30 }, CONTRADICTION],
    ['a difference within the tolerance does not count', 'depth', 30, 32, OVERLAP],
    ['a difference beyond the tolerance does', 'depth', 30, 32.1, CONTRADICTION],
    ['about n reaches a tenth to either side', 'height', { about: 30 }, 27.2, ENTAILS],
    ['about n below zero reaches the right way', 'height', { about: -30 }, -32, ENTAILS],
    ['units of one measure are converted', 'height', { exactly: 2, unit: 'km' }, 2000, ENTAILS],
    ['converted numbers exclude each other', 'height', { exactly: 2, unit: 'km' }, { atLeast: 3000 }, CONTRADICTION],
    ['feet are metres', 'height', { between: [10, 10], unit: 'ft' }, { between: [3.04, 3.05] }, ENTAILS],
    ['a number word counts its unit', 'price', { exactly: 1.2, unit: 'million EUR' }, 1_214_000, ENTAILS],
    ['and is as wide as its last digit', 'price', { exactly: 1.2, unit: 'million EUR' }, 1_260_000, CONTRADICTION],
    [
      'before or behind the unit, declared or not',
      'weight',
      { exactly: 1.2, unit: 'billion USD' },
      { exactly: 1200, unit: 'USD million' },
      ENTAILS,
    ],
    [
      'but turns no currency into another',
      'weight',
      { exactly: 1.2, unit: 'billion USD' },
      { exactly: 1200, unit: 'million EUR' },
      'incomparable, unit',
    ],
    ['a unit has several spellings', 'price', { exactly: 30, unit: 'euros' }, 30, 'compatible, agrees'],
    ['units of two measures cannot be compared', 'height', { exactly: 2, unit: 'kg' }, 2000, 'incomparable, unit'],
    ['units that nobody knows cannot be compared', 'height', { exactly: 2, unit: 'spans' }, 2, 'incomparable, unit'],
    [
      'units on an undeclared predicate are converted too',
      'weight',
      { exactly: 2, unit: 'kg' },
      { exactly: 2000, unit: 'g' },
      ENTAILS,
    ],
  ])('%s', (_behaviour, predicate, value, other, expected) => {
    expect(outcome(predicate, value, other)).toBe(expected);
  });
});

describe('times as values', () => {
  it.each<[behaviour: string, predicate: string, value: Value, other: Value, expected: string]>([
    ['another day excludes', 'when', '2020-11-01', '2020-11-02', 'contradiction, time'],
    ['the month holds its days', 'when', '2020-11', '2020-11-02', ENTAILS],
    ['another month excludes', 'when', '2020-10', '2020-11-01', 'contradiction, time'],
    ['an interval is some moment within it', 'when', '2020-10-21/2020-10-31', '2020-11-01', 'contradiction, time'],
    ['intervals that meet can be one moment', 'when', '2020-10-21/2020-11-01', '2020-11-01/2020-11-05', OVERLAP],
    ['an open start reaches back', 'when', '../2020-10', '2020-01', ENTAILS],
    ['an open end reaches forward', 'when', '2020-11/..', '2020-10-31', 'contradiction, time'],
    ['an approximate day reaches three days, softly', 'when', '2020-11-02~', '2020-11-05', ENTAILS],
    ['beyond three days it pulls apart', 'when', '2020-11-02~', '2020-11-06', 'tension, time'],
    ['a zone is honoured', 'when', '2020-11-02T10:00Z', '2020-11-02T14:30+04:30', 'compatible, agrees'],
    ['two moments with zones exclude', 'when', '2020-11-02T10:00Z', '2020-11-02T11:00Z', 'contradiction, time'],
    ['a bare time may be fourteen hours away', 'when', '2020-11-02T10:00', '2020-11-02T23:00Z', OVERLAP],
    ['beyond fourteen hours it pulls apart', 'when', '2020-11-02T10:00', '2020-11-03T03:00Z', 'tension, time'],
    ['a tolerance counts days', 'roughlyWhen', '2020-11-01', '2020-11-03', OVERLAP],
    ['beyond the tolerance days exclude', 'roughlyWhen', '2020-11-01', '2020-11-04', 'contradiction, time'],
  ])('%s', (_behaviour, predicate, value, other, expected) => {
    expect(outcome(predicate, value, other)).toBe(expected);
  });
});

describe('numbers at the width of their last digit', () => {
  it('end where the next begins, whatever binary fractions they are added from', () => {
    const height = { id: 'height', value: 'quantity', cardinality: 'single' } as const;
    for (let tenths = 1; tenths < 100; tenths++) {
      const lines: Line[] = [
        ['x', 'height', tenths / 10],
        ['x', 'height', (tenths + 1) / 10],
      ];
      // Written as 1, not as 1.0, a whole number is as wide as its last digit, too.
      if (tenths % 10 !== 0 && tenths % 10 !== 9) expect(related([height], lines)).toBe(CONTRADICTION);
    }
  });

  it('differ by a tolerance that is written in decimals', () => {
    const height = { id: 'height', value: 'quantity', cardinality: 'single', tolerance: 0.1 } as const;
    expect(
      related(
        [height],
        [
          ['x', 'height', 1.1],
          ['x', 'height', 1],
        ],
      ),
    ).toBe(OVERLAP);
    expect(
      related(
        [height],
        [
          ['x', 'height', 100.2],
          ['x', 'height', 100.1],
        ],
      ),
    ).toBe(OVERLAP);
    expect(
      related(
        [height],
        [
          ['x', 'height', 1.2],
          ['x', 'height', 1],
        ],
      ),
    ).toBe(CONTRADICTION);
  });

  it('are compared in the unit of the predicate that a rule leads to', () => {
    const low = { id: 'low', value: 'quantity', unit: 'km', before: 'high' } as const;
    const high = { id: 'high', value: 'quantity', unit: 'm' } as const;
    expect(
      related(
        [low, high],
        [
          ['x', 'low', 5],
          ['x', 'high', 400],
        ],
      ),
    ).toBe('contradiction, before');
    expect(
      found(
        [low, high],
        [
          ['x', 'low', 5],
          ['x', 'high', 7000],
        ],
      ),
    ).toEqual([]);
    const rank = { value: 'count', cardinality: 'single' } as const;
    const ranks = [
      { ...rank, id: 'low', before: 'high' },
      { ...rank, id: 'high' },
    ] as const;
    expect(
      related(ranks, [
        ['x', 'low', 5],
        ['x', 'high', 5],
      ]),
    ).toBe('contradiction, before');
  });
});

describe('a vague number against a denial', () => {
  it('pulls apart, as it does against the same said the other way round', () => {
    const killed = { id: 'killed', value: 'count', cardinality: 'single' } as const;
    expect(
      related(
        [killed],
        [
          ['x', 'killed', { about: 20 }],
          ['x', 'killed', { atLeast: 10 }, denies],
        ],
      ),
    ).toBe('tension, polarity');
    expect(
      related(
        [killed],
        [
          ['x', 'killed', { about: 20 }],
          ['x', 'killed', { fewerThan: 10 }],
        ],
      ),
    ).toBe(TENSION);
    expect(
      related(
        [killed],
        [
          ['x', 'killed', 20],
          ['x', 'killed', { atLeast: 10 }, denies],
        ],
      ),
    ).toBe('contradiction, polarity');
  });
});
