import { POSSIBLE } from '../positions/position-table.ts';
import type { Bearing } from './bearing.ts';
import type { MergeContext } from './merge-context.ts';

/** The rows that matter to one answer. */
export interface SortedRows {
  readonly supporting: number[];
  readonly opposing: number[];
  /** Supporting rows that speak for this answer rather than another. */
  readonly carrying: number[];
  /** Carrying and opposing rows that have weight, and which of them carry. */
  readonly weighty: number[];
  readonly speaksFor: boolean[];
  /** Carrying and opposing rows that only call it possible. */
  readonly hedging: number[];
}

/** Sorts live rows by their bearing on one value. What only fits carries where it chooses. */
export function sortRows(
  { positions: { table } }: MergeContext,
  live: readonly number[],
  bearings: readonly Bearing[],
  chooses: (place: number) => boolean,
  passed: ReadonlySet<number>,
): SortedRows {
  const sorted: SortedRows = { supporting: [], opposing: [], carrying: [], weighty: [], speaksFor: [], hedging: [] };
  live.forEach((row, place) => {
    const bearing = bearings[place];
    if (bearing === 'neutral') return;
    const carries = bearing === 'names' || (bearing === 'fits' && chooses(place));
    if (bearing === 'opposes') sorted.opposing.push(row);
    else sorted.supporting.push(row);
    if (carries) sorted.carrying.push(row);
    // A word of possibility is vacuous: it is listed, but it must not water down what its root says elsewhere.
    if ((!carries && bearing !== 'opposes') || passed.has(row)) return;
    if ((table.commitment[row] as number) <= POSSIBLE) {
      sorted.hedging.push(row);
      return;
    }
    sorted.weighty.push(row);
    sorted.speaksFor.push(carries);
  });
  return sorted;
}
