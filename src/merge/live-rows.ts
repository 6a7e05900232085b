import { asOfOrderOf, orderOf } from '../contradictions/as-of-order.ts';
import type { ContradictionContext } from '../contradictions/context.ts';
import { distinct } from '../model/distinct.ts';
import { NONE, type PositionTable, type QuestionKey, RETRACTED } from '../positions/position-table.ts';

/** Rows of one question by what the merge does with them. */
export interface LiveRows {
  /** The latest word of each holder. */
  readonly live: readonly number[];
  /** Replaced by a later word of the same holder, or explicitly superseded. */
  readonly superseded: readonly number[];
  readonly retracted: readonly number[];
  /** Live rows whose holder turned round: it denied before what it affirms now, or the reverse, or left it open. */
  readonly reversed: readonly number[];
}

/**
 * Which statements count: the latest as-of statement of each holder, on a single-valued predicate for
 * the question as a whole, elsewhere for each value. Equal or unordered times all count. Time O(rows) for holders that
 * speak a few times each.
 */
export function liveRows({ table }: ContradictionContext, question: number): LiveRows {
  const all = rowsOf(table, question);
  const isRetracted = (row: number): boolean => ((table.flags[row] as number) & RETRACTED) !== 0;
  const isReplacedByName = (row: number): boolean => table.supersededBy[row] !== NONE && !isRetracted(row);
  const retracted = rowsThat(isRetracted, all);
  const named = rowsThat(isReplacedByName, all);
  const standing =
    retracted.length + named.length === 0 ? all : all.filter((row) => !isRetracted(row) && !isReplacedByName(row));
  if (speakOnce(table, standing)) return { live: standing, superseded: named, retracted, reversed: NOBODY };
  const { single } = (table.questions[question] as QuestionKey).meaning;
  const live: number[] = [];
  const superseded = [...named];
  const reversed: number[] = [];
  for (const rows of grouped(standing, (row) => table.holder[row] as number).values()) {
    if (rows.length === 1) {
      live.push(rows[0] as number);
      continue;
    }
    for (const alike of onOneMatter(table, rows, single)) {
      const replacing = replacedBy(table, alike);
      for (const row of alike) {
        const later = replacing(row);
        if (later === undefined) {
          live.push(row);
          continue;
        }
        superseded.push(row);
        if (table.stance[row] !== table.stance[later] && table.value[row] === table.value[later]) reversed.push(later);
      }
    }
  }
  return {
    live: live.sort(ascending),
    superseded: superseded.sort(ascending),
    retracted,
    reversed: [...new Set(reversed)],
  };
}

const NOBODY: readonly never[] = [];

function rowsOf({ starts, order }: PositionTable, question: number): readonly number[] {
  const from = starts[question] as number;
  const rows = new Array<number>((starts[question + 1] as number) - from);
  for (let place = 0; place < rows.length; place++) rows[place] = order[from + place] as number;
  return rows;
}

function rowsThat(are: (row: number) => boolean, rows: readonly number[]): readonly number[] {
  return rows.some(are) ? rows.filter(are) : NOBODY;
}

/** Whether no two rows are of one holder. */
function speakOnce({ holder }: PositionTable, rows: readonly number[]): boolean {
  return distinct(rows.map((row) => holder[row] as number)).length === rows.length;
}

const ascending = (a: number, b: number): number => a - b;

/** The rows of a holder by what may replace each other: those of one scope and, where there may be many, of one value. */
function onOneMatter(table: PositionTable, rows: readonly number[], single: boolean): Iterable<readonly number[]> {
  return grouped(rows, (row) => `${table.scope[row]} ${single ? '' : table.value[row]}`).values();
}

/**
 * Finds the later word that replaces a row. The latest word of all may be about another valid time, so the latest of each
 * is asked, that of the row's own first.
 */
function replacedBy(table: PositionTable, rows: readonly number[]): (row: number) => number | undefined {
  const byTime = grouped(rows, (row) => table.validTime[row] as number);
  const latest = new Map([...byTime].map(([time, alike]) => [time, latestOf(table, alike)]));
  const others = latest.size === 1 ? [] : [...latest.values()].flat().slice(0, LATEST_LIMIT);
  return (row) => {
    const isLater = (one: number): boolean => isReplaced(table, row, one);
    return latest.get(table.validTime[row] as number)?.find(isLater) ?? others.find(isLater);
  };
}

function grouped<K>(rows: readonly number[], keyOf: (row: number) => K): ReadonlyMap<K, readonly number[]> {
  const groups = new Map<K, number[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** The rows that no other of them comes after: one pass finds the latest start, a second those not before it. */
function latestOf(table: PositionTable, rows: readonly number[]): readonly number[] {
  const startOf = (row: number): number => table.times[table.asOf[row] as number]?.start ?? Number.NEGATIVE_INFINITY;
  let latest = rows[0] as number;
  for (const row of rows) if (startOf(row) > startOf(latest)) latest = row;
  return rows.filter((row) => !isBefore(table, row, latest)).slice(0, LATEST_LIMIT);
}

/** A holder that says hundreds of things at once is compared by the first of them. */
const LATEST_LIMIT = 64;

function isReplaced(table: PositionTable, row: number, later: number): boolean {
  if (row === later || !isBefore(table, row, later)) return false;
  const sameWords = table.value[row] === table.value[later] && table.stance[row] === table.stance[later];
  // Said again, it is the same position told twice, and both reports of it are shown.
  if (sameWords && table.commitment[row] === table.commitment[later]) return false;
  return !isOfOtherTime(table, row, later);
}

/** What somebody says of 2021 does not replace what he said of 2019. */
function isOfOtherTime(table: PositionTable, row: number, later: number): boolean {
  const { validTime } = table;
  if (validTime[row] === validTime[later]) return false;
  const order = orderOf(table, validTime[row] as number, validTime[later] as number);
  return order === 'before' || order === 'after';
}

function isBefore(table: PositionTable, row: number, later: number): boolean {
  return asOfOrderOf(table, table.asOf[row] as number, table.asOf[later] as number) === 'before';
}
