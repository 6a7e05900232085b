import type { CanonicalValue } from '../../positions/canonical-value.ts';
import type { PositionTable } from '../../positions/position-table.ts';

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
