import type { CanonicalValue, NumberRange } from '../../positions/canonical-value.ts';
import { CERTAIN, type PositionTable, type QuestionKey } from '../../positions/position-table.ts';
import { unitConversion } from '../../positions/units.ts';
import { type AsOfOrder, orderOf } from '../as-of-order.ts';
import { anyCircumstancesDiffer, circumstancesDiffer, oneForEachCircumstances } from '../circumstances.ts';
import type { ContradictionContext } from '../context.ts';
import { scopesDisjoint } from '../scopes-disjoint.ts';
import { isFirmAffirmation } from './firm-affirmation.ts';
import { NOTHING_FOUND, type SetConflict, type SetKind } from './set-conflict.ts';

/** A total, the predicates declared as its parts, and whether they are all of it. */
interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
  readonly exhaustive: boolean;
}

/** Statements compared for one total: beyond this many a question, the rest is counted as not checked. */
const MOST_ROWS = 200;

/** Kinds of circumstances (scopes, valid times) under which the parts of one total are added up. */
const MOST_CIRCUMSTANCES = 64;

/**
 * Parts that together exceed their total, and exhaustive parts that together fall short of it. The largest lower bound
 * (or the smallest upper bound) of each part is taken, so one look answers whether any choice of statements conflicts.
 * Parts stated after a rising total may exceed it. A part that alone exceeds the total is found as a pair.
 * Time O(statements²) a total up to a bound.
 */
export const sums: SetKind = (context) => {
  const declared = declaredSums(context);
  if (declared.length === 0) return NOTHING_FOUND;
  const rowsOf = rowsByPlace(context, new Set(declared.flatMap(({ total, parts }) => [total, ...parts])));
  const conflicts: SetConflict[] = [];
  let notChecked = 0;
  for (const sum of declared) {
    for (const byPredicate of rowsOf.values()) {
      const totals = byPredicate.get(sum.total) ?? [];
      const parts = sum.parts.map((part) => byPredicate.get(part) ?? []);
      if (totals.length === 0 || parts.every((rows) => rows.length === 0)) continue;
      for (const rows of [totals, ...parts]) notChecked += Math.max(0, rows.length - MOST_ROWS);
      const capped = (rows: readonly number[]) => rows.slice(0, MOST_ROWS);
      conflicts.push(...conflictsAt(context, sum, capped(totals), parts.map(capped)));
    }
  }
  return { conflicts, notChecked };
};

/** A set that holds both rows, completed by other statements; undefined where there is none. */
export function sumWith(context: ContradictionContext, a: number, b: number): SetConflict | undefined {
  const { table } = context;
  const questionOf = (row: number) => table.questions[table.question[row] as number] as QuestionKey;
  const [first, second] = [questionOf(a), questionOf(b)];
  if (first.subject !== second.subject || !isFirmAffirmation(table, a) || !isFirmAffirmation(table, b))
    return undefined;
  const concerned = declaredSums(context).filter(({ total, parts }) =>
    [first, second].every(({ meaning }) => meaning.id === total || parts.includes(meaning.id)),
  );
  if (concerned.length === 0 || first.meaning.id === second.meaning.id) return undefined;
  for (const sum of concerned) {
    const wanted = new Set([sum.total, ...sum.parts]);
    const byPredicate = rowsByPlace(context, wanted, first.subject).get(placeOf(first)) ?? new Map<string, number[]>();
    const rowsFor = (predicate: string): readonly number[] =>
      predicate === first.meaning.id ? [a] : predicate === second.meaning.id ? [b] : (byPredicate.get(predicate) ?? []);
    const found = conflictsAt(context, sum, rowsFor(sum.total), sum.parts.map(rowsFor)).find(
      ({ rows }) => rows.includes(a) && rows.includes(b),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function declaredSums({ table, declared }: ContradictionContext): readonly Sum[] {
  const parts = new Map<string, { parts: string[]; exhaustive: boolean }>();
  for (const { id, partsOf } of table.ledger.predicates) {
    if (partsOf === undefined) continue;
    const total = declared.meaningOf(partsOf.total).id;
    const known = parts.get(total) ?? { parts: [], exhaustive: true };
    const part = declared.meaningOf(id).id;
    if (!known.parts.includes(part)) known.parts.push(part);
    known.exhaustive &&= partsOf.exhaustive === true;
    parts.set(total, known);
  }
  return [...parts].map(([total, rest]) => ({ total, ...rest }));
}

const placeOf = ({ subject, scope }: QuestionKey): string => JSON.stringify([subject, scope]);

/** Firm numeric statements by subject and separators, then by predicate; the firmest first. */
function rowsByPlace(
  { table }: ContradictionContext,
  predicates: ReadonlySet<string>,
  subject?: string,
): ReadonlyMap<string, ReadonlyMap<string, number[]>> {
  const places = new Map<string, Map<string, number[]>>();
  for (let question = 0; question < table.questions.length; question++) {
    const key = table.questions[question] as QuestionKey;
    if (!predicates.has(key.meaning.id) || (subject !== undefined && key.subject !== subject)) continue;
    const rows = [...table.order.subarray(table.starts[question], table.starts[question + 1])]
      .filter((row) => isFirmAffirmation(table, row) && table.values[table.value[row] as number]?.type === 'number')
      .sort((a, b) => (table.probability[b] as number) - (table.probability[a] as number) || a - b);
    const place = placeOf(key);
    const here = places.get(place) ?? new Map<string, number[]>();
    here.set(key.meaning.id, rows);
    places.set(place, here);
  }
  return places;
}

type Side = 'over' | 'under';

function conflictsAt(
  context: ContradictionContext,
  sum: Sum,
  totals: readonly number[],
  parts: readonly (readonly number[])[],
): readonly SetConflict[] {
  const { table } = context;
  const sides: readonly Side[] =
    sum.exhaustive && parts.every((rows) => rows.length > 0) ? ['over', 'under'] : ['over'];
  return sides.flatMap((side) => {
    let best: SetConflict | undefined;
    const members = new Set<number>();
    for (const certainOnly of [true, false]) {
      const firm = (row: number): boolean => !certainOnly || table.commitment[row] === CERTAIN;
      for (const total of totals.filter(firm)) {
        const found = against(
          context,
          total,
          parts.map((rows) => rows.filter(firm)),
          side,
          sum,
        );
        if (found === undefined) continue;
        for (const row of found.rows) members.add(row);
        if (best === undefined || rank(found) < rank(best)) best = found;
      }
      if (best !== undefined) break;
    }
    return best === undefined ? [] : [{ ...best, members: [...members] }];
  });
}

const rank = ({ soft, unsettled, rows }: SetConflict): number =>
  (soft ? 2_000 : 0) + (unsettled === true ? 1_000 : 0) + rows.length;

interface Bound {
  readonly row: number;
  readonly amount: number;
  /** The amount as a reader would add it up: as it is written, where the bound is but the width of its last digit. */
  readonly told: number;
  readonly soft: boolean;
  readonly order: AsOfOrder;
}

/** The parts that cannot stand beside one statement of the total: no more of them than are needed. */
function against(
  context: ContradictionContext,
  total: number,
  parts: readonly (readonly number[])[],
  side: Side,
  sum: Sum,
): SetConflict | undefined {
  const { table } = context;
  const { meaning } = table.questions[table.question[total] as number] as QuestionKey;
  const limit = edgeOf(table, total, side === 'over' ? 'high' : 'low', meaning.unit);
  if (limit === undefined || !Number.isFinite(limit.amount)) return undefined;
  // What is said of different scopes or times is not added up: the parts beside each kind of circumstances are.
  const kinds = oneForEachCircumstances(table, parts.flat());
  if (kinds.length > 1) {
    const beside = kinds
      .slice(0, MOST_CIRCUMSTANCES)
      .map((kind) => parts.map((rows) => rows.filter((row) => !circumstancesDiffer(table, row, kind))));
    const found = beside.flatMap((some) => addedUp(context, total, limit, some, side, sum) ?? []);
    return found.filter(({ rows }) => !anyCircumstancesDiffer(table, rows)).sort((a, b) => rank(a) - rank(b))[0];
  }
  return addedUp(context, total, limit, parts, side, sum);
}

function addedUp(
  context: ContradictionContext,
  total: number,
  limit: { readonly amount: number; readonly soft: boolean },
  parts: readonly (readonly number[])[],
  side: Side,
  sum: Sum,
): SetConflict | undefined {
  const { table, declared } = context;
  const { meaning } = table.questions[table.question[total] as number] as QuestionKey;
  const bounds = parts.flatMap((rows) => {
    // A part that alone exceeds the total is found as a pair; here every part has to be needed.
    const candidates = rows
      .flatMap((row) => boundOf(table, row, total, side, meaning))
      .filter(({ amount }) => side === 'under' || amount <= limit.amount);
    return candidates.length === 0 ? [] : [candidates.reduce((a, b) => (isTighter(b, a, side) ? b : a))];
  });
  if (side === 'under' && bounds.length < parts.length) return undefined;
  const allowed = side === 'over' ? limit.amount + meaning.tolerance : limit.amount - meaning.tolerance;
  const used = side === 'over' ? fewestAbove(bounds, allowed) : bounds;
  const added = inDecimals(used.reduce((all, { amount }) => all + amount, 0));
  if (used.length < 2 || (side === 'over' ? added <= inDecimals(allowed) : added >= inDecimals(allowed))) {
    return undefined;
  }
  const rows = [total, ...used.map(({ row }) => row)].sort((a, b) => a - b);
  const told = inDecimals(used.reduce((all, { told: one }) => all + one, 0));
  const names = partsNamed(context, side === 'over' ? used.map(({ row }) => row) : undefined, sum);
  const whole = declared.labels.predicate(sum.total);
  const unit = meaning.unit === undefined ? '' : ` ${meaning.unit}`;
  const law =
    side === 'over'
      ? `${names} are parts of ${whole}, and these come to at least ${told}${unit}`
      : `${names} make up all of ${whole}, and these come to at most ${told}${unit}`;
  const moved = meaning.change !== 'fixed' && used.some(({ order }) => order !== 'same');
  return {
    kind: 'sums',
    law,
    rows,
    members: rows,
    soft: limit.soft || used.some(({ soft }) => soft),
    ...(moved ? { unsettled: true } : {}),
  };
}

/** "men, women and children": those that the rows are about, else all. */
function partsNamed({ table, declared }: ContradictionContext, rows: readonly number[] | undefined, sum: Sum): string {
  const about = new Set(
    rows?.map((row) => (table.questions[table.question[row] as number] as QuestionKey).meaning.id) ?? sum.parts,
  );
  const names = sum.parts.filter((part) => about.has(part)).map(declared.labels.predicate);
  return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}

/** Numbers are written in decimals: twelve digits keep them all and drop what binary fractions add. */
const inDecimals = (n: number): number => (Number.isFinite(n) ? Number(n.toPrecision(12)) : n);

function boundOf(
  table: PositionTable,
  row: number,
  total: number,
  side: Side,
  meaning: QuestionKey['meaning'],
): readonly Bound[] {
  if (scopesDisjoint(table, row, total)) return [];
  const times = orderOf(table, table.validTime[row] as number, table.validTime[total] as number);
  if (times === 'before' || times === 'after') return [];
  const order = orderOf(table, table.asOf[row] as number, table.asOf[total] as number);
  if (meaning.change === 'varying' && (order === 'before' || order === 'after')) return [];
  // A rising total may have grown after the parts were counted, or before they were: then nothing conflicts.
  const grows = meaning.change === 'falling' ? 'before' : 'after';
  const shrinks = grows === 'after' ? 'before' : 'after';
  if (meaning.change !== 'fixed' && order === (side === 'over' ? grows : shrinks)) return [];
  const edge = edgeOf(table, row, side === 'over' ? 'low' : 'high', meaning.unit);
  return edge === undefined || !Number.isFinite(edge.amount) ? [] : [{ row, ...edge, order }];
}

function edgeOf(
  table: PositionTable,
  row: number,
  end: 'low' | 'high',
  unit: string | undefined,
): { readonly amount: number; readonly told: number; readonly soft: boolean } | undefined {
  const value = table.values[table.value[row] as number] as CanonicalValue;
  if (value.type !== 'number') return undefined;
  const same = value.unit === undefined || unit === undefined || value.unit === unit;
  const turn = same ? (n: number) => n : unitConversion(value.unit ?? '', unit ?? '');
  if (turn === undefined) return undefined;
  const pick = (a: NumberRange, b: NumberRange): NumberRange =>
    (end === 'low' ? b.low < a.low : b.high > a.high) ? b : a;
  const range = value.ranges.reduce(pick);
  const { written } = value;
  const told =
    typeof written === 'number'
      ? written
      : typeof written === 'object' && 'exactly' in written
        ? written.exactly
        : undefined;
  // A number without unit of its own, or in the unit of its predicate, was drawn as it is written.
  const isPlain = told !== undefined && told >= range.low && told <= range.high;
  return {
    amount: turn(range[end]),
    told: turn(isPlain ? told : range[end]),
    soft: end === 'low' ? range.softLow : range.softHigh,
  };
}

/** The larger lower bound, or the smaller upper bound; of equals the harder, then the first. */
function isTighter(a: Bound, b: Bound, side: Side): boolean {
  if (a.amount !== b.amount) return side === 'over' ? a.amount > b.amount : a.amount < b.amount;
  if (a.soft !== b.soft) return b.soft;
  return a.row < b.row;
}

function fewestAbove(bounds: readonly Bound[], limit: number): readonly Bound[] {
  const used: Bound[] = [];
  let added = 0;
  for (const bound of [...bounds].sort((a, b) => b.amount - a.amount || a.row - b.row)) {
    if (added > limit || bound.amount <= 0) break;
    used.push(bound);
    added += bound.amount;
  }
  return used;
}
