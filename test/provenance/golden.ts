import { readFileSync } from 'node:fs';
import type { Opinion } from '../../src/model/opinion.ts';
import type { ProvenanceNode } from '../../src/provenance/provenance-graph.ts';

type Row = readonly [belief: number, disbelief: number, uncertainty: number, baseRate: number];

interface GoldenCase {
  readonly id: string;
  readonly note: string;
  readonly nodes: Readonly<
    Record<string, { parents: Readonly<Record<string, number | null>>; own: number | null; origin: string | null }>
  >;
  readonly reports: Readonly<Record<string, Row>>;
  readonly rhoUnknown: number;
  readonly expected: {
    readonly attribution: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly coverage: Readonly<Record<string, number>>;
    readonly nEff: number;
    readonly roots: readonly string[];
    readonly minCut: number;
    readonly opinion: Row;
    readonly P: number;
  };
}

/** Exact fractions, computed apart from this library for the definition in docs/theory/independence.md. */
export const GOLDEN: readonly GoldenCase[] = JSON.parse(
  readFileSync(new URL('../oracles/provenance/golden-provenance.json', import.meta.url), 'utf8'),
).cases;

export const goldenNodes = (golden: GoldenCase): ProvenanceNode[] =>
  Object.entries(golden.nodes).map(([id, node]) => ({
    id,
    parents: Object.entries(node.parents).map(([parent, share]) =>
      share === null ? { id: parent } : { id: parent, share },
    ),
    ...(node.own === null ? {} : { own: node.own }),
    undocumented: node.origin === 'unknown',
  }));

export const opinionOf = ([belief, disbelief, uncertainty, baseRate]: Row): Opinion => ({
  belief,
  disbelief,
  uncertainty,
  baseRate,
});
