import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContradictions } from '../../src/contradictions/find-contradictions.ts';
import { relate } from '../../src/contradictions/relate.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { ledgerInput } from '../arbitraries/ledger.ts';
import { ENTITIES, PREDICATES } from './story.ts';

const RUNS = { numRuns: 150 };

/** Claims on few questions with few values, so that they meet and quarrel. */
const claim: fc.Arbitrary<ClaimInput> = fc.record<ClaimInput, 'source' | 'subject' | 'predicate' | 'value'>(
  {
    source: fc.constantFrom('afp', 'tolo', 'moi'),
    attributedTo: fc.constantFrom(['moi'], ['saleh']),
    subject: fc.constant('attack'),
    predicate: fc.constantFrom('killed', 'gunmen', 'perpetrator', 'genuine', 'target'),
    value: fc.constantFrom(
      2,
      3,
      { atLeast: 3 },
      { about: 20 },
      { between: [1, 2] as const },
      'iskp',
      'taliban',
      'haqqani',
      true,
      false,
      { none: true } as const,
    ),
    stance: fc.constantFrom('affirms', 'affirms', 'denies', 'undecided'),
    likelihood: fc.constantFrom('likely', 'possible', 0.1, 0.99, null),
    asOf: fc.constantFrom('2020-11-02', '2020-11-03', '2020-11'),
    validTime: fc.constantFrom('2020', '2020-11-02', '2019'),
    condition: fc.constantFrom({ subject: 'attack', predicate: 'target', value: 'iskp' }),
    supersedes: fc.constantFrom('c0', 'c1', 'c2'),
  },
  { requiredKeys: ['source', 'subject', 'predicate', 'value'] },
);

const story: fc.Arbitrary<LedgerInput> = fc.array(claim, { minLength: 2, maxLength: 9 }).map((claims) => ({
  predicates: PREDICATES,
  entities: ENTITIES ?? [],
  claims: claims.map((one, index) => {
    const { supersedes, ...rest } = one;
    const id = `c${index}`;
    return { ...rest, id, ...(supersedes === undefined || supersedes === id ? {} : { supersedes }) };
  }),
}));

const conflicts = (outcome: string): boolean => outcome === 'contradiction' || outcome === 'tension';

describe('the laws of contradictions', () => {
  it('relates any two claims symmetrically', () => {
    fc.assert(
      fc.property(story, (input) => {
        const ledger = parseLedger(input);
        expect(relate(ledger, 'c0', 'c1')).toEqual(relate(ledger, 'c1', 'c0'));
      }),
      RUNS,
    );
  });

  it('finds the same whatever the order of the records', () => {
    const shuffled = story.chain((input) =>
      fc.tuple(
        fc.constant(input),
        fc.shuffledSubarray([...(input.claims ?? [])], { minLength: input.claims?.length ?? 0 }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([input, claims]) => {
        const again = parseLedger({ ...input, claims, entities: [...(input.entities ?? [])].reverse() });
        expect(findContradictions(again)).toEqual(findContradictions(parseLedger(input)));
      }),
      RUNS,
    );
  });

  it('finds the same conflicts when every claim is told twice by the same source', () => {
    const shape = (input: LedgerInput) =>
      findContradictions(parseLedger(input)).map(({ id, outcome, kind, severity, strength }) => ({
        id,
        outcome,
        kind,
        severity,
        strength,
      }));
    fc.assert(
      fc.property(story, (input) => {
        const copies = (input.claims ?? []).map((one) => ({ ...one, id: `${one.id}-again` }));
        // A copy of what supersedes would be superseded by nothing and supersede the same: another story.
        fc.pre(copies.every(({ supersedes }) => supersedes === undefined));
        expect(shape({ ...input, claims: [...(input.claims ?? []), ...copies] })).toEqual(shape(input));
      }),
      RUNS,
    );
  });

  it('has every conflicting pair of one question, and only those, in a finding of its kind', () => {
    fc.assert(
      fc.property(story, (input) => {
        const ledger = parseLedger(input);
        const findings = findContradictions(ledger);
        const within = (id: string, kind: string, outcome: string) =>
          findings.some(
            (found) =>
              found.kind === kind &&
              found.outcome === outcome &&
              found.positions.some(({ claims }) => claims.includes(id)),
          );
        const paired = new Set<string>();
        const ids = ledger.claims.map(({ id }) => id);
        for (const a of ids) {
          for (const b of ids.filter((other) => other > a)) {
            const { outcome, kind } = relate(ledger, a, b);
            if (!conflicts(outcome)) continue;
            expect([a, b, kind, within(a, kind, outcome) && within(b, kind, outcome)]).toEqual([a, b, kind, true]);
            for (const id of [a, b]) paired.add(`${id} ${kind} ${outcome}`);
          }
        }
        for (const { kind, outcome, claims } of findings) {
          // One claim can be impossible alone: a word for a count.
          if (kind === 'type') continue;
          for (const id of claims.slice(0, 2)) expect(paired).toContain(`${id} ${kind} ${outcome}`);
        }
      }),
      RUNS,
    );
  });

  it('tells nothing twice: no finding, and no report within a position', () => {
    fc.assert(
      fc.property(fc.oneof(story, ledgerInput({ claims: 14, definitions: 5 })), (input) => {
        const findings = findContradictions(parseLedger(input));
        const told = findings.map(({ outcome, kind, rule, positions }) =>
          JSON.stringify([outcome, kind, rule, positions.flatMap(({ claims }) => claims).sort()]),
        );
        expect(new Set(told).size).toBe(told.length);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
        for (const { claims, positions } of findings) {
          expect(new Set(claims).size).toBe(claims.length);
          for (const position of positions) expect(new Set(position.claims).size).toBe(position.claims.length);
        }
      }),
      RUNS,
    );
  });

  it('finds the same after a claim was retracted and the retraction undone, and nothing of it in between', () => {
    fc.assert(
      fc.property(story, fc.nat(), (input, place) => {
        const before = parseLedger(input);
        const of = before.claims[place % before.claims.length]?.id as string;
        const retraction = { id: 'j', kind: 'retract', of } as const;
        const between = findContradictions(parseLedger({ ...input, judgements: [retraction] }));
        expect(
          between.flatMap(({ claims, positions }) => [...claims, ...positions.flatMap((one) => one.claims)]),
        ).not.toContain(of);
        const undone = { ...input, judgements: [retraction, { id: 'k', kind: 'undo', of: 'j' } as const] };
        expect(findContradictions(parseLedger(undone))).toEqual(findContradictions(before));
      }),
      RUNS,
    );
  });

  it('answers for every ledger that passes the door', () => {
    fc.assert(
      fc.property(ledgerInput(), (input) => {
        const ledger = parseLedger(input);
        for (const { strength, reason } of findContradictions(ledger)) {
          expect(strength).toBeGreaterThanOrEqual(0);
          expect(strength).toBeLessThanOrEqual(1);
          expect(reason.length).toBeGreaterThan(10);
        }
        const first = ledger.claims[0]?.id ?? '';
        for (const { id } of ledger.claims) expect(relate(ledger, id, first)).toEqual(relate(ledger, first, id));
      }),
      RUNS,
    );
  });
});
