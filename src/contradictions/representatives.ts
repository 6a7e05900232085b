import { type PositionTable, RETRACTED } from '../positions/position-table.ts';
import type { ContradictionContext } from './context.ts';
import { positionKey } from './position-key.ts';

/** One row for every distinct position of a question, the rows that share it, and the pairs worth comparing. */
export interface Representatives {
  /** Representative row → all rows with the same position. */
  readonly rows: ReadonlyMap<number, readonly number[]>;
  readonly pairs: Iterable<readonly [number, number]>;
  /** Pairs of distinct positions that were not compared. */
  readonly skipped: number;
}

/** Up to here all pairs of distinct positions are compared: 45,000 comparisons take a few milliseconds. */
const ALL_PAIRS_LIMIT = 300;

/** Above it, each position is compared with this many others, chosen to show a conflict where there is one. */
const PIVOTS = 48;

/**
 * Rows that differ in nothing that a comparison reads stand for each other, so an echo costs nothing. Time O(rows).
 */
export function representatives({ table }: ContradictionContext, question: number): Representatives {
  const rows = new Map<number, number[]>();
  const firstOf = new Map<string, number>();
  const from = table.starts[question] as number;
  const to = table.starts[question + 1] as number;
  for (let place = from; place < to; place++) {
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
  const distinct = [...rows.keys()];
  if (distinct.length <= ALL_PAIRS_LIMIT) return { rows, pairs: allPairs(distinct), skipped: 0 };
  const pivots = choosePivots(table, distinct);
  const compared = distinct.length * pivots.length - (pivots.length * (pivots.length + 1)) / 2;
  return {
    rows,
    pairs: pivotPairs(distinct, pivots),
    skipped: (distinct.length * (distinct.length - 1)) / 2 - compared,
  };
}

function* allPairs(rows: readonly number[]): Generator<readonly [number, number]> {
  for (let i = 0; i < rows.length; i++) {
    for (let j = i + 1; j < rows.length; j++) yield [rows[i] as number, rows[j] as number];
  }
}

/** The firmest rows at both ends of the number line or the list of values, on both sides: a conflict shows against one of them. */
function choosePivots(table: PositionTable, rows: readonly number[]): readonly number[] {
  const firmness = (row: number): number => Math.abs((table.probability[row] as number) - 0.5);
  const ranked = [...rows].sort((a, b) => firmness(b) - firmness(a) || a - b);
  const chosen = new Set<number>();
  const seen = new Set<string>();
  for (const row of ranked) {
    if (chosen.size >= PIVOTS) break;
    const group = `${table.value[row]} ${table.stance[row]}`;
    if (seen.has(group)) continue;
    seen.add(group);
    chosen.add(row);
  }
  for (const row of ranked) {
    if (chosen.size >= PIVOTS) break;
    chosen.add(row);
  }
  return [...chosen].sort((a, b) => a - b);
}

function* pivotPairs(rows: readonly number[], pivots: readonly number[]): Generator<readonly [number, number]> {
  const isPivot = new Set(pivots);
  for (const pivot of pivots) {
    for (const row of rows) {
      if (row !== pivot && !(isPivot.has(row) && row < pivot)) yield [pivot, row];
    }
  }
}
