import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { project } from '../../src/confidence/project.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Derivation, Source } from '../../src/model/source.ts';
import { attributeRoots } from '../../src/provenance/attribution.ts';
import { readPath } from '../../src/provenance/claim-paths.ts';
import { rootCoverer } from '../../src/provenance/covered-roots.ts';
import { coveredTracer } from '../../src/provenance/covered-trace.ts';
import { fuseByRoot } from '../../src/provenance/fuse-by-root.ts';
import { coveredFuser } from '../../src/provenance/fuse-covered.ts';
import { fuseTraced } from '../../src/provenance/fuse-traced.ts';
import { probabilityWithoutEachRoot } from '../../src/provenance/probability-without-each-root.ts';
import type { RootTrace } from '../../src/provenance/root-trace.ts';
import { traceRoots } from '../../src/provenance/roots.ts';
import { sourceOrigins } from '../../src/provenance/source-origins.ts';
import { type StatementContext, statementGraph } from '../../src/provenance/statement-graph.ts';
import { opinionOf } from './golden.ts';
import { claimBy } from './story.ts';

const IDS = ['A', 'B', 'C', 'D', 'E'];
const id = fc.constantFrom(...IDS);
const derivation: fc.Arbitrary<Derivation> = fc.oneof(
  { weight: 3, arbitrary: id },
  fc.record({ source: id, share: fc.constantFrom(0, 0.5, 1) }),
);
const source = (name: string): fc.Arbitrary<Source> =>
  fc
    .record({
      derivedFrom: fc.array(derivation, { maxLength: 2 }),
      origin: fc.constantFrom(undefined, undefined, 'own' as const, 'undocumented' as const),
    })
    .map(({ derivedFrom, origin }) => ({ id: name, derivedFrom, ...(origin === undefined ? {} : { origin }) }));
const sources = fc.tuple(...IDS.map(source)).map((list) => new Map(list.map((one) => [one.id, one])));
const way = fc
  .record({ page: id, chain: fc.array(id, { maxLength: 2 }), hearsay: fc.boolean(), based: fc.nat({ max: 20 }) })
  .map(({ page, chain, hearsay, based }) => ({
    way: [page, ...chain, ...(hearsay && based > 10 ? ['?'] : [])],
    ...(based < 6 ? { basedOn: [`c${based}`] } : {}),
  }));
const claims: fc.Arbitrary<Claim[]> = fc
  .array(way, { minLength: 1, maxLength: 6 })
  .map((ways) => ways.map(({ way, basedOn }, i) => claimBy(way, { id: `c${i}`, ...(basedOn ? { basedOn } : {}) })));

const context = (map: ReadonlyMap<string, Source>, list: readonly Claim[]): StatementContext => ({
  sources: map,
  canonicalSource: (one) => one,
  claimById: (one) => list.find((claim) => claim.id === one),
});

/** Sources are numbered in order of their ids, or as they come: that must not matter. */
const rankedFor = (list: readonly Claim[]): readonly string[] => [[], IDS, ['A', 'C', 'E']][list.length % 3] ?? [];

/** Shares stand in lists of two kinds. */
const listed = (trace: RootTrace) => ({
  ...trace,
  attribution: trace.attribution.map(({ roots, shares }) => ({ roots, shares: Array.from(shares) })),
});

describe('traceRoots', () => {
  it('answers the common case as the general way does', () => {
    let answered = 0;
    fc.assert(
      fc.property(sources, claims, (map, list) => {
        const stories = context(map, list);
        const origins = sourceOrigins(stories, rankedFor(list));
        const cover = rootCoverer(origins);
        const trace = coveredTracer(origins);
        const paths = list.map((claim) => readPath(claim, origins, stories.canonicalSource));
        const covered = cover(paths);
        // What one set of reports leaves behind must not reach the next.
        expect(cover(paths)).toEqual(covered);
        if (covered === undefined) return;
        answered += 1;
        const simple = trace(covered, paths);
        expect(trace(covered, paths)).toEqual(simple);
        const { nodes, reports } = statementGraph(list, stories);
        const general = attributeRoots(nodes, reports);
        expect(listed(simple)).toEqual({ ...listed(general), effectiveSources: simple.effectiveSources });
        expect(simple.effectiveSources).toBeCloseTo(general.effectiveSources, 12);
      }),
      { numRuns: 1500 },
    );
    expect(answered).toBeGreaterThan(100);
  });

  it('keeps the counts in their order whatever the story', () => {
    fc.assert(
      fc.property(sources, claims, (map, list) => {
        const trace = traceRoots(map, list);
        expect(trace.effectiveSources).toBeGreaterThan(1 - 1e-9);
        expect(trace.effectiveSources).toBeLessThan(trace.minCut + 1e-9);
        expect(trace.minCut).toBeLessThanOrEqual(Math.min(trace.roots.length, list.length));
        for (const { weight } of trace.roots) expect(weight > 0 && weight <= 1).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('fuses to the same bits for any order of the claims', () => {
    const opinion = fc.tuple(fc.nat({ max: 50 }), fc.nat({ max: 49 })).map(([b, d]) => {
      return opinionOf([b / 100, d / 100, 1 - b / 100 - d / 100, 0.5]);
    });
    fc.assert(
      fc.property(
        sources,
        claims,
        fc.array(opinion, { minLength: 6, maxLength: 6 }),
        fc.nat(),
        (map, list, all, turn) => {
          const opinions = all.slice(0, list.length);
          const by = turn % list.length;
          const turned = <T>(items: readonly T[]): T[] => [...items.slice(by), ...items.slice(0, by)].reverse();
          const trace = traceRoots(map, list);
          const again = traceRoots(map, turned(list));
          expect(again.roots).toEqual(trace.roots);
          expect([again.effectiveSources, again.minCut]).toEqual([trace.effectiveSources, trace.minCut]);
          const fused = fuseByRoot(trace, opinions);
          expect(fuseByRoot(again, turned(opinions))).toEqual(fused);
          for (const part of Object.values(fused)) expect(part >= 0 && part <= 1).toBe(true);
        },
      ),
    );
  });

  it('fuses the common case as the general way does, to the bit', () => {
    const opinion = fc.constantFrom(
      opinionOf([0.35, 0, 0.65, 0.5]),
      opinionOf([0, 0.75, 0.25, 0.5]),
      opinionOf([0.6, 0.1, 0.3, 0.5]),
      opinionOf([0, 0, 1, 0.5]),
      opinionOf([1, 0, 0, 0.5]),
    );
    let fused = 0;
    fc.assert(
      fc.property(sources, claims, fc.array(opinion, { minLength: 6, maxLength: 6 }), (map, list, all) => {
        const origins = sourceOrigins(context(map, list), rankedFor(list));
        const paths = list.map((claim) => readPath(claim, origins, (one) => one));
        const covered = rootCoverer(origins)(paths);
        if (covered === undefined) return;
        const opinions = all.slice(0, list.length);
        const simply = coveredFuser(origins)(covered, paths, opinions);
        if (simply === undefined) return;
        fused += 1;
        expect(simply).toEqual(fuseTraced(coveredTracer(origins)(covered, paths), opinions, {}));
      }),
      { numRuns: 3000 },
    );
    expect(fused).toBeGreaterThan(100);
  });

  it('leaves every root out in one pass as it does one at a time', () => {
    const opinion = fc
      .tuple(fc.nat({ max: 50 }), fc.nat({ max: 50 }), fc.constantFrom(1, 1, 1, 0))
      .map(([b, d, open]) => {
        const total = b + d + open * (101 - b - d) || 1;
        return opinionOf([b / total, d / total, b + d === 0 ? 1 : (open * (101 - b - d)) / total, 0.4]);
      });
    fc.assert(
      fc.property(sources, claims, fc.array(opinion, { minLength: 6, maxLength: 6 }), (map, list, all) => {
        const opinions = all.slice(0, list.length);
        const trace = traceRoots(map, list);
        probabilityWithoutEachRoot(trace, opinions).forEach((left, without) => {
          expect(left).toBeCloseTo(project(fuseByRoot(trace, opinions, { without })), 12);
        });
      }),
      { numRuns: 300 },
    );
  });
});
