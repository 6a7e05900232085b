import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeAllen } from '../../src/contradictions/beyond/allen-composition.ts';
import { allenRelation, converse, type Interval } from '../../src/contradictions/beyond/allen-relations.ts';
import { type AllenNetwork, pathConsistency } from '../../src/contradictions/beyond/path-consistency.ts';
import { ALLEN_RELATIONS, type AllenRelation } from '../../src/model/allen-relation.ts';

const oracle = JSON.parse(
  readFileSync(new URL('../oracles/contradictions/allen_composition.json', import.meta.url), 'utf8'),
) as Readonly<Record<string, readonly AllenRelation[]>>;

const intervals: readonly Interval[] = [0, 1, 2, 3, 4, 5].flatMap((start) =>
  [1, 2, 3, 4, 5].filter((end) => end > start).map((end) => ({ start, end })),
);

describe("Allen's interval algebra", () => {
  it('has the composition table of Allen (1983), all 169 entries', () => {
    const computed = Object.fromEntries(
      ALLEN_RELATIONS.flatMap((a) => ALLEN_RELATIONS.map((b) => [`${a},${b}`, [...composeAllen([a], [b])].sort()])),
    );
    const expected = Object.fromEntries(Object.entries(oracle).map(([key, set]) => [key, [...set].sort()]));
    expect(Object.keys(computed)).toHaveLength(169);
    expect(computed).toEqual(expected);
  });

  it('gives every two intervals one relation, and its converse from the other side', () => {
    const seen = new Set<AllenRelation>();
    for (const a of intervals) {
      for (const b of intervals) {
        seen.add(allenRelation(a, b));
        expect(converse(allenRelation(a, b))).toBe(allenRelation(b, a));
        expect(converse(converse(allenRelation(a, b)))).toBe(allenRelation(a, b));
      }
    }
    expect(seen.size).toBe(13);
  });

  it('turns round: the converse of a composition is the composition of the converses', () => {
    for (const a of ALLEN_RELATIONS) {
      for (const b of ALLEN_RELATIONS) {
        const there = composeAllen([a], [b]).map(converse).sort();
        expect([...composeAllen([converse(b)], [converse(a)])].sort()).toEqual(there);
      }
    }
  });
});

const earlier = (from: string, to: string) => ({ from, to, relations: ['b' as const] });
const relationSets = fc.subarray([...ALLEN_RELATIONS], { minLength: 1 });

describe('path consistency', () => {
  it('finds a cycle of any length and names three that stand in it', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const ring = names.map((name, i) => earlier(name, names[(i + 1) % names.length] as string));
    const found = pathConsistency({ intervals: names, constraints: ring });
    expect([found.consistent, found.constraints, found.conflict?.length]).toEqual([false, [], 3]);
  });

  it('finds two constraints on one pair that leave nothing, and an interval that is before itself', () => {
    const two = [earlier('a', 'b'), { from: 'b', to: 'a', relations: ['d' as const] }];
    expect(pathConsistency({ intervals: ['a', 'b'], constraints: two }).conflict).toEqual(['a', 'b']);
    expect(pathConsistency({ intervals: ['a'], constraints: [earlier('a', 'a')] }).conflict).toEqual(['a']);
  });

  it('never takes away what is so', () => {
    const drawn = fc.array(fc.constantFrom(...intervals), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(drawn, fc.array(relationSets, { minLength: 15, maxLength: 15 }), (stretches, noise) => {
        const names = stretches.map((_, i) => `i${i}`);
        const pairs = stretches.flatMap((_, i) => stretches.slice(i + 1).map((__, j) => [i, i + 1 + j] as const));
        const truth = pairs.map(([i, j]) => allenRelation(stretches[i] as Interval, stretches[j] as Interval));
        const constraints = pairs.map(([i, j], place) => ({
          from: `i${i}`,
          to: `i${j}`,
          relations: [...new Set([...(noise[place] ?? []), truth[place] as AllenRelation])],
        }));
        const found = pathConsistency({ intervals: names, constraints });
        expect(found.consistent).toBe(true);
        pairs.forEach(([i, j], place) => {
          const left = found.constraints.find(({ from, to }) => from === `i${i}` && to === `i${j}`)?.relations;
          expect(left ?? ALLEN_RELATIONS).toContain(truth[place]);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is exact for three intervals: it passes what some three intervals satisfy, and nothing else', () => {
    const names = ['a', 'b', 'c'];
    const network = fc.tuple(relationSets, relationSets, relationSets).map(
      ([ab, bc, ac]): AllenNetwork => ({
        intervals: names,
        constraints: [
          { from: 'a', to: 'b', relations: ab.slice(0, 3) },
          { from: 'b', to: 'c', relations: bc.slice(0, 3) },
          { from: 'a', to: 'c', relations: ac.slice(0, 3) },
        ],
      }),
    );
    fc.assert(
      fc.property(network, (given) => {
        const [ab, bc, ac] = given.constraints.map(({ relations }) => relations);
        const satisfiable = intervals.some((a) =>
          intervals.some(
            (b) =>
              ab?.includes(allenRelation(a, b)) &&
              intervals.some((c) => bc?.includes(allenRelation(b, c)) && ac?.includes(allenRelation(a, c))),
          ),
        );
        expect(pathConsistency(given).consistent).toBe(satisfiable);
      }),
      { numRuns: 100 },
    );
  });

  it('refuses constraints on intervals that are not listed', () => {
    expect(() => pathConsistency({ intervals: ['a'], constraints: [earlier('a', 'b')] })).toThrow(/listed/);
  });
});
