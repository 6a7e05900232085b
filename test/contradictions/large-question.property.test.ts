import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePositions } from '../../src/contradictions/compare-positions.ts';
import { isConflict } from '../../src/contradictions/compare-said.ts';
import type { ConflictGroup, ConflictPair } from '../../src/contradictions/conflict-group.ts';
import { conflictStrength } from '../../src/contradictions/conflict-strength.ts';
import { type ContradictionContext, contradictionContext } from '../../src/contradictions/context.ts';
import { findConflicts } from '../../src/contradictions/find-conflicts.ts';
import { groupConflicts } from '../../src/contradictions/group-conflicts.ts';
import { largeQuestion } from '../../src/contradictions/large-question.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Predicate } from '../../src/model/predicate.ts';
import type { Value } from '../../src/model/value.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { ENTITIES, PREDICATES } from './story.ts';

const SEEN: Predicate = { id: 'seen', value: 'place', cardinality: 'single', change: 'varying', topSpeed: 100 };
const TOWNS: readonly Entity[] = [
  { id: 'buda', coordinates: [47.5, 19.04] },
  { id: 'vienna', coordinates: [48.21, 16.37] },
  { id: 'sydney', coordinates: [-33.87, 151.21] },
];

const number = fc.integer({ min: 0, max: 8 });
const values: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  gunmen: fc.oneof(
    number,
    number.map((atLeast) => ({ atLeast })),
    number.map((atMost) => ({ atMost })),
    number.map((about) => ({ about: about * 3 })),
    number.map((n) => ({ roughly: [n, n + 1] as const })),
  ),
  depth: fc.oneof(
    number,
    number.map((atLeast) => ({ atLeast })),
    number.map((moreThan) => ({ moreThan })),
    number.map((exactly) => ({ exactly, unit: 'ft' })),
  ),
  when: fc.constantFrom(
    '2020-11-01',
    '2020-11-02',
    '2020-11',
    '2020-10',
    '2020-11-02~',
    '2020-11-02T10:00Z',
    '2020-11-04T01:00',
    '2020-11-03/..',
  ),
  perpetrator: fc.constantFrom<Value>(
    'iskp',
    'taliban',
    'haqqani',
    'army',
    { oneOf: ['iskp', 'army'] },
    { none: true },
  ),
  target: fc.constantFrom<Value>('students', 'judges', 'guards'),
  genuine: fc.boolean(),
  seen: fc.constantFrom<Value>('buda', 'vienna', 'pest', 'sydney', { oneOf: ['buda', 'sydney'] }),
  alert: fc.constantFrom('red', 'green', 'blue', 'black'),
};
const killed = values['gunmen'] as fc.Arbitrary<Value>;
const all: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  ...values,
  killed,
  airLeft: killed,
  roughlyWhen: values['when'] as fc.Arbitrary<Value>,
};

function claimsOn(predicate: string): fc.Arbitrary<ClaimInput[]> {
  const claim = fc.record<ClaimInput, 'source' | 'subject' | 'predicate' | 'value'>(
    {
      source: fc.constantFrom('afp', 'tolo', 'x'),
      attributedTo: fc.constantFrom(['moi'], ['saleh']),
      subject: fc.constant('attack'),
      predicate: fc.constant(predicate),
      value: all[predicate] as fc.Arbitrary<Value>,
      stance: fc.constantFrom('affirms', 'affirms', 'affirms', 'denies'),
      likelihood: fc.constantFrom('likely', 'possible', 0.99),
      asOf: fc.constantFrom('2020-11-02', '2020-11-03', '2020-11'),
      validTime: fc.constantFrom('2020', '2019'),
    },
    { requiredKeys: ['source', 'subject', 'predicate', 'value'] },
  );
  return fc.array(claim, { minLength: 2, maxLength: 14 });
}

function bruteForce(context: ContradictionContext): readonly ConflictGroup[] {
  const { table } = context;
  const pairs: ConflictPair[] = [];
  for (let a = 0; a < table.rows; a++) {
    for (let b = a + 1; b < table.rows; b++) {
      const comparison = comparePositions(context, a, b);
      const strength = conflictStrength(table.probability[a] as number, table.probability[b] as number);
      if (isConflict(comparison)) pairs.push({ a, b, comparison, strength });
    }
  }
  return groupConflicts(table, pairs);
}

const told = (groups: readonly ConflictGroup[]): readonly string[] =>
  groups
    .map(({ best, rows }) => {
      const { outcome, kind, hard } = best.comparison;
      return `${outcome} ${kind} ${hard} ${best.strength.toFixed(9)} ${best.a}-${best.b}: ${[...rows].sort((a, b) => a - b)}`;
    })
    .sort();

describe('a question with many positions', () => {
  it.each(Object.keys(all))('gives the groups and examples of comparing all pairs: %s', (predicate) => {
    fc.assert(
      fc.property(claimsOn(predicate), (claims) => {
        const ledger = parseLedger({
          predicates: [...PREDICATES, SEEN],
          entities: [...(ENTITIES ?? []), ...TOWNS],
          claims: claims.map((one, id) => ({ ...one, id: `c${id + 10}` })),
        });
        const context = contradictionContext(ledger);
        const found = largeQuestion(context, 0);
        expect(told(found.groups)).toEqual(told(bruteForce(context)));
        expect(found.notChecked).toBe(0);
      }),
      { numRuns: 120 },
    );
  });

  it('leaves nothing unchecked among twenty thousand numbers that all differ', () => {
    const claims = Array.from(
      { length: 20_000 },
      (_, n): ClaimInput => ({
        id: `c${n}`,
        source: `s${n}`,
        subject: 'attack',
        predicate: 'gunmen',
        value: (n * 7919) % 20_011,
      }),
    );
    const { findings, notChecked } = findConflicts(
      contradictionContext(parseLedger({ predicates: PREDICATES, claims })),
    );
    expect(notChecked).toBe(0);
    expect(findings.map(({ kind }) => kind).sort()).toEqual(['quantity']);
    expect(findings.every(({ positions }) => positions.length === 20_000)).toBe(true);
  });
});
