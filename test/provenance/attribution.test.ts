import { describe, expect, it } from 'vitest';
import { attributeRoots } from '../../src/provenance/attribution.ts';
import { GOLDEN, goldenNodes } from './golden.ts';

describe('attributeRoots', () => {
  it.each(GOLDEN)('agrees with the exact reference: $id, $note', (golden) => {
    const reports = Object.keys(golden.reports);
    const trace = attributeRoots(goldenNodes(golden), reports, { rho0: golden.rhoUnknown });
    expect(trace.roots.map((root) => root.source)).toEqual(golden.expected.roots);
    expect(trace.effectiveSources).toBeCloseTo(golden.expected.nEff, 12);
    expect(trace.minCut).toBe(golden.expected.minCut);
    for (const root of trace.roots) {
      expect(root.coverage).toBeCloseTo(golden.expected.coverage[root.source] ?? Number.NaN, 12);
    }
    reports.forEach((report, i) => {
      const traced = trace.attribution[i] ?? { roots: [], shares: [] };
      const shares = Object.fromEntries(
        traced.roots.map((root, place) => [trace.roots[root]?.source, traced.shares[place]]),
      );
      const expected = golden.expected.attribution[report] ?? {};
      expect(Object.keys(shares).sort()).toEqual(Object.keys(expected).sort());
      for (const [root, share] of Object.entries(expected)) expect(shares[root]).toBeCloseTo(share, 12);
    });
  });
});
