import { byCodeUnit } from '../../model/code-unit-order.ts';
import type { Predicate } from '../../model/predicate.ts';
import type { PositionTable, QuestionKey } from '../../positions/position-table.ts';
import type { ContradictionContext } from '../context.ts';
import { isFirmAffirmation } from './firm-affirmation.ts';

/** What one predicate says from entity to entity: for each edge the rows that affirm it, the firmest first. */
export interface RelationGraph {
  readonly nodes: readonly string[];
  readonly next: readonly (readonly number[])[];
  readonly indexOf: (node: string) => number | undefined;
  readonly rowsOf: (from: number, to: number) => readonly number[];
}

/** A predicate as a relation, with those that say the same from the other side. */
export interface DeclaredRelation {
  readonly id: string;
  readonly inverses: ReadonlySet<string>;
}

/** A predicate with its declared inverses, whichever of the two declares it. */
export function declaredRelation({ table, declared }: ContradictionContext, predicate: Predicate): DeclaredRelation {
  const { id } = declared.meaningOf(predicate.id);
  const inverses = new Set<string>();
  for (const { id: one, inverse } of table.ledger.predicates) {
    if (inverse === undefined) continue;
    const [there, back] = [declared.meaningOf(one).id, declared.meaningOf(inverse).id];
    if (there === id) inverses.add(back);
    else if (back === id) inverses.add(there);
  }
  return { id, inverses };
}

/** Reads the affirmed statements of a relation as a graph, nodes in order of their ids. Time O(rows + nodes log nodes). */
export function relationGraph(
  table: PositionTable,
  { id, inverses }: DeclaredRelation,
  isMeant: (row: number) => boolean,
): RelationGraph {
  const edges: [from: string, to: string, row: number][] = [];
  for (let question = 0; question < table.questions.length; question++) {
    const { meaning, subject } = table.questions[question] as QuestionKey;
    const isTurned = meaning.id !== id;
    if (isTurned && !inverses.has(meaning.id)) continue;
    for (let place = table.starts[question] as number; place < (table.starts[question + 1] as number); place++) {
      const row = table.order[place] as number;
      const value = table.values[table.value[row] as number];
      if (value?.type !== 'member' || value.members.length !== 1 || !isFirmAffirmation(table, row)) continue;
      if (!isMeant(row)) continue;
      const other = value.members[0] as string;
      edges.push(isTurned ? [other, subject, row] : [subject, other, row]);
    }
  }
  const named = new Set<string>();
  for (const [from, to] of edges) named.add(from).add(to);
  const nodes = [...named].sort(byCodeUnit);
  const indices = new Map(nodes.map((node, index) => [node, index]));
  const rows = new Map<string, number[]>();
  const next: number[][] = nodes.map(() => []);
  for (const [from, to, row] of edges) {
    const [a, b] = [indices.get(from) as number, indices.get(to) as number];
    const known = rows.get(`${a} ${b}`);
    if (known !== undefined) {
      known.push(row);
      continue;
    }
    rows.set(`${a} ${b}`, [row]);
    next[a]?.push(b);
  }
  for (const list of next) list.sort((a, b) => a - b);
  for (const list of rows.values()) {
    list.sort((a, b) => (table.probability[b] as number) - (table.probability[a] as number) || a - b);
  }
  return { nodes, next, indexOf: (node) => indices.get(node), rowsOf: (a, b) => rows.get(`${a} ${b}`) ?? [] };
}

/** A shortest path by breadth-first search, its ends included; undefined where there is none. At least one edge. */
export function shortestPath(
  { next }: RelationGraph,
  from: number,
  to: number,
  isOpen: (node: number) => boolean = () => true,
): readonly number[] | undefined {
  const cameFrom = new Map<number, number>();
  let front = [from];
  while (front.length > 0) {
    const further: number[] = [];
    for (const node of front) {
      for (const there of next[node] ?? []) {
        if (there !== to && (cameFrom.has(there) || there === from || !isOpen(there))) continue;
        cameFrom.set(there, node);
        if (there === to) return walkBack(cameFrom, from, to);
        further.push(there);
      }
    }
    front = further;
  }
  return undefined;
}

function walkBack(cameFrom: ReadonlyMap<number, number>, from: number, to: number): readonly number[] {
  const path = [to];
  let node = cameFrom.get(to);
  while (node !== undefined && node !== from) {
    path.push(node);
    node = cameFrom.get(node);
  }
  path.push(from);
  return path.reverse();
}
