import { type PositionTable, RETRACTED } from '../positions/position-table.ts';
import { positionKey } from './position-key.ts';

/**
 * One row for every distinct position of a question, with all rows that share it: rows that differ in nothing that a
 * comparison reads stand for each other, so an echo costs nothing. Time O(rows).
 */
export function representatives(table: PositionTable, question: number): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, number[]>();
  const firstOf = new Map<string, number>();
  for (let place = table.starts[question] as number; place < (table.starts[question + 1] as number); place++) {
    const row = table.order[place] as number;
    if (((table.flags[row] as number) & RETRACTED) !== 0) continue;
    const key = positionKey(table, row);
    const first = firstOf.get(key);
    if (first !== undefined) {
      rows.get(first)?.push(row);
      continue;
    }
    firstOf.set(key, row);
    rows.set(row, [row]);
  }
  return rows;
}
