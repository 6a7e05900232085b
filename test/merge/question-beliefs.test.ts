import { describe, expect, it } from 'vitest';
import { contextOf } from '../../src/contradictions/context.ts';
import { buildMergeContext } from '../../src/merge/build-merge-context.ts';
import type { MergeOptions } from '../../src/merge/merge-options.ts';
import { questionBeliefs } from '../../src/merge/question-beliefs.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';

const about = { subject: 'attack', predicate: 'killed' };
const rising = { id: 'killed', value: 'count', cardinality: 'single', change: 'rising' } as const;

function beliefs(input: LedgerInput, question = 'attack/killed', options: MergeOptions = {}) {
  const positions = contextOf(defineLedger(input));
  const index = positions.table.questions.findIndex((one) => one.id === question);
  return questionBeliefs(buildMergeContext(positions, options), index);
}

const claims = (...list: Partial<ClaimInput>[]): ClaimInput[] =>
  list.map((claim, index) => ({ id: `c${index}`, source: `s${index}`, ...about, value: 19, ...claim }));
const shown = (input: LedgerInput, question?: string, options?: MergeOptions) =>
  beliefs(input, question, options).answers.map((answer) => [answer.value, Number(answer.probability.toFixed(3))]);

describe('beliefs over a question', () => {
  it('adds independent evidence up: two likely reports, three likely reports (merging.md §2)', () => {
    const likely = { likelihood: 'icd203:likely', value: true } as const;
    expect(shown({ claims: claims(likely, likely) })).toEqual([
      [true, 0.759],
      [false, 0.241],
    ]);
    expect(shown({ claims: claims(likely, likely, likely) })[0]).toEqual([true, 0.809]);
  });

  it('counts three copies of a denial once against one assertion (merging.md §3)', () => {
    const strong = { value: true, likelihood: 0.85 } as const;
    const sources = [{ id: 's1' }, { id: 's2', derivedFrom: ['s1'] }, { id: 's3', derivedFrom: ['s1'] }];
    const denial = { ...strong, stance: 'denies', likelihood: 0.8181818181818182 } as const;
    const [top] = beliefs({ sources, claims: claims(strong, denial, denial, denial) }).answers;
    const naive = beliefs({ claims: claims(strong, denial, denial, denial) }).answers;
    expect(top?.value).toBe(true);
    expect(naive[0]?.value).toBe(false);
  });

  it('lists both answers of a yes/no question, and their probabilities sum to 1', () => {
    const { answers } = beliefs({ claims: claims({ value: true }, { value: false, likelihood: 'likely' }) });
    expect(answers.map((answer) => answer.value)).toEqual([true, false]);
    expect((answers[0]?.probability ?? 0) + (answers[1]?.probability ?? 0)).toBe(1);
  });

  it('is one answer for a bare count and the same with its unit, whichever comes first', () => {
    const counted = { id: 'killed', value: 'count', cardinality: 'single' } as const;
    const people = { exactly: 35, unit: 'people' };
    const both = [[people, 0.974]];
    expect(shown({ predicates: [counted], claims: claims({ value: 35 }, { value: people }) })).toEqual(both);
    expect(shown({ predicates: [counted], claims: claims({ value: people }, { value: 35 }) })).toEqual(both);
  });

  it('lets a report of more specific values speak for what it entails, and ranks only the most specific', () => {
    const input = { predicates: [rising], claims: claims({ value: { atLeast: 19 } }, { value: 22 }) };
    expect(shown(input)).toEqual([[22, 0.974]]);
    const place: LedgerInput = {
      entities: [{ id: 'kabul', partOf: ['afghanistan'] }, { id: 'afghanistan' }],
      predicates: [{ id: 'killed', value: 'place', cardinality: 'single' }],
      claims: claims({ value: 'afghanistan' }, { value: 'kabul' }),
    };
    expect(shown(place)).toEqual([['kabul', 0.974]]);
  });

  it('reads an earlier count on a rising value as "at least" beside a later one', () => {
    const day = (asOf: string, value: number) => ({ asOf, value });
    const input = { predicates: [rising], claims: claims(day('2020-11-02', 19), day('2020-11-03', 35)) };
    expect(shown(input)).toEqual([[35, 0.974]]);
    const back = { predicates: [rising], claims: claims(day('2020-11-02', 35), day('2020-11-03', 19)) };
    expect(
      shown(back)
        .map(([value]) => value)
        .sort(),
    ).toEqual([19, 35]);
  });

  it('counts support for one value against another only where the two exclude each other', () => {
    const rivals = {
      predicates: [{ ...rising, change: 'fixed' as const }],
      claims: claims({ value: 19 }, { value: 22 }),
    };
    expect(shown(rivals)).toEqual([
      [19, 0.5],
      [22, 0.5],
    ]);
    const many = {
      predicates: [{ id: 'killed', cardinality: 'many' as const }],
      claims: claims({ value: 'a' }, { value: 'b' }),
    };
    expect(shown(many)).toEqual([
      ['a', 0.95],
      ['b', 0.95],
    ]);
  });

  it('makes a word of possibility vacuous: it neither supports nor denies', () => {
    const input = { claims: claims({ value: true }, { value: true, stance: 'denies', likelihood: 'might' }) };
    expect(shown(input)[0]).toEqual([true, 0.95]);
  });

  it('lets the latest statement of a holder count, shows the earlier one and flags a change of mind', () => {
    const holder = { source: 'moi', value: true };
    const read = beliefs({
      claims: claims({ ...holder, asOf: '2020-11-02' }, { ...holder, asOf: '2020-11-03', stance: 'denies' }),
    });
    expect(read.answers[0]?.value).toBe(false);
    expect([read.rows.live, read.rows.superseded, read.rows.reversed]).toEqual([[1], [0], [1]]);
  });

  it('keeps both statements of a holder where nobody knows which came later', () => {
    const holder = { source: 'moi', value: true };
    const read = beliefs({
      claims: claims({ ...holder, asOf: '2020-11' }, { ...holder, asOf: '2020-11-03', stance: 'denies' }),
    });
    expect(read.rows.live).toEqual([0, 1]);
  });

  it('discounts by reliability: B is three quarters of the belief, what cannot be judged one half', () => {
    const graded = (reliability: 'B' | 'F') =>
      shown({ sources: [{ id: 's0', reliability }], claims: claims({ value: true }) })[0]?.[1];
    expect(graded('B')).toBeCloseTo(0.8375, 2);
    expect(graded('F')).toBe(0.725);
  });

  it('discounts by analytic confidence without turning the outcome', () => {
    const p = (confidence: 'low' | 'high') => Number(shown({ claims: claims({ value: true, confidence }) })[0]?.[1]);
    expect([p('low'), p('high')]).toEqual([0.725, 0.927]);
  });

  it('counts a conditional claim as far as its condition is believed', () => {
    const condition = { subject: 'attack', predicate: 'method', value: 'drone' };
    const conditional = {
      id: 'if',
      source: 'twz',
      subject: 'group',
      predicate: 'able',
      value: true,
      condition,
    } as const;
    const method = (likelihood: number, stance: 'affirms' | 'denies' = 'affirms'): ClaimInput => ({
      id: 'm',
      source: 'nyt',
      subject: 'attack',
      predicate: 'method',
      value: 'drone',
      likelihood,
      stance,
    });
    const p = (...antecedents: ClaimInput[]) => shown({ claims: [conditional, ...antecedents] }, 'group/able')[0]?.[1];
    expect(p()).toBe(0.5);
    expect(p(method(0.8))).toBe(0.77);
    expect(p(method(0.8, 'denies'))).toBe(0.5);
  });

  it('decays states with age, and never events', () => {
    const input = (change: 'varying' | 'fixed'): LedgerInput => ({
      predicates: [{ id: 'killed', cardinality: 'single', change }],
      claims: claims({ value: 'stalled', asOf: '2020-11-01', likelihood: 0.75 }),
    });
    const options = { halfLife: 30, knownAt: '2020-12-01' };
    expect(shown(input('fixed'), undefined, options)).toEqual([['stalled', 0.75]]);
    // β = 1 halves to ½, so b = ⅓ and P = ⅔.
    expect(shown(input('varying'), undefined, options)).toEqual([['stalled', 0.667]]);
  });

  it('says what is left without each root', () => {
    const [top] = beliefs({ claims: claims({ value: true }, { value: true, likelihood: 0.75 }) }).answers;
    expect(top?.withoutEachRoot.map(({ root, probability }) => [root, Number(probability.toFixed(3))])).toEqual([
      ['s0', 0.75],
      ['s1', 0.95],
    ]);
  });

  it('answers a question that is only denied, or only asked', () => {
    expect(shown({ claims: claims({ value: 'a', stance: 'denies' }) })).toEqual([['a', 0.05]]);
    expect(shown({ claims: claims({ value: 'a', stance: 'undecided' }) })).toEqual([['a', 0.5]]);
  });
});
