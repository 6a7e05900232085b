import type { ContradictionContext } from '../context.ts';
import { type RelationGraph, relationGraph, shortestPath } from './relation-graph.ts';
import { NOTHING_FOUND, type SetConflict, type SetKind } from './set-conflict.ts';
import { strongComponents } from './strong-components.ts';

/** A sentence names this many stations of a circle; all of them stand in the finding. */
const LONGEST_TOLD = 8;

/**
 * A transitive relation that is asymmetric or irreflexive runs in no circle: A before B before C before A. A circle of
 * certain statements is found first; hedged ones are looked at only where no certain circle lies inside. One finding for
 * each strongly connected part, with a shortest circle as the example. Two against each other are the asymmetric kind.
 */
export const cycle: SetKind = (context) => {
  const { table, declared } = context;
  const strict = table.ledger.predicates.filter(
    ({ transitive, asymmetric, irreflexive }) => transitive === true && (asymmetric === true || irreflexive === true),
  );
  if (strict.length === 0) return NOTHING_FOUND;
  const conflicts: SetConflict[] = [];
  for (const predicate of strict) {
    const { id } = declared.meaningOf(predicate.id);
    const settled = new Set<string>();
    for (const certainOnly of [true, false]) {
      const graph = relationGraph(table, id, certainOnly);
      for (const component of strongComponents(graph.next)) {
        const known = component.some((node) => settled.has(graph.nodes[node] as string));
        if (known || (component.length === 2 && predicate.asymmetric === true)) continue;
        for (const node of component) settled.add(graph.nodes[node] as string);
        conflicts.push(circleIn(context, graph, component, id));
      }
    }
  }
  return { conflicts, notChecked: 0 };
};

function circleIn(
  { declared }: ContradictionContext,
  graph: RelationGraph,
  component: readonly number[],
  predicate: string,
): SetConflict {
  const inside = new Set(component);
  const start = component.reduce((least, node) => Math.min(least, node));
  const path = shortestPath(graph, start, start, (node) => inside.has(node)) ?? [start];
  const rows = path.slice(1).map((to, step) => graph.rowsOf(path[step] as number, to)[0] as number);
  const members = component.flatMap((from) =>
    (graph.next[from] ?? []).filter((to) => inside.has(to)).flatMap((to) => graph.rowsOf(from, to)),
  );
  const shown = path.length > LONGEST_TOLD ? [...path.slice(0, LONGEST_TOLD - 2), undefined, ...path.slice(-2)] : path;
  const names = shown
    .map((node) => (node === undefined ? '…' : declared.labels.entity(graph.nodes[node] as string)))
    .join(' → ');
  const law = `${declared.labels.predicate(predicate)} cannot run in a circle, and this one does: ${names}`;
  return { kind: 'cycle', law, rows: rows.sort((a, b) => a - b), members, soft: false };
}
