import { describe, expect, it } from 'vitest';
import { sourceReport } from '../../src/audit/sources/source-report.ts';
import { defineLedger } from '../../src/schema/define-ledger.ts';
import { readCase } from '../cases/gold.ts';

const toll = { subject: 'attack', predicate: 'killed' } as const;
const predicates = [{ id: 'killed', value: 'count', cardinality: 'single' }] as const;

describe('who stands how to whom', () => {
  it('holders are compared, not the pages that print them', () => {
    const ledger = defineLedger({
      predicates,
      claims: [
        { ...toll, id: 'a', source: 'page', attributedTo: ['ministry'], value: 22 },
        { ...toll, id: 'b', source: 'page', attributedTo: ['hospital'], value: 35 },
        { ...toll, id: 'c', source: 'daily', value: { atLeast: 20 } },
      ],
    });
    const { pairs, sources } = sourceReport(ledger);
    expect(pairs.map(({ sources: [a, b], agree, contradict }) => [a, b, agree, contradict])).toEqual([
      ['hospital', 'ministry', 0, 1],
      ['daily', 'hospital', 1, 0],
      ['daily', 'ministry', 1, 0],
    ]);
    expect(sources.find(({ id }) => id === 'page')).toEqual({
      id: 'page',
      published: 2,
      held: 0,
      questions: 0,
      confirmedBy: 0,
      disputedBy: 0,
    });
  });

  it('agreement of two sources that are one entity is an echo', () => {
    const ledger = defineLedger({
      sources: [
        { id: 'channel', entity: 'movement' },
        { id: 'website', entity: 'movement' },
      ],
      claims: ['channel', 'website'].map((source) => ({ ...toll, id: source, source, value: 22 })),
    });
    const { pairs, echoGroups } = sourceReport(ledger);
    expect(pairs.map(({ agree, echo }) => [agree, echo])).toEqual([[0, 1]]);
    expect(echoGroups.map(({ root }) => root)).toEqual(['movement']);
  });

  it('agreement that goes back to one original is an echo', () => {
    const ledger = defineLedger({
      predicates,
      sources: [{ id: 'wire' }, { id: 'a', derivedFrom: ['wire'] }, { id: 'b', derivedFrom: ['wire'] }, { id: 'c' }],
      claims: ['a', 'b', 'c'].map((source) => ({ ...toll, id: source, source, value: 22 })),
    });
    const { pairs, echoGroups } = sourceReport(ledger);
    expect(pairs.map(({ sources: [a, b], agree, echo }) => [a, b, agree, echo])).toEqual([
      ['a', 'c', 1, 0],
      ['b', 'c', 1, 0],
      ['a', 'b', 0, 1],
    ]);
    expect(echoGroups).toEqual([
      {
        root: 'wire',
        carriers: [
          { source: 'a', claims: 1 },
          { source: 'b', claims: 1 },
        ],
        claims: 2,
        questions: ['attack/killed'],
        isSeen: false,
      },
    ]);
  });

  it('pairs on very large questions are counted, not compared', () => {
    const claims = Array.from({ length: 50 }, (_, index) => ({
      ...toll,
      id: `c${index}`,
      source: `s${index}`,
      value: 22,
    }));
    const { pairs, notChecked } = sourceReport(defineLedger({ predicates, claims }));
    expect(pairs.length + notChecked).toBe((50 * 49) / 2);
    expect(notChecked).toBeGreaterThan(0);
  });

  it('nothing is said of an empty ledger', () => {
    expect(sourceReport(defineLedger({}))).toEqual({
      sources: [],
      pairs: [],
      echoGroups: [],
      pointsOfFailure: [],
      notChecked: 0,
    });
  });
});

describe('on whom answers hang', () => {
  it('an original that everything goes back to, and a page that alone was read', () => {
    const ledger = defineLedger({
      predicates,
      claims: [
        { ...toll, id: 'a', source: 'page', attributedTo: ['ministry'], value: 22 },
        { ...toll, id: 'b', source: 'page', attributedTo: ['hospital'], value: 22 },
        { subject: 'attack', predicate: 'weapon', id: 'c', source: 'daily', value: 'drone' },
      ],
    });
    const hanging = sourceReport(ledger).pointsOfFailure.flatMap(({ source, questions }) =>
      questions.map(({ question, as }) => [source, question, as]),
    );
    expect(hanging).toEqual([
      ['daily', 'attack/weapon', 'original'],
      ['page', 'attack/killed', 'channel'],
    ]);
  });

  it('and what the answer would be without is what the audit says', () => {
    const { ledger } = readCase('kabul-kunduz-2020');
    for (const { questions } of sourceReport(ledger).pointsOfFailure) {
      for (const { probability, without, as } of questions) {
        if (as === 'channel') expect(without).toBeUndefined();
        else expect(without).toBeLessThan(probability);
      }
    }
  });
});

describe('the real case', () => {
  const { pairs, echoGroups, pointsOfFailure } = sourceReport(readCase('kabul-kunduz-2020').ledger);
  const carriersOf = (root: string) =>
    echoGroups.find((group) => group.root === root)?.carriers.map(({ source }) => source);

  it('has the echoes that a careful reader names', () => {
    // Gold, independentRoots: "at least 35 killed" is one pair of anonymous sources on four pages, all through Reuters.
    expect(carriersOf('two-govt-sources')).toEqual(['cna', 'presstv', 'timeslive', 'ummnews']);
    // "Taliban carried out": every page carries Saleh.
    expect(carriersOf('saleh')).toContain('outlook-afghanistan');
    // "Two attackers": Amaq, and others relaying Amaq.
    expect(carriersOf('is-amaq')).toEqual(['deccan-herald', 'difesa', 'shine']);
  });

  it('has the Taliban spokesman and the vice president contradict each other', () => {
    const disputed = pairs.filter(({ contradict }) => contradict > 0).map(({ sources }) => sources.join(' '));
    expect(disputed).toContain('mujahid saleh');
    expect(disputed).toContain('saleh taliban-org');
  });

  it('has the rival governor hang on one report, as the reader says', () => {
    const governor = pointsOfFailure.filter(({ questions }) =>
      questions.some(({ question }) => question === 'kunduz-province/governor'),
    );
    expect(governor.map(({ source }) => source).sort()).toEqual(['kunduz-security-sources', 'the-news-pk']);
  });
});
