import { NONE, type PositionTable, type QuestionKey } from '../positions/position-table.ts';
import { type AsOfOrder, asOfOrderOf, orderOf } from './as-of-order.ts';
import { scopesDisjoint } from './scopes-disjoint.ts';

/**
 * Whether two rows of one set are known to hold under different circumstances: other separators or scopes, valid times
 * that do not meet, or, where the value varies, ordered as-of times. Then no rule over both says anything.
 */
export function circumstancesDiffer(table: PositionTable, a: number, b: number): boolean {
  if (a === b) return false;
  if (scopesDisjoint(table, a, b)) return true;
  const first = table.questions[table.question[a] as number] as QuestionKey;
  const second = table.questions[table.question[b] as number] as QuestionKey;
  if (!isSameScope(first.scope, second.scope)) return true;
  if (isOrdered(table, table.validTime[a] as number, table.validTime[b] as number, orderOf)) return true;
  const varies = first.meaning.change === 'varying' || second.meaning.change === 'varying';
  return varies && isOrdered(table, table.asOf[a] as number, table.asOf[b] as number, asOfOrderOf);
}

/** Whether any two of the rows do. */
export function anyCircumstancesDiffer(table: PositionTable, rows: readonly number[]): boolean {
  const kinds = oneForEachCircumstances(table, rows);
  return kinds.some((a, place) => kinds.slice(place + 1).some((b) => circumstancesDiffer(table, a, b)));
}

/** One row for each kind of circumstances among the rows, in their order. */
export function oneForEachCircumstances(table: PositionTable, rows: Iterable<number>): readonly number[] {
  const first = new Map<string, number>();
  for (const row of rows) {
    const { scope, meaning } = table.questions[table.question[row] as number] as QuestionKey;
    const asOf = meaning.change === 'varying' ? table.asOf[row] : NONE;
    const key = `${table.scope[row]} ${table.validTime[row]} ${asOf} ${scope === undefined ? '' : JSON.stringify(scope)}`;
    if (!first.has(key)) first.set(key, row);
  }
  return [...first.values()];
}

function isOrdered(
  table: PositionTable,
  first: number,
  second: number,
  orderBy: (table: PositionTable, first: number, second: number) => AsOfOrder,
): boolean {
  if (first === second) return false;
  const order = orderBy(table, first, second);
  return order === 'before' || order === 'after';
}

function isSameScope(first: QuestionKey['scope'], second: QuestionKey['scope']): boolean {
  return first === second || JSON.stringify(first) === JSON.stringify(second);
}
