import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeRoots } from '../../src/provenance/attribution.ts';
import { type ProvenanceNode, splitShares } from '../../src/provenance/provenance-graph.ts';
import { acyclicScene, anyScene, cutByTrying, type Scene } from './graphs.ts';

const DUST = 1e-9;
const count = ({ nodes, reports }: Scene) => attributeRoots(nodes, reports).effectiveSources;
const renamed = (nodes: readonly ProvenanceNode[], prefix: string): ProvenanceNode[] =>
  nodes.map((node) => ({
    ...node,
    id: prefix + node.id,
    parents: (node.parents ?? []).map((parent) => ({ ...parent, id: prefix + parent.id })),
  }));

describe('effective sources', () => {
  it('lie between 1 and the cut, which is at most the number of roots and of reports', () => {
    fc.assert(
      fc.property(anyScene, ({ nodes, reports }) => {
        const trace = attributeRoots(nodes, reports);
        expect(trace.effectiveSources).toBeGreaterThan(1 - DUST);
        expect(trace.effectiveSources).toBeLessThan(trace.minCut + DUST);
        expect(trace.minCut).toBeLessThanOrEqual(Math.min(trace.roots.length, reports.length));
      }),
      { numRuns: 500 },
    );
  });

  it('share every report out among its roots, to the last bit of it', () => {
    fc.assert(
      fc.property(anyScene, ({ nodes, reports }) => {
        for (const { shares } of attributeRoots(nodes, reports).attribution) {
          const total = Array.from(shares).reduce((sum, share) => sum + share, 0);
          expect(total).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('do not change when a report is copied', () => {
    fc.assert(
      fc.property(anyScene, fc.nat(), ({ nodes, reports }, pick) => {
        const original = reports[pick % reports.length] ?? '';
        const copied = {
          nodes: [...nodes, { id: 'copy', parents: [{ id: original }] }],
          reports: [...reports, 'copy'],
        };
        expect(count(copied)).toBeCloseTo(count({ nodes, reports }), 9);
      }),
    );
  });

  it('add up over stories that have nothing to do with each other', () => {
    fc.assert(
      fc.property(anyScene, anyScene, (one, other) => {
        const together = {
          nodes: [...renamed(one.nodes, 'a'), ...renamed(other.nodes, 'b')],
          reports: [...one.reports.map((id) => `a${id}`), ...other.reports.map((id) => `b${id}`)],
        };
        expect(count(together)).toBeCloseTo(count(one) + count(other), 9);
        expect(attributeRoots(together.nodes, together.reports).minCut).toBe(
          attributeRoots(one.nodes, one.reports).minCut + attributeRoots(other.nodes, other.reports).minCut,
        );
      }),
    );
  });

  it('never fall when a report is added, and gain less from it the more there was', () => {
    fc.assert(
      fc.property(acyclicScene, fc.nat(), fc.nat(), ({ nodes, reports }, pick, cut) => {
        const more = nodes[pick % nodes.length]?.id ?? '';
        const fewer = reports.slice(0, 1 + (cut % reports.length));
        const gainOverFew = count({ nodes, reports: [...fewer, more] }) - count({ nodes, reports: fewer });
        const gainOverMany = count({ nodes, reports: [...reports, more] }) - count({ nodes, reports });
        expect(gainOverMany).toBeGreaterThan(-DUST);
        expect(gainOverFew).toBeGreaterThan(gainOverMany - DUST);
      }),
      { numRuns: 300 },
    );
  });

  it('are the number of reports when all are originals', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), (ids) => {
        const trace = attributeRoots([], ids);
        expect([trace.effectiveSources, trace.minCut]).toEqual([ids.length, ids.length]);
      }),
    );
  });

  it('do not depend on the order of anything, to the last bit', () => {
    fc.assert(
      fc.property(
        anyScene.chain(({ nodes, reports }) =>
          fc.tuple(
            fc.constant({ nodes, reports }),
            fc.shuffledSubarray([...nodes], { minLength: nodes.length }),
            fc.shuffledSubarray([...reports], { minLength: reports.length }),
          ),
        ),
        ([{ nodes, reports }, otherNodes, otherReports]) => {
          const backwards = otherNodes.map((node) => ({ ...node, parents: [...(node.parents ?? [])].reverse() }));
          const { roots, effectiveSources, minCut } = attributeRoots(nodes, reports);
          expect(attributeRoots(backwards, otherReports)).toMatchObject({ roots, effectiveSources, minCut });
        },
      ),
    );
  });

  it('stay numbers on junk', () => {
    const junk = fc.option(fc.oneof(fc.double(), fc.constantFrom(Number.NaN, -1, 2, Infinity)), { nil: undefined });
    const node = fc.record({
      id: fc.constantFrom('a', 'b', 'c', '__proto__', ''),
      parents: fc.array(
        fc.record({ id: fc.constantFrom('a', 'b', 'c', '__proto__', 'x'), share: junk }, { requiredKeys: ['id'] }),
        { maxLength: 4 },
      ),
      own: junk,
    });
    fc.assert(
      fc.property(
        fc.array(node, { maxLength: 6 }),
        fc.array(fc.constantFrom('a', 'b', 'c', '__proto__', '')),
        (nodes, reports) => {
          const trace = attributeRoots(nodes as ProvenanceNode[], reports);
          expect(Number.isFinite(trace.effectiveSources)).toBe(true);
          for (const { coverage } of trace.roots) expect(coverage > 0 && coverage <= 1 + DUST).toBe(true);
        },
      ),
    );
  });
});

describe('minCut', () => {
  it('is what trying every set of statements finds', () => {
    fc.assert(
      fc.property(acyclicScene, (scene) => {
        const parts = new Map(scene.nodes.map((node) => [node.id, splitShares(node)]));
        const expected = cutByTrying(
          scene,
          (id) => (parts.get(id)?.own ?? 1) > 0,
          (id) => (parts.get(id)?.parents ?? []).map(([parent]) => parent),
        );
        expect(attributeRoots(scene.nodes, scene.reports).minCut).toBe(expected);
      }),
      { numRuns: 400 },
    );
  });
});
