import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.ts';
import { createIndex } from '../../src/audit/create-index.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { Source } from '../../src/model/source.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';

// Sizes at which a quadratic step would not end, and recursion would run out of stack.
const MANY = 100_000;
const DEEP = 10_000;
const SLOW_MACHINE = 180_000;

const about = { subject: 'attack', predicate: 'perpetrator' };
const predicates = [{ id: 'perpetrator', value: 'entity', cardinality: 'single' }] as const;
type Rest = Omit<ClaimInput, 'subject' | 'predicate'>;
const manyClaims = (claim: (index: number) => Rest, length = MANY): ClaimInput[] =>
  Array.from({ length }, (_, index) => ({ ...about, id: `c${index}`, ...claim(index) }));

describe('an audit of one question with 100,000 claims', { timeout: SLOW_MACHINE }, () => {
  it('counts as many originals as there are pages that agree', () => {
    const claims = manyClaims((index) => ({ source: `page-${index}`, value: 'is' }));
    const [question] = audit(parseLedger({ predicates, claims })).questions;
    expect(question?.answers.map(({ effectiveSources, minCut }) => [effectiveSources, minCut])).toEqual([[MANY, MANY]]);
    expect(question?.answers[0]?.withoutEachRoot.length).toBe(MANY);
  });

  it('hears every agency once, however many pages quote it', () => {
    const claims = manyClaims((index) => ({
      source: `page-${index}`,
      attributedTo: [`agency-${index % 10}`],
      value: index % 10 === 0 ? 'taliban' : 'is',
    }));
    const { questions, contradictions } = audit(parseLedger({ predicates, claims }));
    expect(questions[0]?.answers.map(({ value, effectiveSources }) => [value, effectiveSources])).toEqual([
      ['is', 9],
      ['taliban', 1],
    ]);
    expect(contradictions.length).toBeGreaterThan(0);
  });

  it('keeps the latest word of a holder who speaks every time', () => {
    const claims = manyClaims((index) => ({
      source: `holder-${index % 2}`,
      value: index < MANY / 2 ? 'taliban' : 'is',
      asOf: new Date(Date.UTC(2020, 0, 1) + Math.floor(index / 2) * 3_600_000).toISOString(),
    }));
    const { questions, counts } = audit(parseLedger({ predicates, claims }));
    expect(questions[0]?.answers[0]?.value).toBe('is');
    expect(counts.superseded).toBeGreaterThan(MANY / 2 - 1);
  });

  it('ranks some of very many values and counts the rest', () => {
    // Every answer tells of every root, so the audit itself has 64 × 10,000 entries.
    const claims = manyClaims((index) => ({ source: `page-${index}`, value: `group-${index}` }), DEEP);
    const { questions, counts } = audit(parseLedger({ predicates, claims }));
    expect(questions[0]?.answers.length).toBe(64);
    expect(counts.notChecked).toBeGreaterThan(0);
  });
});

describe('an audit of one question on which everybody differs with itself', { timeout: SLOW_MACHINE }, () => {
  const minute = (index: number): string => new Date(Date.UTC(2020, 0, 1) + index * 60_000).toISOString();
  const rising = [{ id: 'killed', value: 'count', cardinality: 'single', change: 'rising' }] as const;
  const toll = (length: number, claim: (index: number) => Rest): ClaimInput[] =>
    manyClaims(claim, length).map((one) => ({ ...one, predicate: 'killed' }));

  it('compares some of 1,000 statements of each of 100 holders, each at its own time, and counts the rest', () => {
    const claims = toll(MANY, (index) => ({
      source: `page-${index % 100}`,
      value: MANY - index,
      asOf: minute(index),
    }));
    const { contradictions, counts, notes } = audit(parseLedger({ predicates: rising, claims }));
    expect(contradictions.map(({ kind }) => kind)).toContain('revised');
    expect(counts.superseded).toBe(MANY - 100);
    expect(counts.notChecked).toBeGreaterThan(MANY);
    const said = notes.filter(({ message }) => message.includes('pairs of positions on very large questions were not'));
    expect(said.map(({ code }) => code)).toEqual(['not-checked']);
  });

  it('tells how many relays were not held against an original with very many versions', () => {
    const claims = [
      ...toll(1100, (index) => ({ source: 'wire', value: index })),
      ...toll(1000, (index) => ({ id: `r${index}`, source: `page-${index}`, attributedTo: ['wire'], value: -index })),
    ];
    const { notes } = audit(parseLedger({ predicates: [{ ...rising[0], change: 'fixed' }], claims }));
    const left = notes.filter(({ code, message }) => code === 'not-checked' && message.includes('relay'));
    expect(left.map(({ message }) => message)).toEqual([
      'On killed (attack), 1000 relays were not held against the original.',
    ]);
  });
});

describe('an audit of a chain of citations 10,000 deep', { timeout: SLOW_MACHINE }, () => {
  it('goes back to its beginning, through sources', () => {
    const sources = Array.from(
      { length: DEEP },
      (_, index): Source => ({ id: `s${index}`, ...(index === 0 ? {} : { derivedFrom: [`s${index - 1}`] }) }),
    );
    const claims = sources.map(({ id }, index) => ({ ...about, id: `c${index}`, source: id, value: 'is' }));
    const [answer] = audit(parseLedger({ predicates, sources, claims })).questions[0]?.answers ?? [];
    expect(answer?.roots).toEqual(['s0']);
    expect([answer?.effectiveSources, answer?.minCut]).toEqual([1, 1]);
  });

  it('goes back to its beginning, through claims that rest on claims', () => {
    const claims = Array.from({ length: DEEP }, (_, index) => ({
      ...about,
      id: `c${index}`,
      source: `page-${index}`,
      value: 'is',
      ...(index === 0 ? {} : { basedOn: [`c${index - 1}`] }),
    }));
    const [answer] = audit(parseLedger({ predicates, claims })).questions[0]?.answers ?? [];
    expect(answer?.roots).toEqual(['page-0']);
  });

  it('ends where every source adds work of its own', () => {
    const sources = Array.from(
      { length: DEEP },
      (_, index): Source => ({
        id: `s${index}`,
        ...(index === 0 ? {} : { derivedFrom: [{ source: `s${index - 1}`, share: 0.5 }] }),
      }),
    );
    const claims = sources.map(({ id }, index) => ({ ...about, id: `c${index}`, source: id, value: 'is' }));
    const [answer] = audit(parseLedger({ predicates, sources, claims })).questions[0]?.answers ?? [];
    expect(answer?.roots.length).toBe(DEEP);
    expect(answer?.effectiveSources).toBeCloseTo((DEEP + 1) / 2, 6);
  });
});

describe('a body seen in 160 places, each too far from the others', () => {
  it('has 10,000 of its impossible ways told, and the others counted', () => {
    const places = Array.from({ length: 160 }, (_, index) => index);
    const ledger = parseLedger({
      predicates: [{ id: 'seen', value: 'place', cardinality: 'single', change: 'varying', topSpeed: 1 }],
      entities: places.map((index) => ({ id: `town-${index}`, coordinates: [index - 80, index] })),
      claims: places.map((index) => ({
        ...{ id: `c${index}`, source: `page-${index}`, subject: 'plane', predicate: 'seen', value: `town-${index}` },
        asOf: new Date(Date.UTC(2020, 0, 1) + index * 60_000).toISOString(),
      })),
    });
    const { contradictions, counts } = audit(ledger);
    const told = contradictions.filter(({ kind }) => kind === 'co-location').length;
    expect(told).toBe(10_000);
    // Of the 160 places 64 are ranked as answers.
    expect(counts.notChecked).toBe((160 * 159) / 2 - told + (160 - 64));
  });
});

describe('an index of 200,000 pages that all relay one wire', { timeout: SLOW_MACHINE }, () => {
  it('hears of the wire itself when it comes last', () => {
    const relays = Array.from(
      { length: 2 * MANY },
      (_, index): Source => ({ id: `page-${index}`, derivedFrom: ['wire'] }),
    );
    const claims = [{ ...about, id: 'c', source: 'page-0', value: 'is' }];
    const index = createIndex(parseLedger({ sources: relays, claims }));
    expect(index.add({ type: 'source', id: 'wire', derivedFrom: ['agency'] }).questions).toEqual([
      'attack/perpetrator',
    ]);
    expect(index.audit().questions[0]?.answers[0]?.roots).toEqual(['agency']);
  });
});
