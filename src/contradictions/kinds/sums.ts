import { append } from '../../model/append.ts';
import { CERTAIN, type QuestionKey } from '../../positions/position-table.ts';
import { anyCircumstancesDiffer, circumstancesDiffer, oneForEachCircumstances } from '../circumstances.ts';
import type { ContradictionContext } from '../context.ts';
import { addedParts } from './added-parts.ts';
import { type Breakdown, declaredBreakdowns } from './breakdowns.ts';
import { isFirmAffirmation } from './firm-affirmation.ts';
import { NOTHING_FOUND, type SetConflict, type SetKind } from './set-conflict.ts';
import { boundOf, type Edge, edgeOf, type Side } from './sum-bounds.ts';
import { somethingFits } from './sum-fits.ts';

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
  const declared = declaredBreakdowns(context);
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
      append(conflicts, conflictsAt(context, sum, capped(totals), parts.map(capped)));
    }
  }
  return { conflicts, notChecked };
};

/**
 * A set that holds both rows, completed by other statements; undefined where there is none, or where exact statements
 * of the others fit: 12 soldiers of 14 dead are at peace where somebody counts 2 civilians, whoever counts 3.
 */
export function sumWith(context: ContradictionContext, a: number, b: number): SetConflict | undefined {
  const { table } = context;
  const questionOf = (row: number) => table.questions[table.question[row] as number] as QuestionKey;
  const [first, second] = [questionOf(a), questionOf(b)];
  if (first.subject !== second.subject || !isFirmAffirmation(table, a) || !isFirmAffirmation(table, b))
    return undefined;
  const concerned = declaredBreakdowns(context).filter(({ total, parts }) =>
    [first, second].every(({ meaning }) => meaning.id === total || parts.includes(meaning.id)),
  );
  if (concerned.length === 0 || first.meaning.id === second.meaning.id) return undefined;
  for (const sum of concerned) {
    const wanted = new Set([sum.total, ...sum.parts]);
    const byPredicate = rowsByPlace(context, wanted, first.subject).get(placeOf(first)) ?? new Map<string, number[]>();
    const rowsFor = (predicate: string): readonly number[] =>
      predicate === first.meaning.id ? [a] : predicate === second.meaning.id ? [b] : (byPredicate.get(predicate) ?? []);
    const found = conflictsAt(context, sum, rowsFor(sum.total), sum.parts.map(rowsFor))
      .filter(({ rows }) => rows.includes(a) && rows.includes(b))
      .sort((one, other) => rank(one) - rank(other))[0];
    if (found === undefined) continue;
    const fits = (total: number, parts: readonly number[]): boolean =>
      conflictsAt(
        context,
        sum,
        [total],
        parts.map((row) => [row]),
      ).length === 0;
    return somethingFits(table, sum, rowsFor, fits) ? undefined : found;
  }
  return undefined;
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

function conflictsAt(
  context: ContradictionContext,
  sum: Breakdown,
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

/** The parts that cannot stand beside one statement of the total: no more of them than are needed. */
function against(
  context: ContradictionContext,
  total: number,
  parts: readonly (readonly number[])[],
  side: Side,
  sum: Breakdown,
): SetConflict | undefined {
  const { table } = context;
  const { meaning } = table.questions[table.question[total] as number] as QuestionKey;
  const limit = edgeOf(table, total, side === 'over' ? 'high' : 'low', meaning);
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
  limit: Edge,
  parts: readonly (readonly number[])[],
  side: Side,
  sum: Breakdown,
): SetConflict | undefined {
  const { table } = context;
  const { meaning } = table.questions[table.question[total] as number] as QuestionKey;
  const candidates = parts.map((rows) =>
    rows
      .flatMap((row) => boundOf(table, row, total, side, meaning))
      // A part that alone exceeds the total is found as a pair; here every part has to be needed.
      .filter(({ amount }) => side === 'under' || amount <= limit.amount),
  );
  // What speaks for the time of the total settles more than a sharper word of another time.
  const ofThatTime =
    meaning.change === 'fixed'
      ? candidates
      : candidates.map((bounds) => bounds.filter(({ order }) => order === 'same'));
  return (
    addedParts(context, total, limit, ofThatTime, side, sum) ?? addedParts(context, total, limit, candidates, side, sum)
  );
}
