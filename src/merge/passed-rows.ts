import { asOfOrderOf, orderOf } from '../contradictions/as-of-order.ts';
import { CONDITIONAL, NONE, POSSIBLE, type PositionTable, type QuestionKey } from '../positions/position-table.ts';
import type { Bearing } from './bearing.ts';
import type { MergeContext } from './merge-context.ts';
import { outermostRows } from './outermost-rows.ts';

const NOBODY: ReadonlySet<number> = new Set();

/**
 * Rows of a time that has passed: what was affirmed of a time before it is denied, and what was denied before it is
 * affirmed, where the two do not contradict each other: by their valid times, or on a state (`change: 'varying'`) by their
 * as-of times. A bridge that was closed on Monday and was not on Friday is open, and nothing is in dispute. What only may
 * be, holds under a condition, or comes from nobody who is trusted makes nothing pass. O(rows).
 *
 * @param bearings of the live rows, in order, on one value.
 */
export function passedRows(
  { positions: { table }, weighing }: MergeContext,
  question: number,
  live: readonly number[],
  bearings: readonly (Bearing | undefined)[],
): ReadonlySet<number> {
  const { stance, commitment, flags, validTime } = table;
  if (!isDivided(stance, live, bearings)) return NOBODY;
  const varies = (table.questions[question] as QuestionKey).meaning.change === 'varying';
  // What holds for one and the same time, or for none that is told, cannot have passed.
  if (!varies && live.every((row) => validTime[row] === validTime[live[0] as number])) return NOBODY;
  const counts = (row: number): boolean =>
    (commitment[row] as number) > POSSIBLE &&
    ((flags[row] as number) & CONDITIONAL) === 0 &&
    weighing.chainTrust(row) > 0;
  const isDenial = (row: number, place: number): boolean => bearings[place] === 'opposes' && stance[row] === -1;
  const isSupport = (_: number, place: number): boolean => bearings[place] === 'names' || bearings[place] === 'fits';
  const denials = live.filter(isDenial);
  const affirmations = live.filter((_, place) => bearings[place] === 'names');
  const isDeniedLater = beforeAny(table, varies, denials.filter(counts));
  const isAffirmedLater = beforeAny(table, varies, affirmations.filter(counts));
  return new Set([...live.filter(isSupport).filter(isDeniedLater), ...denials.filter(isAffirmedLater)]);
}

/** Whether the value is both named and denied. */
function isDivided(
  stance: PositionTable['stance'],
  live: readonly number[],
  bearings: readonly (Bearing | undefined)[],
): boolean {
  let isDenied = false;
  let isNamed = false;
  for (let place = 0; place < live.length; place++) {
    if (bearings[place] === 'names') isNamed = true;
    else if (bearings[place] === 'opposes' && stance[live[place] as number] === -1) isDenied = true;
  }
  return isDenied && isNamed;
}

/** Whether a row is of a time before that of any of some rows: by valid time where both have one, else as of. */
function beforeAny(table: PositionTable, varies: boolean, rows: readonly number[]): (row: number) => boolean {
  const { times, stance, validTime, asOf } = table;
  const isTimed = (row: number): boolean => validTime[row] !== NONE;
  const timed = outermostRows({ times, stance, asOf: validTime }, rows.filter(isTimed));
  const latest = varies ? outermostRows(table, rows) : [];
  const latestUntimed = varies
    ? outermostRows(
        table,
        rows.filter((row) => !isTimed(row)),
      )
    : [];
  return (row) => {
    const isSaidBefore = (later: readonly number[]): boolean =>
      later.some((one) => asOfOrderOf(table, asOf[row] as number, asOf[one] as number) === 'before');
    if (!isTimed(row)) return isSaidBefore(latest);
    const isEarlier = timed.some(
      (one) => orderOf(table, validTime[row] as number, validTime[one] as number) === 'before',
    );
    return isEarlier || isSaidBefore(latestUntimed);
  };
}
