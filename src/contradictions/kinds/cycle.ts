import { CERTAIN, type PositionTable } from '../../positions/position-table.ts';
import { anyCircumstancesDiffer, circumstancesDiffer, oneForEachCircumstances } from '../circumstances.ts';
import type { ContradictionContext } from '../context.ts';
import {
  type DeclaredRelation,
  declaredRelation,
  type RelationGraph,
  relationGraph,
  shortestPath,
} from './relation-graph.ts';
import { type FoundSets, NOTHING_FOUND, type SetConflict, type SetKind } from './set-conflict.ts';
import { strongComponents } from './strong-components.ts';

/** A sentence names this many stations of a circle; all of them stand in the finding. */
const LONGEST_TOLD = 8;

/** Kinds of circumstances (scopes, valid times) that are looked at one by one; beyond, what is left is counted. */
const MOST_CIRCUMSTANCES = 64;

/**
 * A transitive relation that is asymmetric or irreflexive runs in no circle: A before B before C before A. What is said of
 * different times or scopes closes no circle. A circle of certain statements is found first; hedged ones are looked at
 * only where no certain circle lies inside. One finding for each strongly connected part, with a shortest circle as the
 * example. Two against each other are the asymmetric kind. Time O(rows) for each kind of circumstances in a circle.
 */
export const cycle: SetKind = (context) => {
  const { table } = context;
  const strict = table.ledger.predicates.filter(
    ({ transitive, asymmetric, irreflexive }) => transitive === true && (asymmetric === true || irreflexive === true),
  );
  if (strict.length === 0) return NOTHING_FOUND;
  const found = strict.map((predicate) =>
    circlesOf(context, declaredRelation(context, predicate), predicate.asymmetric === true),
  );
  return {
    conflicts: found.flatMap(({ conflicts }) => conflicts),
    notChecked: found.reduce((sum, { notChecked }) => sum + notChecked, 0),
  };
};

/** The circles of one relation; `pairsElsewhere` where two against each other are told as another kind. */
function circlesOf(context: ContradictionContext, relation: DeclaredRelation, pairsElsewhere: boolean): FoundSets {
  const { table } = context;
  const conflicts: SetConflict[] = [];
  const settled = new Set<string>();
  let notChecked = 0;
  const search = (isMeant: (row: number) => boolean, refine: boolean): void => {
    const graph = relationGraph(table, relation, isMeant);
    for (const component of strongComponents(graph.next)) {
      const names = component.map((node) => graph.nodes[node] as string);
      if (names.some((name) => settled.has(name)) || (component.length === 2 && pairsElsewhere)) continue;
      const circle = circleIn(context, graph, component, relation.id);
      if (!anyCircumstancesDiffer(table, circle.rows)) {
        for (const name of names) settled.add(name);
        if (circle.rows.length > 2 || !pairsElsewhere) conflicts.push(withinReach(table, circle));
        continue;
      }
      const kinds = refine ? oneForEachCircumstances(table, circle.members) : [];
      notChecked += refine ? Math.max(0, kinds.length - MOST_CIRCUMSTANCES) : 1;
      for (const one of kinds.slice(0, MOST_CIRCUMSTANCES)) {
        search((row) => isMeant(row) && !circumstancesDiffer(table, row, one), false);
      }
    }
  };
  search((row) => table.commitment[row] === CERTAIN, true);
  search(() => true, true);
  return { conflicts, notChecked };
}

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

/** The same with those statements of its part alone that may hold together with the example. */
function withinReach(table: PositionTable, circle: SetConflict): SetConflict {
  const kinds = oneForEachCircumstances(table, circle.rows);
  const members = circle.members.filter((member) => !kinds.some((row) => circumstancesDiffer(table, member, row)));
  return { ...circle, members };
}
