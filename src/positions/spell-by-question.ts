import { sameJson } from '../model/same-json.ts';
import type { Value } from '../model/value.ts';
import type { CanonicalValue } from './canonical-value.ts';

/** The columns of a table that tell which value stands where. */
interface ValueColumns {
  readonly question: Int32Array;
  readonly value: Int32Array;
}

/**
 * Gives values that are spelt in several ways (an alias, another time zone, 0 and none) the spelling of the first row of
 * their question, so that what a question shows does not depend on claims elsewhere. Writes into `value`, adds to `list`.
 * Time O(rows) where there are such values, else none.
 */
export function spellByQuestion(
  { question, value }: ValueColumns,
  list: CanonicalValue[],
  spelledVariously: ReadonlySet<number>,
  spellingOf: (row: number) => Value,
): void {
  if (spelledVariously.size === 0) return;
  const own = new Map<string, number>();
  for (let row = 0; row < value.length; row++) {
    const shared = value[row] as number;
    if (!spelledVariously.has(shared)) continue;
    const key = `${question[row]} ${shared}`;
    let index = own.get(key);
    if (index === undefined) {
      const written = spellingOf(row);
      const known = list[shared] as CanonicalValue;
      index = sameJson(written, known.written) ? shared : list.push({ ...known, written }) - 1;
      own.set(key, index);
    }
    value[row] = index;
  }
}
