import type { CanonicalValue } from '../../positions/canonical-value.ts';
import { type PositionTable, RETRACTED } from '../../positions/position-table.ts';

/** The rows of every question, one list a question. */
export function* questionRows(table: PositionTable): Generator<readonly number[]> {
  for (let question = 0; question < table.questions.length; question++) {
    yield [...table.order.subarray(table.starts[question], table.starts[question + 1])];
  }
}

/** The value of a row as it is compared. */
export function valueAt(table: PositionTable, row: number): CanonicalValue {
  return table.values[table.value[row] as number] as CanonicalValue;
}

/** Values of one question that are compared; with more of them nobody takes one for a slip. */
const MOST_VALUES = 64;

/**
 * The affirmations among some rows, for every value those of the first two holders: enough to find one that is not a
 * given holder's own, however many there are. In the order of the rows.
 */
export function affirmations(table: PositionTable, rows: readonly number[]): readonly number[] {
  const byValue = new Map<number, number[]>();
  for (const row of rows) {
    if (table.stance[row] !== 1 || ((table.flags[row] as number) & RETRACTED) !== 0) continue;
    const value = table.value[row] as number;
    const known = byValue.get(value);
    if (known === undefined) {
      if (byValue.size < MOST_VALUES) byValue.set(value, [row]);
    } else if (known.length === 1 && table.holder[known[0] as number] !== table.holder[row]) known.push(row);
  }
  return [...byValue.values()].flat().sort((a, b) => a - b);
}
