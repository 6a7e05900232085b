import { disjointSets } from '../../identity/disjoint-sets.ts';
import { ALLEN_RELATIONS, type AllenRelation } from '../../model/allen-relation.ts';
import { append } from '../../model/append.ts';
import { byCodeUnit } from '../../model/code-unit-order.ts';
import { CERTAIN, type PositionTable, type QuestionKey } from '../../positions/position-table.ts';
import { type AllenConstraint, pathConsistency } from '../beyond/path-consistency.ts';
import { anyCircumstancesDiffer, circumstancesDiffer, oneForEachCircumstances } from '../circumstances.ts';
import { comparePositions } from '../compare-positions.ts';
import { isConflict } from '../compare-said.ts';
import type { ContradictionContext } from '../context.ts';
import { isFirmAffirmation, isFirmDenial } from './firm-affirmation.ts';
import { type FoundSets, NOTHING_FOUND, type SetConflict, type SetKind } from './set-conflict.ts';

/** Events that hang together: more than this many are not ordered, since the time grows with their cube. */
const MOST_EVENTS = 64;

/** Kinds of circumstances (scopes, valid times) that are looked at one by one; beyond, what is left is counted. */
const MOST_CIRCUMSTANCES = 64;

/** What two claims complete is looked for among this many statements at most: a search tries as many networks. */
const MOST_BESIDE = 100;

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
    else {
      const found = impossibleOrders(context, group);
      append(conflicts, found.conflicts);
      notChecked += found.notChecked;
    }
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

/**
 * A set that holds both rows, completed by other statements; undefined where there is none. Each of the two is possible
 * with what is left of the others, so what is impossible with both needs both.
 */
export function orderWith(context: ContradictionContext, a: number, b: number): SetConflict | undefined {
  const { table } = context;
  const relations = declaredRelations(context);
  const one = relations.size === 0 ? undefined : orderingOf(table, a, relations);
  const other = one === undefined ? undefined : orderingOf(table, b, relations);
  if (one === undefined || other === undefined || circumstancesDiffer(table, a, b)) return undefined;
  for (const group of connected(orderings(table, relations))) {
    if (!group.some(({ from }) => from === one.from) || !group.some(({ from }) => from === other.from)) continue;
    const beside = group.filter(
      ({ rows: [row] }) => !anyCircumstancesDiffer(table, [row as number, a, b]) && row !== a && row !== b,
    );
    if (beside.length > MOST_BESIDE) return undefined;
    const left = possibleWith(other, possibleWith(one, beside));
    const all = [one, other, ...left];
    if (isPossible([one, ...left]) && isPossible([other, ...left]) && !isPossible(all)) {
      return asConflict(context, onlyNeeded(all));
    }
  }
  return undefined;
}

/** Of other orderings those that are possible together with one: of every set that is not, the last is left out. */
function possibleWith(one: Ordering, others: readonly Ordering[]): readonly Ordering[] {
  let left = others;
  while (left.length > 0 && !isPossible([one, ...left])) {
    const last = onlyNeeded([one, ...left]).findLast((needed) => needed !== one);
    if (last === undefined) return [];
    left = left.filter((kept) => kept !== last);
  }
  return left;
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
      const key = `${question} ${table.value[row]} ${table.stance[row]} ${table.scope[row]} ${table.validTime[row]}`;
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
  if (listed === undefined || to === undefined) return undefined;
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

/**
 * Sets of claims that cannot all be true, no claim in two of them; certain claims are taken first. What is said of
 * different scopes or times is looked at apart.
 */
function impossibleOrders(context: ContradictionContext, group: readonly Ordering[]): FoundSets {
  const { table } = context;
  const kinds = oneForEachCircumstances(table, rowsOf(group));
  const conflicts: SetConflict[] = [];
  const used = new Set<Ordering>();
  let notChecked = Math.max(0, kinds.length - MOST_CIRCUMSTANCES);
  for (const kind of kinds.slice(0, MOST_CIRCUMSTANCES)) {
    const beside = group.filter(({ rows: [row] }) => !circumstancesDiffer(table, row as number, kind));
    for (const certainOnly of [true, false]) {
      const isOpen = (one: Ordering): boolean =>
        !used.has(one) && (!certainOnly || table.commitment[one.rows[0] as number] === CERTAIN);
      for (let left = beside.filter(isOpen); !isPossible(left); left = beside.filter(isOpen)) {
        const needed = onlyNeeded(left);
        for (const one of needed) used.add(one);
        // Both lie beside the first kind and yet apart from each other: another set may hide behind this one.
        if (anyCircumstancesDiffer(table, rowsOf(needed))) notChecked++;
        const conflict = asConflict(context, needed);
        if (conflict !== undefined) conflicts.push(conflict);
      }
    }
  }
  return { conflicts, notChecked };
}

const rowsOf = (orderings: readonly Ordering[]): readonly number[] => orderings.map(({ rows: [row] }) => row as number);

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
  const rows = rowsOf(needed).toSorted((a, b) => a - b);
  const [a, b] = rows;
  if (anyCircumstancesDiffer(table, rows)) return undefined;
  if (rows.length === 2 && isConflict(comparePositions(context, a as number, b as number))) return undefined;
  const events = [...new Set(needed.flatMap(({ from, to }) => [from, to]))].map(declared.labels.entity);
  const named = `${events.slice(0, -1).join(', ')} and ${events.at(-1)}`;
  return {
    kind: 'temporal-order',
    law:
      events.length === 1
        ? `${events[0]} cannot lie to itself in time in this way`
        : `no order of ${named} in time fits all of this`,
    rows,
    members: needed.flatMap((one) => one.rows),
    soft: false,
  };
}
