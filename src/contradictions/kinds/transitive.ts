import { anyCircumstancesDiffer, circumstancesDiffer } from '../circumstances.ts';
import type { ContradictionContext } from '../context.ts';
import { isFirmDenial } from './firm-affirmation.ts';
import {
  type DeclaredRelation,
  declaredRelation,
  type RelationGraph,
  relationGraph,
  shortestPath,
} from './relation-graph.ts';
import { NOTHING_FOUND, type SetConflict, type SetKind } from './set-conflict.ts';

/** A search for each denied pair may walk the whole graph; beyond this many edges in all, the rest is counted instead. */
const MOST_STEPS = 5_000_000;

/** p(a, b) and p(b, c) say p(a, c), so they cannot stand beside its denial: a minimal set of three or more. */
export const transitive: SetKind = (context) => {
  const { table, declared } = context;
  const relations = table.ledger.predicates.filter((predicate) => predicate.transitive === true);
  if (relations.length === 0) return NOTHING_FOUND;
  const conflicts: SetConflict[] = [];
  let notChecked = 0;
  for (const predicate of relations) {
    const relation = declaredRelation(context, predicate);
    const denials = deniedPairs(context, relation);
    if (denials.length === 0) continue;
    const graph = relationGraph(table, relation, () => true);
    const edges = graph.next.reduce((sum, list) => sum + list.length, 1);
    const affordable = Math.max(1, Math.floor(MOST_STEPS / edges));
    notChecked += Math.max(0, denials.length - affordable);
    for (const denial of denials.slice(0, affordable)) {
      const whole = chainAgainst(graph, denial);
      if (whole === undefined) continue;
      const apart = anyCircumstancesDiffer(table, whole);
      // Another way round may lead through statements for the time and scope of the denial.
      const rows = apart ? chainAgainst(graphBeside(context, relation, denial.row), denial) : whole;
      if (rows === undefined) continue;
      if (apart && anyCircumstancesDiffer(table, rows)) {
        notChecked++;
        continue;
      }
      const law = `${declared.labels.predicate(relation.id)} carries on from one to the next, so the chain says what is denied`;
      conflicts.push({ kind: 'transitive', law, rows, members: rows, soft: false });
    }
  }
  return { conflicts, notChecked };
};

interface Denial {
  readonly from: string;
  readonly to: string;
  readonly row: number;
}

/** The denial and the steps of a shortest chain that says what is denied; one step alone is polarity. */
function chainAgainst(graph: RelationGraph, { from, to, row }: Denial): readonly number[] | undefined {
  const [start, end] = [graph.indexOf(from), graph.indexOf(to)];
  const path = start === undefined || end === undefined ? undefined : shortestPath(graph, start, end);
  if (path === undefined || path.length < 3) return undefined;
  const steps = path.slice(1).map((node, step) => graph.rowsOf(path[step] as number, node)[0] as number);
  return [...steps, row].sort((a, b) => a - b);
}

function graphBeside({ table }: ContradictionContext, relation: DeclaredRelation, denial: number): RelationGraph {
  return relationGraph(table, relation, (row) => !circumstancesDiffer(table, row, denial));
}

function deniedPairs({ table }: ContradictionContext, { id, inverses }: DeclaredRelation): readonly Denial[] {
  const pairs: Denial[] = [];
  table.questions.forEach(({ meaning, subject }, question) => {
    const isTurned = meaning.id !== id;
    if (isTurned && !inverses.has(meaning.id)) return;
    for (const row of table.order.subarray(table.starts[question], table.starts[question + 1])) {
      const value = table.values[table.value[row] as number];
      if (value?.type !== 'member' || value.members.length !== 1 || !isFirmDenial(table, row)) continue;
      const other = value.members[0] as string;
      pairs.push(isTurned ? { from: other, to: subject, row } : { from: subject, to: other, row });
    }
  });
  return pairs;
}
