import type { PositionTable, QuestionKey } from '../../positions/position-table.ts';
import { anyCircumstancesDiffer } from '../circumstances.ts';
import type { Breakdown } from './breakdowns.ts';
import { boundOf } from './sum-bounds.ts';

/** Choices that are tried for one pair; beyond, nothing is taken to fit. */
const MOST_CHOICES = 256;

/**
 * Whether statements of a total and of all its parts, one each, add up: `rowsFor` gives those to choose from. Only what
 * names both ends and speaks of the time of the total is looked at: "at least 3" fits too much to prove anything.
 */
export function somethingFits(
  table: PositionTable,
  { total, parts, exhaustive }: Breakdown,
  rowsFor: (predicate: string) => readonly number[],
  fits: (total: number, parts: readonly number[]) => boolean,
): boolean {
  // Open lists leave out what nobody counts; what is counted without a bound has to stay in, where it fits nothing.
  const needed = [total, ...parts].filter((predicate) => exhaustive || rowsFor(predicate).length > 0);
  const [totals = [], ...stated] = needed.map((predicate) => rowsFor(predicate).filter((row) => isBounded(table, row)));
  if ([totals, ...stated].reduce((product, rows) => product * rows.length, 1) > MOST_CHOICES) return false;
  return totals.some((whole) =>
    combinations(stated).some((chosen) => {
      if (anyCircumstancesDiffer(table, [whole, ...chosen])) return false;
      const { meaning } = table.questions[table.question[whole] as number] as QuestionKey;
      const sides = exhaustive ? (['over', 'under'] as const) : (['over'] as const);
      const isBeside = (row: number): boolean =>
        sides.every((side) => boundOf(table, row, whole, side, meaning).length > 0);
      return chosen.every(isBeside) && fits(whole, chosen);
    }),
  );
}

function isBounded(table: PositionTable, row: number): boolean {
  const value = table.values[table.value[row] as number];
  return (
    value?.type === 'number' && value.ranges.every(({ low, high }) => Number.isFinite(low) && Number.isFinite(high))
  );
}

function combinations(lists: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return lists.reduce<readonly (readonly number[])[]>(
    (chosen, rows) => chosen.flatMap((some) => rows.map((row) => [...some, row])),
    [[]],
  );
}
