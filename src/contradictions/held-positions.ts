import type { HeldPosition } from '../model/audit.ts';
import type { Claim, Stance } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { sameJson } from '../model/same-json.ts';
import { sortFew } from '../model/sort-few.ts';
import type { Value } from '../model/value.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import type { PositionTable } from '../positions/position-table.ts';

/** Who holds what, and which values, as JSON, in order: what makes a finding the same finding. */
export interface HeldTogether {
  readonly positions: readonly HeldPosition[];
  readonly values: readonly string[];
}

/**
 * Who holds what, each with the reports that carry it, in order of holder, value and stance. `sharing` lists the rows
 * that a representative stands for. Time O(rows log rows).
 */
export function heldPositions(
  table: PositionTable,
  representatives: Iterable<number>,
  sharing: ReadonlyMap<number, readonly number[]>,
): HeldTogether {
  const rows = sharing.size === 0 ? [...representatives] : everyRow(representatives, sharing);
  sortFew(rows, (a, b) => byHolder(table, a, b));
  const positions = new Array<HeldPosition>(countPositions(table, rows));
  let from = 0;
  for (let index = 0; index < positions.length; index++) {
    let to = from + 1;
    while (to < rows.length && !isNext(table, rows, to)) to++;
    placeInOrder(positions, index, positionOf(table, rows, from, to));
    from = to;
  }
  return { positions, values: wordsOfAll(table, rows) };
}

function everyRow(representatives: Iterable<number>, sharing: ReadonlyMap<number, readonly number[]>): number[] {
  const rows: number[] = [];
  for (const representative of representatives) {
    const shared = sharing.get(representative);
    if (shared === undefined) rows.push(representative);
    else for (const row of shared) rows.push(row);
  }
  return rows;
}

/** Puts a position at a place, or before its twins from other questions whose claims come later: their values are no order. */
function placeInOrder(positions: HeldPosition[], last: number, position: HeldPosition): void {
  let place = last;
  for (; place > 0 && isTwinBefore(position, positions[place - 1] as HeldPosition); place -= 1) {
    positions[place] = positions[place - 1] as HeldPosition;
  }
  positions[place] = position;
}

function isTwinBefore(position: HeldPosition, other: HeldPosition): boolean {
  return (
    position.holder === other.holder &&
    position.stance === other.stance &&
    sameJson(position.value, other.value) &&
    (position.claims[0] as string) < (other.claims[0] as string)
  );
}

/** In order of holder, value, stance, and, within a position, of the ledger. */
function byHolder(table: PositionTable, a: number, b: number): number {
  if (table.holder[a] !== table.holder[b]) return holderOf(table, a) < holderOf(table, b) ? -1 : 1;
  if (table.value[a] !== table.value[b]) {
    const order = byCodeUnit(JSON.stringify(writtenBy(table, a)), JSON.stringify(writtenBy(table, b)));
    if (order !== 0) return order;
  }
  if (table.stance[a] !== table.stance[b]) return byCodeUnit(stanceOf(table, a), stanceOf(table, b));
  return (table.value[a] as number) - (table.value[b] as number) || a - b;
}

/** Counted before they are listed: a list that grows keeps room for more, in every finding. */
function countPositions(table: PositionTable, rows: readonly number[]): number {
  let count = Math.min(rows.length, 1);
  for (let place = 1; place < rows.length; place++) if (isNext(table, rows, place)) count++;
  return count;
}

/** Whether another position begins at this place. */
function isNext({ holder, value, stance }: PositionTable, rows: readonly number[], place: number): boolean {
  const a = rows[place - 1] as number;
  const b = rows[place] as number;
  return holder[a] !== holder[b] || value[a] !== value[b] || stance[a] !== stance[b];
}

function positionOf(table: PositionTable, rows: readonly number[], from: number, to: number): HeldPosition {
  const row = rows[from] as number;
  const first = idOf(table, row);
  let claims: string[] | undefined;
  for (let place = from + 1; place < to; place++) {
    // A row may stand for two things that it says, and is still one report.
    if (rows[place] === rows[place - 1]) continue;
    if (claims === undefined) claims = [first, idOf(table, rows[place] as number)];
    else claims.push(idOf(table, rows[place] as number));
  }
  return {
    holder: holderOf(table, row),
    stance: stanceOf(table, row),
    value: writtenBy(table, row),
    claims: claims ?? [first],
  };
}

const idOf = (table: PositionTable, row: number): string => (table.ledger.claims[row] as Claim).id;

const holderOf = (table: PositionTable, row: number): string => table.holders[table.holder[row] as number] as string;

const writtenBy = (table: PositionTable, row: number): Value =>
  (table.values[table.value[row] as number] as CanonicalValue).written;

function stanceOf(table: PositionTable, row: number): Stance {
  const stance = table.stance[row];
  return stance === 1 ? 'affirms' : stance === -1 ? 'denies' : 'undecided';
}

function wordsOf(table: PositionTable, row: number): string {
  const value = writtenBy(table, row);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The values of the rows in words, each once, in order. Most findings are about two values. */
function wordsOfAll(table: PositionTable, rows: readonly number[]): readonly string[] {
  const { value } = table;
  const first = rows[0] as number;
  const second = rows.find((row) => value[row] !== value[first]);
  if (second === undefined) return [wordsOf(table, first)];
  if (rows.every((row) => value[row] === value[first] || value[row] === value[second])) {
    const [one, other] = [wordsOf(table, first), wordsOf(table, second)];
    return one === other ? [one] : one < other ? [one, other] : [other, one];
  }
  return [...new Set(rows.map((row) => wordsOf(table, row)))].sort();
}
