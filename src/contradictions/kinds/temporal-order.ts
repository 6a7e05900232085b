import { disjointSets } from '../../identity/disjoint-sets.ts';
import { ALLEN_RELATIONS, type AllenRelation } from '../../model/allen-relation.ts';
import { byCodeUnit } from '../../model/code-unit-order.ts';
import { CERTAIN, type PositionTable, type QuestionKey } from '../../positions/position-table.ts';
import { type AllenConstraint, pathConsistency } from '../beyond/path-consistency.ts';
import { comparePositions } from '../compare-positions.ts';
import { isConflict } from '../compare-said.ts';
import type { ContradictionContext } from '../context.ts';
import { scopesDisjoint } from '../scopes-disjoint.ts';
import { isFirmAffirmation, isFirmDenial } from './firm-affirmation.ts';
import { NOTHING_FOUND, type SetConflict, type SetKind } from './set-conflict.ts';

/** Events that hang together: more than this many are not ordered, since the time grows with their cube. */
const MOST_EVENTS = 64;

/** What one or several rows say of the order of two events. */
interface Ordering extends AllenConstraint {
  /** The firmest first. */
  readonly rows: number[];
}

/**
 * Orders of events that fit no timeline: A before B, B before C, C during A. Predicates that declare `allen` say how two
 * events lie; a denial says that they lie otherwise. Path consistency decides (sound, and incomplete for the full
 * algebra: what four events or more make impossible together may pass), and claims that are not needed are left out of
 * the set. Events that nothing ties together are looked at apart. Time O(events³ × log claims) for each such group.
 */
export const temporalOrder: SetKind = (context) => {
  const relations = declaredRelations(context);
  if (relations.size === 0) return NOTHING_FOUND;
  const conflicts: SetConflict[] = [];
  let notChecked = 0;
  for (const group of connected(orderings(context.table, relations))) {
    const events = new Set(group.flatMap(({ from, to }) => [from, to]));
    if (events.size > MOST_EVENTS) notChecked += group.length;
    else conflicts.push(...impossibleOrders(context, group));
  }
  return { conflicts, notChecked };
};

/** The same for two rows alone: on one pair of events, in orders that cannot both be. */
export function orderBetween(context: ContradictionContext, a: number, b: number): SetConflict | undefined {
  const { table } = context;
  if (table.question[a] === table.question[b]) return undefined;
  const relations = declaredRelations(context);
  if (relations.size === 0) return undefined;
  const both = [a, b].flatMap((row) => orderingOf(table, row, relations) ?? []);
  return both.length < 2 || isPossible(both) ? undefined : asConflict(context, both);
}

function declaredRelations({ table, declared }: ContradictionContext): ReadonlyMap<string, readonly AllenRelation[]> {
  const relations = new Map<string, readonly AllenRelation[]>();
  for (const { id, allen } of table.ledger.predicates) {
    if (allen !== undefined) relations.set(declared.meaningOf(id).id, allen);
  }
  return relations;
}

/** What the firm rows say, rows that say the same together, in order of the events. */
function orderings(
  table: PositionTable,
  relations: ReadonlyMap<string, readonly AllenRelation[]>,
): readonly Ordering[] {
  const known = new Map<string, Ordering>();
  for (let question = 0; question < table.questions.length; question++) {
    if (!relations.has((table.questions[question] as QuestionKey).meaning.id)) continue;
    for (let place = table.starts[question] as number; place < (table.starts[question + 1] as number); place++) {
      const row = table.order[place] as number;
      const ordering = orderingOf(table, row, relations);
      if (ordering === undefined) continue;
      const key = JSON.stringify([question, table.value[row], table.stance[row]]);
      const same = known.get(key);
      if (same === undefined) known.set(key, ordering);
      else same.rows.push(row);
    }
  }
  const firmness = (row: number): number => table.probability[row] as number;
  for (const { rows } of known.values()) rows.sort((a, b) => firmness(b) - firmness(a) || a - b);
  return [...known.values()].sort(
    (a, b) => byCodeUnit(a.from, b.from) || byCodeUnit(a.to, b.to) || (a.rows[0] as number) - (b.rows[0] as number),
  );
}

function orderingOf(
  table: PositionTable,
  row: number,
  declared: ReadonlyMap<string, readonly AllenRelation[]>,
): Ordering | undefined {
  const { meaning, subject } = table.questions[table.question[row] as number] as QuestionKey;
  const listed = declared.get(meaning.id);
  const value = table.values[table.value[row] as number];
  const to = value?.type === 'member' && value.members.length === 1 ? value.members[0] : undefined;
  if (listed === undefined || to === undefined || to === subject) return undefined;
  if (isFirmAffirmation(table, row)) return { from: subject, to, relations: listed, rows: [row] };
  if (!isFirmDenial(table, row)) return undefined;
  return { from: subject, to, relations: ALLEN_RELATIONS.filter((one) => !listed.includes(one)), rows: [row] };
}

/** Groups of orderings that share events, in order of their first event. */
function connected(all: readonly Ordering[]): Iterable<readonly Ordering[]> {
  const sets = disjointSets();
  for (const { from, to } of all) sets.join(from, to);
  const groups = new Map<string, Ordering[]>();
  for (const ordering of all) {
    const name = sets.find(ordering.from);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [ordering]);
    else group.push(ordering);
  }
  return groups.values();
}

/** Sets of claims that cannot all be true, no claim in two of them; certain claims are taken first. */
function impossibleOrders(context: ContradictionContext, group: readonly Ordering[]): readonly SetConflict[] {
  const { table } = context;
  const found: SetConflict[] = [];
  const used = new Set<Ordering>();
  for (const certainOnly of [true, false]) {
    const isOpen = (one: Ordering): boolean =>
      !used.has(one) && (!certainOnly || table.commitment[one.rows[0] as number] === CERTAIN);
    for (let left = group.filter(isOpen); !isPossible(left); left = group.filter(isOpen)) {
      const needed = onlyNeeded(left);
      for (const one of needed) used.add(one);
      const conflict = asConflict(context, needed);
      if (conflict !== undefined) found.push(conflict);
    }
  }
  return found;
}

function isPossible(orderings: readonly Ordering[]): boolean {
  const intervals = [...new Set(orderings.flatMap(({ from, to }) => [from, to]))];
  return pathConsistency({ intervals, constraints: orderings }).consistent;
}

/** Leaves out, in ever smaller portions, what an impossible set stays impossible without. */
function onlyNeeded(impossible: readonly Ordering[]): readonly Ordering[] {
  let kept = impossible;
  for (let portion = Math.ceil(kept.length / 2); portion >= 1; portion = portion === 1 ? 0 : Math.ceil(portion / 2)) {
    for (let from = 0; from < kept.length; ) {
      const without = [...kept.slice(0, from), ...kept.slice(from + portion)];
      if (without.length > 0 && !isPossible(without)) kept = without;
      else from += portion;
    }
  }
  return kept;
}

/** Undefined where the two conflict on their own question already, or speak of different scopes. */
function asConflict(context: ContradictionContext, needed: readonly Ordering[]): SetConflict | undefined {
  const { table, declared } = context;
  const rows = needed.map(({ rows: [first] }) => first as number).sort((a, b) => a - b);
  const [a, b] = rows;
  if (rows.some((one) => rows.some((other) => scopesDisjoint(table, one, other)))) return undefined;
  if (rows.length === 2 && isConflict(comparePositions(context, a as number, b as number))) return undefined;
  const events = [...new Set(needed.flatMap(({ from, to }) => [from, to]))].map(declared.labels.entity);
  const named = `${events.slice(0, -1).join(', ')} and ${events.at(-1)}`;
  return {
    kind: 'temporal-order',
    law: `no order of ${named} in time fits all of this`,
    rows,
    members: needed.flatMap((one) => one.rows),
    soft: false,
  };
}
