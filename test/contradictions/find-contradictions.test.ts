import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/contradictions/find-contradictions.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { ENTITIES, PREDICATES, type Told } from './story.ts';

function find(predicate: string, told: Readonly<Record<string, Told>>, more: LedgerInput = {}) {
  const claims = Object.entries(told).map(
    ([id, claim]): ClaimInput => ({ id, source: id, subject: 'attack', predicate, value: true, ...claim }),
  );
  return findContradictions(
    parseLedger({
      predicates: PREDICATES,
      entities: ENTITIES ?? [],
      ...more,
      claims: [...claims, ...(more.claims ?? [])],
    }),
  );
}

describe('findContradictions', () => {
  it('finds nothing where nothing conflicts', () => {
    expect(find('gunmen', { a: { value: 2 }, b: { value: { atLeast: 1 } }, c: { value: 2 } })).toEqual([]);
  });

  it('gives one finding with its positions, an example pair and a reason', () => {
    expect(find('gunmen', { a: { value: 2 }, b: { value: 3 } })).toEqual([
      {
        id: expect.stringMatching(/^con_[\w-]{8}$/),
        outcome: 'contradiction',
        kind: 'quantity',
        rule: 'quantity',
        severity: 'hard',
        strength: expect.closeTo(0.729, 9),
        question: 'attack/gunmen',
        claims: ['a', 'b'],
        positions: [
          { holder: 'a', stance: 'affirms', value: 2, claims: ['a'] },
          { holder: 'b', stance: 'affirms', value: 3, claims: ['b'] },
        ],
        reason: 'On gunmen (attack), a said 2 and b said 3: no number satisfies both.',
      },
    ]);
  });

  it('lists every report that carries a position', () => {
    const [finding] = find('gunmen', {
      a: { value: 2, attributedTo: ['ministry'] },
      b: { value: 3 },
      c: { value: 2, attributedTo: ['ministry'] },
    });
    expect(finding?.positions.map(({ holder, claims }) => [holder, claims])).toEqual([
      ['b', ['b']],
      ['ministry', ['a', 'c']],
    ]);
  });

  it('leaves out positions that conflict with none', () => {
    const [finding] = find('gunmen', { a: { value: 2 }, b: { value: 3 }, c: { value: { unknown: true } } });
    expect(finding?.positions.map(({ holder }) => holder)).toEqual(['a', 'b']);
  });

  it('has one finding per question and kind, however many pairs there are', () => {
    const findings = find('gunmen', { a: { value: 2 }, b: { value: 3 }, c: { value: 4 }, d: { value: 5 } });
    expect(findings.map(({ kind, positions }) => [kind, positions.length])).toEqual([['quantity', 4]]);
  });

  it('has two findings where the values of two disputes do not meet', () => {
    const findings = find('target', {
      a: { value: 'students' },
      b: { value: 'students', stance: 'denies' },
      c: { value: 'judges' },
      d: { value: 'judges', stance: 'denies' },
    });
    expect(findings.map(({ kind, claims }) => [kind, claims])).toEqual(
      expect.arrayContaining([
        ['polarity', ['a', 'b']],
        ['polarity', ['c', 'd']],
      ]),
    );
    expect(findings).toHaveLength(2);
  });

  it('shows the hardest pair, then the strongest', () => {
    const [finding] = find('gunmen', {
      a: { value: { about: 50 }, likelihood: 0.99 },
      b: { value: 20, likelihood: 0.9 },
      c: { value: 30 },
      d: { value: 31 },
    });
    expect(finding?.claims).toEqual(['c', 'd']);
  });

  it('keeps contradictions and tensions apart', () => {
    const findings = find('perpetrator', {
      a: { value: 'iskp' },
      b: { value: 'taliban' },
      c: { value: 'iskp', likelihood: 'likely' },
    });
    expect(findings.map(({ outcome, claims }) => [outcome, claims])).toEqual([
      ['contradiction', ['a', 'b']],
      ['tension', ['b', 'c']],
    ]);
  });

  it('can leave tensions out', () => {
    const ledger = parseLedger({
      claims: [
        { id: 'a', source: 'a', subject: 's', predicate: 'p', value: 'v', likelihood: 'likely' },
        { id: 'b', source: 'b', subject: 's', predicate: 'p', value: 'v', stance: 'denies' },
      ],
    });
    expect(findContradictions(ledger)).toHaveLength(1);
    expect(findContradictions(ledger, { contradictionsOnly: true })).toEqual([]);
  });

  it('has the condition in the minimal set of a conditional conflict', () => {
    const condition = { subject: 'raid', predicate: 'target', value: 'students' };
    const findings = find(
      'perpetrator',
      { a: { value: 'iskp', condition }, b: { value: 'taliban' } },
      { claims: [{ id: 'p', source: 'p', subject: 'raid', predicate: 'target', value: 'students' }] },
    );
    expect(findings.map(({ kind, outcome, claims }) => [kind, outcome, claims])).toEqual([
      ['conditional', 'tension', ['a', 'b', 'p']],
    ]);
  });

  it('names what resolves a finding', () => {
    const [finding] = find('gunmen', { a: { value: 2 }, b: { value: 3, source: 'a', supersedes: 'a' } });
    expect([finding?.outcome, finding?.resolvedBy]).toEqual(['tension', 'b']);
  });

  it('orders findings by question', () => {
    const ledger = parseLedger({
      claims: ['z', 'm', 'a'].flatMap((subject) =>
        (['affirms', 'denies'] as const).map((stance) => ({
          source: stance,
          subject,
          predicate: 'p',
          value: 'v',
          stance,
        })),
      ),
    });
    expect(findContradictions(ledger).map(({ question }) => question)).toEqual(['a/p', 'm/p', 'z/p']);
  });
});
