import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalConflictSets } from '../../src/contradictions/beyond/minimal-conflict-sets.ts';
import { positionsTable } from '../../src/contradictions/beyond/positions-table.ts';
import { safeClaims } from '../../src/contradictions/beyond/safe-claims.ts';
import { relate } from '../../src/contradictions/relate.ts';
import { ledger } from '../arbitraries/ledger.ts';

/** Sets over up to 14 claims, with as many bits as there are claims. */
const hypergraph = fc
  .integer({ min: 1, max: 14 })
  .chain((size) =>
    fc.tuple(
      fc.constant(size),
      fc.array(fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: 4 }), { maxLength: 14 }),
    ),
  );
const name = (index: number): string => `c${String(index).padStart(2, '0')}`;

/** By trying all sets of claims: those that hold a conflict, while each smaller one inside them holds none. */
function byBruteForce(size: number, conflicts: readonly (readonly number[])[]): readonly string[] {
  const masks = conflicts.map((conflict) => conflict.reduce((mask, index) => mask | (1 << index), 0));
  const clashes = (set: number): boolean => masks.some((mask) => (set & mask) === mask);
  const found: string[] = [];
  for (let set = 0; set < 1 << size; set++) {
    if (!clashes(set)) continue;
    const members = Array.from({ length: size }, (_, index) => index).filter((index) => (set & (1 << index)) !== 0);
    if (members.every((index) => !clashes(set & ~(1 << index)))) found.push(members.map(name).join(' '));
  }
  return found.sort();
}

describe('minimal conflict sets', () => {
  it('are those that brute force finds among up to 14 claims', () => {
    fc.assert(
      fc.property(hypergraph, ([size, conflicts]) => {
        const found = minimalConflictSets(conflicts.map((conflict) => conflict.map(name)));
        expect(found.map((set) => set.join(' ')).sort()).toEqual(byBruteForce(size, conflicts));
      }),
      { numRuns: 60 },
    );
  });

  it('are the same for any order of the conflicts and of their members', () => {
    const shuffled = hypergraph.chain(([, conflicts]) =>
      fc.tuple(
        fc.constant(conflicts),
        fc
          .shuffledSubarray(conflicts, { minLength: conflicts.length })
          .map((all) => all.map((one) => [...one].reverse())),
      ),
    );
    const sets = (conflicts: readonly (readonly number[])[]) =>
      minimalConflictSets(conflicts.map((one) => one.map(name)));
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(sets(other)).toEqual(sets(one));
      }),
      { numRuns: 60 },
    );
  });

  it('of a set that holds nothing is that set alone: nothing at all is already too much', () => {
    expect(minimalConflictSets([['a', 'b'], []])).toEqual([[]]);
  });
});

describe('safe claims of any ledger', () => {
  it('contradict no other claim, and those that contradict one are not among them', () => {
    fc.assert(
      fc.property(ledger({ claims: 8 }), (given) => {
        const safe = new Set(safeClaims(given).claims);
        const calm = new Set(safeClaims(given, { tensions: true }).claims);
        for (const { id: a } of given.claims) {
          for (const { id: b } of given.claims) {
            if (a >= b) continue;
            const { outcome } = relate(given, a, b);
            if (outcome === 'contradiction') expect([safe.has(a), safe.has(b)]).toEqual([false, false]);
          }
          if (calm.has(a)) expect(safe.has(a)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the table of positions of any ledger', () => {
  it('has every claim that takes part once, and nobody at odds with himself', () => {
    fc.assert(
      fc.property(ledger({ claims: 8 }), (given) => {
        const { cells, odds } = positionsTable(given);
        const claims = cells.flatMap((cell) => cell.claims);
        expect(new Set(claims).size).toBe(claims.length);
        for (const { holders } of odds) {
          expect(holders[0] < holders[1]).toBe(true);
          for (const holder of holders) expect(cells.map((cell) => cell.holder)).toContain(holder);
        }
      }),
      { numRuns: 60 },
    );
  });
});
