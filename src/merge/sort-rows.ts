import { POSSIBLE } from '../positions/position-table.ts';
import type { Bearing } from './bearing.ts';
import type { MergeContext } from './merge-context.ts';

/** The rows that matter to one answer. */
export interface SortedRows {
  readonly supporting: readonly number[];
  readonly opposing: readonly number[];
  /** Supporting rows that speak for this answer rather than another. */
  readonly carrying: readonly number[];
  /** Carrying and opposing rows that have weight, and which of them carry. */
  readonly weighty: readonly number[];
  readonly speaksFor: readonly boolean[];
  /** Carrying and opposing rows that only call it possible. */
  readonly hedging: readonly number[];
}

const SUPPORTS = 1;
const OPPOSES = 2;
const CARRIES = 4;
const WEIGHS = 8;
const HEDGES = 16;

/** Sorts live rows by their bearing on one value. What only fits carries where it chooses. */
export function sortRows(
  { positions: { table } }: MergeContext,
  live: readonly number[],
  bearings: readonly Bearing[],
  chooses: (place: number) => boolean,
  passed: ReadonlySet<number>,
): SortedRows {
  const parts = live.map((row, place) => {
    const bearing = bearings[place];
    if (bearing === 'neutral') return 0;
    const carries = bearing === 'names' || (bearing === 'fits' && chooses(place));
    const side = bearing === 'opposes' ? OPPOSES : carries ? SUPPORTS | CARRIES : SUPPORTS;
    if (side === SUPPORTS || passed.has(row)) return side;
    // A word of possibility is vacuous: it is listed, but it must not water down what its root says elsewhere.
    return side | ((table.commitment[row] as number) <= POSSIBLE ? HEDGES : WEIGHS);
  });
  const weighty = rowsIn(live, parts, WEIGHS);
  return {
    supporting: rowsIn(live, parts, SUPPORTS),
    opposing: rowsIn(live, parts, OPPOSES),
    carrying: rowsIn(live, parts, CARRIES),
    weighty,
    speaksFor: carryingAmong(parts, weighty.length),
    hedging: rowsIn(live, parts, HEDGES),
  };
}

const NONE: readonly never[] = [];

/** The rows of one part: the list that was given where it is all of them, as on most questions. */
function rowsIn(rows: readonly number[], parts: readonly number[], part: number): readonly number[] {
  let count = 0;
  for (let place = 0; place < rows.length; place += 1) if (((parts[place] as number) & part) !== 0) count += 1;
  if (count === rows.length) return rows;
  if (count === 0) return NONE;
  const picked = new Array<number>(count);
  let next = 0;
  for (let place = 0; place < rows.length; place += 1) {
    if (((parts[place] as number) & part) !== 0) picked[next++] = rows[place] as number;
  }
  return picked;
}

/** Of every weighty row, in order, whether it carries. */
function carryingAmong(parts: readonly number[], weighty: number): readonly boolean[] {
  const carries = new Array<boolean>(weighty);
  let next = 0;
  for (let place = 0; place < parts.length; place += 1) {
    const part = parts[place] as number;
    if ((part & WEIGHS) !== 0) carries[next++] = (part & CARRIES) !== 0;
  }
  return carries;
}
