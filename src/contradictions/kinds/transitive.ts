import type { ContradictionContext } from '../context.ts';
import { isFirmDenial } from './firm-affirmation.ts';
import { relationGraph, shortestPath } from './relation-graph.ts';
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
    const { id } = declared.meaningOf(predicate.id);
    const denials = deniedPairs(context, id);
    if (denials.length === 0) continue;
    const graph = relationGraph(table, id, false);
    const edges = graph.next.reduce((sum, list) => sum + list.length, 1);
    const affordable = Math.max(1, Math.floor(MOST_STEPS / edges));
    notChecked += Math.max(0, denials.length - affordable);
    for (const { from, to, row } of denials.slice(0, affordable)) {
      const [start, end] = [graph.indexOf(from), graph.indexOf(to)];
      const path = start === undefined || end === undefined ? undefined : shortestPath(graph, start, end);
      // One step is the denial of the statement itself: polarity.
      if (path === undefined || path.length < 3) continue;
      const steps = path.slice(1).map((node, step) => graph.rowsOf(path[step] as number, node)[0] as number);
      const rows = [...steps, row].sort((a, b) => a - b);
      const law = `${declared.labels.predicate(id)} carries on from one to the next, so the chain says what is denied`;
      conflicts.push({ kind: 'transitive', law, rows, members: rows, soft: false });
    }
  }
  return { conflicts, notChecked };
};

function deniedPairs({ table }: ContradictionContext, predicate: string) {
  const pairs: { from: string; to: string; row: number }[] = [];
  table.questions.forEach(({ meaning, subject }, question) => {
    if (meaning.id !== predicate) return;
    for (const row of table.order.subarray(table.starts[question], table.starts[question + 1])) {
      const value = table.values[table.value[row] as number];
      if (value?.type !== 'member' || value.members.length !== 1 || !isFirmDenial(table, row)) continue;
      pairs.push({ from: subject, to: value.members[0] as string, row });
    }
  });
  return pairs;
}
