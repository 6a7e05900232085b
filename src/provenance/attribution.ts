import { byCodeUnit } from '../model/code-unit-order.ts';
import { type Attribution, attributeGroups, NOTHING } from './attribute-groups.ts';
import { minimumCut } from './minimum-cut.ts';
import { nameRoots } from './name-roots.ts';
import { indexGraph, type ProvenanceNode } from './provenance-graph.ts';
import { RELAYED_ONLY, type RootTrace, weighRoots } from './root-trace.ts';
import { groupGraph, hasGround } from './statement-groups.ts';

/**
 * Root-attribution coverage: who the reports go back to, and how many independent originals they are worth.
 *
 * α_v = own(v)·e_v + Σ share(v→p)·α_p over a graph whose citation rings are condensed; coverage m_r = max over reports of
 * α(r); effective sources = Σ m_r, with undocumented roots discounted. A relay adds nothing to the maximum that its
 * original has set, which is why an echo does not count.
 * For documented roots 1 ≤ effective sources ≤ minCut ≤ min(roots, reports).
 *
 * @param reports ids of the statements seen; one id may occur more than once.
 * @param options.rho0 how alike undocumented roots are, 0–1; default .5.
 *
 * O(nodes + edges) plus the size of the attributions, plus the flow for minCut.
 */
export function attributeRoots(
  nodes: Iterable<ProvenanceNode>,
  reports: readonly string[],
  options: { readonly rho0?: number } = {},
): RootTrace {
  const graph = indexGraph(nodes, reports);
  const groups = groupGraph(graph);
  const reportNodes = reports.map((id) => graph.indexOf.get(id) ?? 0);
  const reportGroups = new Set(reportNodes.map((node) => groups.groupOf[node] ?? 0));
  const attributions = attributeGroups(groups, reportGroups);

  const coverage = new Map<number, number>();
  for (const group of reportGroups) {
    const { roots, shares } = attributions[group] ?? NOTHING;
    roots.forEach((root, i) => {
      coverage.set(root, Math.max(coverage.get(root) ?? 0, shares[i] ?? 0));
    });
  }
  const names = nameRoots(groups, coverage.keys());
  const sorted = [...coverage.keys()].sort((a, b) =>
    byCodeUnit(names.get(a)?.source ?? '', names.get(b)?.source ?? ''),
  );
  const placeOf = new Map(sorted.map((root, place) => [root, place]));
  const listed = sorted.map((root) => {
    const name = names.get(root) ?? { source: '' };
    return { ...name, coverage: coverage.get(root) ?? 0 };
  });

  const placed = new Map<Attribution, Attribution>();
  const attribution = reportNodes.map((node) => {
    const traced = attributions[groups.groupOf[node] ?? 0] ?? NOTHING;
    const known = placed.get(traced) ?? inPlaces(traced, placeOf);
    placed.set(traced, known);
    return known;
  });
  return {
    ...weighRoots(listed, options.rho0),
    attribution,
    self: reportNodes.map((node) => ((graph.own[node] ?? 0) > 0 ? placeOf.get(node) : undefined) ?? RELAYED_ONLY),
    minCut: minimumCut(groups.parents, [...reportGroups], (group) => hasGround(groups, group)),
  };
}

/** The same with places in the list of roots, ascending, instead of nodes. */
function inPlaces({ roots, shares }: Attribution, placeOf: ReadonlyMap<number, number>): Attribution {
  const order = roots.map((_, i) => i).sort((a, b) => place(a) - place(b));
  return { roots: order.map(place), shares: order.map((i) => shares[i] ?? 0) };

  function place(i: number): number {
    return placeOf.get(roots[i] ?? 0) ?? 0;
  }
}
