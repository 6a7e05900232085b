import type { CanonicalIds } from '../identity/canonical-ids.ts';
import type { Entity } from '../model/entity.ts';
import { NONE, type PositionTable } from '../positions/position-table.ts';
import type { PredicateMeaning } from '../positions/predicate-meaning.ts';
import { zoneMargin } from '../time/relate-spans.ts';
import { MS_PER_HOUR, type TimeSpan } from '../time/time-span.ts';
import type { AsOfOrder } from './as-of-order.ts';
import type { Meeting } from './meeting.ts';

/** Kilometres between two places; undefined where the ledger does not say where one of them is. */
export type DistanceBetween = (a: string, b: string) => number | undefined;

/** Mean radius of the Earth in kilometres (IUGG, Moritz 2000). */
const EARTH_RADIUS = 6371.0088;

/** Half way round the Earth in kilometres: no two places are farther apart. */
export const FARTHEST = Math.PI * EARTH_RADIUS;

/** Reads the coordinates of a ledger's places. Time O(entities) at the first question, O(1) after it. */
export function distancesBetween(entities: readonly Entity[], ids: CanonicalIds): DistanceBetween {
  let places: Map<string, NonNullable<Entity['coordinates']>> | undefined;
  return (a, b) => {
    places ??= new Map(
      entities.flatMap(({ id, coordinates }) => (coordinates === undefined ? [] : [[ids.entity(id), coordinates]])),
    );
    const [from, to] = [places.get(a), places.get(b)];
    return from === undefined || to === undefined ? undefined : kilometresBetween(from, to);
  };
}

/** Great-circle distance by the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984). */
function kilometresBetween(
  [lat1, lon1]: NonNullable<Entity['coordinates']>,
  [lat2, lon2]: NonNullable<Entity['coordinates']>,
): number {
  const radians = Math.PI / 180;
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const share = half(lat2 - lat1) + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * half(lon2 - lon1);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(share)));
}

/** Whether what a predicate says of places can be too far apart: it says whereabouts, or declares a top speed. */
export function hasToTravel(meaning: PredicateMeaning): boolean {
  return saysWhereabouts(meaning) || (meaning.kind === 'place' && meaning.hasTopSpeed);
}

/** Whether a predicate says where one body is at a time. */
export function saysWhereabouts({ kind, single, change }: PredicateMeaning): boolean {
  return kind === 'place' && single && change === 'varying';
}

/** The longest time that may lie between two moments, one in each span, in hours. */
export function hoursBetween(first: TimeSpan, second: TimeSpan): number {
  const apart = Math.max(first.end, second.end) - Math.min(first.start, second.start);
  return (apart + zoneMargin(first, second)) / MS_PER_HOUR;
}

/**
 * Two places as of times that meet. Somebody may be in two towns on one day: an as-of time is a moment somewhere in what
 * is written, unlike a valid time, which is all of it. `reached`: the way is short enough; `unknown`: the ledger does not
 * say how long it is; undefined: it is too long, or the time is given to the hour or finer, so there is no room to move.
 */
export function roomToMove(
  table: PositionTable,
  a: number,
  b: number,
  asOf: AsOfOrder,
  { meaning, first, second, firstStance, secondStance }: Meeting,
  distanceBetween: DistanceBetween,
): 'reached' | 'unknown' | undefined {
  if (!saysWhereabouts(meaning) || firstStance !== 1 || secondStance !== 1) return undefined;
  if (asOf !== 'same' && asOf !== 'overlap') return undefined;
  if (table.validTime[a] !== NONE && table.validTime[b] !== NONE) return undefined;
  if (first.type !== 'member' || second.type !== 'member') return undefined;
  const spanOf = (row: number): TimeSpan => table.times[table.asOf[row] as number] as TimeSpan;
  const hours = hoursBetween(spanOf(a), spanOf(b));
  if (hours <= 1) return undefined;
  const ways = first.members.flatMap((from) => second.members.map((to) => distanceBetween(from, to)));
  if (ways.some((way) => way !== undefined && way <= hours * meaning.topSpeed)) return 'reached';
  return ways.includes(undefined) ? 'unknown' : undefined;
}
