import { append } from '../../model/append.ts';
import { CERTAIN, NONE, type PositionTable, type QuestionKey } from '../../positions/position-table.ts';
import { zoneMargin } from '../../time/relate-spans.ts';
import type { TimeSpan } from '../../time/time-span.ts';
import type { ContradictionContext } from '../context.ts';
import { scopesDisjoint } from '../scopes-disjoint.ts';
import { isFirmAffirmation } from './firm-affirmation.ts';
import { NOTHING_FOUND, type SetConflict, type SetKind } from './set-conflict.ts';

/** Statements of one bound, and of one relation, that are compared; the rest is counted. */
const MOST = 200;

/** A statement of when something began or ceased to exist. */
interface Bound {
  readonly row: number;
  readonly span: TimeSpan;
}

/** Statements of beginnings and ends, by the entity that they are about. */
interface Lifetimes {
  readonly starts: ReadonlyMap<string, readonly Bound[]>;
  readonly ends: ReadonlyMap<string, readonly Bound[]>;
  readonly notChecked: number;
}

/**
 * Two that are said to have met must have existed at one time: the end of one does not lie before the beginning of the
 * other, nor before the time for which the meeting is told. Predicates declare `contemporary`, and `existence: 'start'`
 * or `'end'`. Unknown bounds violate nothing; spans are as wide as their precision. One finding a relation and way of
 * failing. Time O(claims under these predicates).
 */
export const contemporary: SetKind = (context) => {
  const { table, declared } = context;
  const relations = new Set(
    table.ledger.predicates.filter((one) => one.contemporary === true).map(({ id }) => declared.meaningOf(id).id),
  );
  if (relations.size === 0) return NOTHING_FOUND;
  const lifetimes = readLifetimes(context);
  const conflicts: SetConflict[] = [];
  let { notChecked } = lifetimes;
  for (let question = 0; question < table.questions.length; question++) {
    if (!relations.has((table.questions[question] as QuestionKey).meaning.id)) continue;
    for (const meetings of meetingsOn(table, question)) {
      notChecked += Math.max(0, meetings.length - MOST);
      append(conflicts, neverMet(context, meetings.slice(0, MOST), lifetimes));
    }
  }
  return { conflicts, notChecked };
};

/** The same for two rows alone: a relation told for a time, and a bound of one side's existence. */
export function contemporaryBetween(context: ContradictionContext, a: number, b: number): SetConflict | undefined {
  const { table, declared } = context;
  const isRelation = (row: number): boolean => {
    const { meaning } = table.questions[table.question[row] as number] as QuestionKey;
    return table.ledger.predicates.some(
      (one) => one.contemporary === true && declared.meaningOf(one.id).id === meaning.id,
    );
  };
  const meeting = isRelation(a) ? a : isRelation(b) ? b : undefined;
  if (meeting === undefined || !isFirmAffirmation(table, meeting)) return undefined;
  const bound = meeting === a ? b : a;
  const lifetimes = readLifetimes(context, bound);
  return neverMet(context, [meeting], lifetimes)[0];
}

/** Firm statements of existence bounds, that of one row only where it is named. */
function readLifetimes({ table, declared }: ContradictionContext, only?: number): Lifetimes {
  const read = { start: new Map<string, Bound[]>(), end: new Map<string, Bound[]>() };
  let notChecked = 0;
  const bounding = new Map<string, 'start' | 'end'>();
  for (const { id, existence } of table.ledger.predicates) {
    if (existence !== undefined) bounding.set(declared.meaningOf(id).id, existence);
  }
  for (let question = 0; question < table.questions.length; question++) {
    const { meaning, subject } = table.questions[question] as QuestionKey;
    const side = bounding.get(meaning.id);
    if (side === undefined) continue;
    for (let place = table.starts[question] as number; place < (table.starts[question + 1] as number); place++) {
      const row = table.order[place] as number;
      const value = table.values[table.value[row] as number];
      const span = value?.type === 'time' && value.spans.length === 1 ? value.spans[0] : undefined;
      if (span === undefined || !isFirmAffirmation(table, row) || (only ?? row) !== row) continue;
      const list = read[side].get(subject);
      if (list === undefined) read[side].set(subject, [{ row, span }]);
      else if (list.length < MOST) list.push({ row, span });
      else notChecked++;
    }
  }
  return { starts: read.start, ends: read.end, notChecked };
}

/** Firm rows of a question by the one other that they name, the firmest first. */
function meetingsOn(table: PositionTable, question: number): Iterable<readonly number[]> {
  const byValue = new Map<number, number[]>();
  for (let place = table.starts[question] as number; place < (table.starts[question + 1] as number); place++) {
    const row = table.order[place] as number;
    const value = table.values[table.value[row] as number];
    if (value?.type !== 'member' || value.members.length !== 1 || !isFirmAffirmation(table, row)) continue;
    const rows = byValue.get(table.value[row] as number);
    if (rows === undefined) byValue.set(table.value[row] as number, [row]);
    else rows.push(row);
  }
  const firmness = (row: number): number => table.probability[row] as number;
  for (const rows of byValue.values()) rows.sort((a, b) => firmness(b) - firmness(a) || a - b);
  return byValue.values();
}

/** The ways in which the bounds of two rule out that they met. */
function neverMet(context: ContradictionContext, meetings: readonly number[], lifetimes: Lifetimes): SetConflict[] {
  const { table, declared } = context;
  const { meaning, subject } = table.questions[table.question[meetings[0] as number] as number] as QuestionKey;
  const value = table.values[table.value[meetings[0] as number] as number];
  const other = value?.type === 'member' ? (value.members[0] as string) : subject;
  const name = declared.labels.entity;
  const asks = `${declared.labels.predicate(meaning.id)} asks that both existed at one time, but`;
  const found: SetConflict[] = [];
  const add = (law: string, candidates: readonly (readonly Bound[])[]): void => {
    const best = candidates.reduce<readonly Bound[] | undefined>(
      (kept, next) => (kept === undefined || rank(table, next) < rank(table, kept) ? next : kept),
      undefined,
    );
    if (best === undefined) return;
    const members = [...new Set(candidates.flat().map(({ row }) => row))];
    const rows = best.map(({ row }) => row).sort((a, b) => a - b);
    found.push({ kind: 'contemporary', law: `${asks} ${law}`, rows, members, soft: isVague(best) });
  };
  const told = meetings.flatMap((row): Bound[] => {
    const span = table.validTime[row] === NONE ? undefined : table.times[table.validTime[row] as number];
    return span === undefined ? [] : [{ row, span }];
  });
  for (const party of new Set([subject, other])) {
    const ends = lifetimes.ends.get(party) ?? [];
    const starts = lifetimes.starts.get(party) ?? [];
    add(`${name(party)} no longer existed by then`, inWrongOrder(table, ends, told));
    add(`${name(party)} did not exist yet`, inWrongOrder(table, told, starts));
  }
  const meeting = { row: meetings[0] as number, span: undefined };
  for (const [gone, late] of [[subject, other] as const, [other, subject] as const]) {
    if (gone === late) continue;
    const gaps = inWrongOrder(table, lifetimes.ends.get(gone) ?? [], lifetimes.starts.get(late) ?? []);
    const open = gaps.filter((gap) => gap.every(({ row }) => !scopesDisjoint(table, row, meeting.row)));
    add(
      `${name(gone)} no longer existed when ${name(late)} came to be`,
      open.map(([end, start]) => [{ ...(end as Bound), row: meeting.row }, end as Bound, start as Bound]),
    );
  }
  return found;
}

/** Pairs of which the first is over before the second begins. */
function inWrongOrder(table: PositionTable, firsts: readonly Bound[], seconds: readonly Bound[]): readonly Bound[][] {
  return firsts.flatMap((first) =>
    seconds
      .filter((second) => first.span.end + zoneMargin(first.span, second.span) <= second.span.start)
      .filter((second) => !scopesDisjoint(table, first.row, second.row))
      .map((second) => [first, second]),
  );
}

const isVague = (bounds: readonly Bound[]): boolean =>
  bounds.some(({ span }) => span.approximate || span.zoned !== (bounds[0] as Bound).span.zoned);

/** Certain and sharp sets first. */
function rank(table: PositionTable, bounds: readonly Bound[]): number {
  const hedged = bounds.filter(({ row }) => table.commitment[row] !== CERTAIN).length;
  return 2 * hedged + (isVague(bounds) ? 1 : 0);
}
