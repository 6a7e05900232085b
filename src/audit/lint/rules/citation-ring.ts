import { canonicalSources } from '../../../identity/canonical-sources.ts';
import { citationRings } from '../../../provenance/citation-rings.ts';
import { indexGraph } from '../../../provenance/provenance-graph.ts';
import { derivations } from '../../../provenance/statement-graph.ts';
import type { LintRule } from '../lint-context.ts';

/** Sources that are derived from each other in a circle. */
export const citationRing: LintRule = {
  code: 'citation-ring',
  why: 'In a ring nobody is the original: all of it counts as one source that nobody can name.',
  *find({ ledger, positions: { ids } }) {
    const sources = canonicalSources(ledger.sources, ids.source);
    const nodes = [...sources].map(([id, source]) => ({ id, parents: derivations(id, source, ids.source) }));
    const graph = indexGraph(nodes, [...sources.keys()]);
    for (const members of citationRings(graph).members) {
      const ring = members.map((member) => graph.ids[member] ?? '');
      const [first = '', ...others] = ring;
      if (others.length === 0) continue;
      yield {
        level: 'warning',
        record: 'source',
        id: first,
        path: 'derivedFrom',
        refs: others,
        what: `${ring.join(', ')} are derived from each other in a ring.`,
        instead: 'Who had it first without the others in derivedFrom, or each with the share that it takes from whom.',
      };
    }
  },
};
