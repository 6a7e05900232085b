import type { Entity } from '../../model/entity.ts';
import { NONE, type PositionTable, type QuestionKey } from '../../positions/position-table.ts';
import { MS_PER_HOUR, type TimeSpan } from '../../time/time-span.ts';
import type { ContradictionContext } from '../context.ts';
import { scopesDisjoint } from '../scopes-disjoint.ts';
import { isFirmAffirmation } from './firm-affirmation.ts';
import { NOTHING_FOUND, type SetConflict, type SetKind } from './set-conflict.ts';

/** Kilometres an hour. An airliner cruises at Mach 0.85, some 900 km/h, and gains 100 in a strong tailwind. */
const TOP_SPEED = 1000;

/** Mean radius of the Earth in kilometres (IUGG, Moritz 2000). */
const EARTH_RADIUS = 6371.0088;

interface Sighting {
  readonly row: number;
  readonly place: string;
  readonly at: readonly [lat: number, lon: number];
  readonly span: TimeSpan;
}

/**
 * One body in two places with too little time between. It asks for a predicate that says where its subject is at a time:
 * `value: 'place'`, `cardinality: 'single'`, `change: 'varying'`; for places with coordinates, neither in the other; and
 * for a valid time, or an as-of time as written. The time between is the longest that both precisions allow. Neighbours
 * in time are compared: whoever is too fast over a longer stretch is too fast between two neighbours. Time O(n log n).
 */
export const coLocation: SetKind = (context) => {
  const { table, declared } = context;
  const located = table.ledger.predicates.filter(
    ({ value, cardinality, change }) => value === 'place' && cardinality === 'single' && change === 'varying',
  );
  if (located.length === 0) return NOTHING_FOUND;
  const predicates = new Set(located.map(({ id }) => declared.meaningOf(id).id));
  const places = placesById(context);
  const conflicts: SetConflict[] = [];
  table.questions.forEach(({ meaning }, question) => {
    if (!predicates.has(meaning.id)) return;
    const sightings = sightingsOf(context, question, places);
    for (let next = 1; next < sightings.length; next++) {
      const found = tooFast(context, sightings[next - 1] as Sighting, sightings[next] as Sighting);
      if (found !== undefined) conflicts.push(found);
    }
  });
  return { conflicts, notChecked: 0 };
};

/** The same for two rows of one question, whatever lies between. */
export function tooFastBetween(context: ContradictionContext, a: number, b: number): SetConflict | undefined {
  const { table } = context;
  if (table.question[a] !== table.question[b]) return undefined;
  const { meaning } = table.questions[table.question[a] as number] as QuestionKey;
  if (meaning.kind !== 'place' || !meaning.single || meaning.change !== 'varying') return undefined;
  const places = placesById(context);
  const sightings = [a, b].flatMap((row) => sightingAt(table, row, places)).sort(inTime);
  const [first, second] = sightings;
  return first === undefined || second === undefined ? undefined : tooFast(context, first, second);
}

function placesById({ table, ids }: ContradictionContext): ReadonlyMap<string, Entity> {
  const places = new Map<string, Entity>();
  for (const entity of table.ledger.entities) {
    if (entity.coordinates !== undefined) places.set(ids.entity(entity.id), entity);
  }
  return places;
}

function sightingsOf(
  { table }: ContradictionContext,
  question: number,
  places: ReadonlyMap<string, Entity>,
): readonly Sighting[] {
  return [...table.order.subarray(table.starts[question], table.starts[question + 1])]
    .flatMap((row) => sightingAt(table, row, places))
    .sort(inTime);
}

function sightingAt(table: PositionTable, row: number, places: ReadonlyMap<string, Entity>): readonly Sighting[] {
  const value = table.values[table.value[row] as number];
  if (value?.type !== 'member' || value.members.length !== 1 || !isFirmAffirmation(table, row)) return [];
  const place = value.members[0] as string;
  const at = places.get(place)?.coordinates;
  const written = table.ledger.claims[row]?.asOf === undefined ? NONE : (table.asOf[row] as number);
  const time = table.validTime[row] === NONE ? written : (table.validTime[row] as number);
  const span = table.times[time];
  if (at === undefined || span === undefined || !Number.isFinite(span.start) || !Number.isFinite(span.end)) return [];
  return [{ row, place, at, span }];
}

function inTime(a: Sighting, b: Sighting): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || a.row - b.row;
}

function tooFast(context: ContradictionContext, first: Sighting, second: Sighting): SetConflict | undefined {
  const { knowledge, labels, table } = context;
  if (first.place === second.place || scopesDisjoint(table, first.row, second.row)) return undefined;
  if (knowledge.isPartOf(first.place, second.place) || knowledge.isPartOf(second.place, first.place)) return undefined;
  if (knowledge.areUnsure(first.place, second.place) || first.span.zoned !== second.span.zoned) return undefined;
  const hours =
    (Math.max(first.span.end, second.span.end) - Math.min(first.span.start, second.span.start)) / MS_PER_HOUR;
  const distance = kilometresBetween(first.at, second.at);
  if (distance <= hours * TOP_SPEED) return undefined;
  const names = `${labels.entity(first.place)} and ${labels.entity(second.place)}`;
  const law = `${names} lie ${Math.round(distance)} km apart, and there are at most ${Math.round(hours * 60)} minutes between`;
  const rows = [first.row, second.row].sort((a, b) => a - b);
  const soft = first.span.approximate || second.span.approximate;
  return { kind: 'co-location', law, rows, members: rows, soft };
}

/** Great-circle distance by the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984). */
function kilometresBetween([lat1, lon1]: Sighting['at'], [lat2, lon2]: Sighting['at']): number {
  const radians = Math.PI / 180;
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const share = half(lat2 - lat1) + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * half(lon2 - lon1);
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, Math.sqrt(share)));
}
