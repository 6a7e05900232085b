import type { Entity } from '../../model/entity.ts';
import { CERTAIN, NONE, type PositionTable, type QuestionKey } from '../../positions/position-table.ts';
import { MS_PER_HOUR, type TimeSpan } from '../../time/time-span.ts';
import { comparePositions } from '../compare-positions.ts';
import type { ContradictionContext } from '../context.ts';
import { scopesDisjoint } from '../scopes-disjoint.ts';
import { isFirmAffirmation } from './firm-affirmation.ts';
import { type FoundSets, NOTHING_FOUND, type SetConflict, type SetKind } from './set-conflict.ts';

/** Kilometres an hour. An airliner cruises at Mach 0.85, some 900 km/h, and gains 100 in a strong tailwind. */
const TOP_SPEED = 1000;

/** Mean radius of the Earth in kilometres (IUGG, Moritz 2000). */
const EARTH_RADIUS = 6371.0088;

/** Milliseconds that the farthest way on Earth takes at top speed. */
const LONGEST_WAY = ((Math.PI * EARTH_RADIUS) / TOP_SPEED) * MS_PER_HOUR;

/** So many later sightings are compared with each; where there are more within reach that is counted. */
const MOST_FOLLOWING = 200;

interface Sighting {
  readonly row: number;
  readonly place: string;
  readonly at: readonly [lat: number, lon: number];
  readonly span: TimeSpan;
}

/**
 * One body in two places with too little time between. It asks for a predicate that says where its subject is at a time:
 * `value: 'place'`, `cardinality: 'single'`, `change: 'varying'`; for places with coordinates, neither in the other; and
 * for a valid time, or an as-of time as written. The time between is the longest that both precisions allow. One finding
 * for two places, with the firmest pair as the example. Time O(n log n + pairs within the time of the longest way, of which
 * each sighting has at most 200).
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
  let notChecked = 0;
  table.questions.forEach(({ meaning }, question) => {
    if (!predicates.has(meaning.id)) return;
    const found = withinOneQuestion(context, sightingsOf(context, question, places));
    conflicts.push(...found.conflicts);
    notChecked += found.notChecked;
  });
  return { conflicts, notChecked };
};

/** Every sighting with those that begin before it could have gone round half the Earth. */
function withinOneQuestion(context: ContradictionContext, sightings: readonly Sighting[]): FoundSets {
  const byPlaces = new Map<string, { best: SetConflict; readonly members: Set<number> }>();
  let notChecked = 0;
  sightings.forEach((first, index) => {
    const reach = first.span.end + LONGEST_WAY;
    const following = sightings.slice(index + 1, index + 1 + MOST_FOLLOWING);
    const next = sightings[index + 1 + MOST_FOLLOWING];
    if (next !== undefined && next.span.start < reach) notChecked++;
    for (const second of following) {
      if (second.span.start >= reach) break;
      const found = tooFast(context, first, second);
      if (found === undefined || isToldPlainly(context, found.rows)) continue;
      const key = JSON.stringify([first.place, second.place].sort());
      const known = byPlaces.get(key);
      if (known === undefined) {
        byPlaces.set(key, { best: found, members: new Set(found.rows) });
        continue;
      }
      for (const row of found.rows) known.members.add(row);
      if (isFirmer(context.table, found, known.best)) known.best = found;
    }
  });
  const conflicts = [...byPlaces.values()].map(({ best, members }) => ({ ...best, members: [...members] }));
  return { conflicts, notChecked };
}

/** Two places at one and the same moment are a conflict of values already. */
function isToldPlainly(context: ContradictionContext, [a, b]: readonly number[]): boolean {
  return comparePositions(context, a as number, b as number).outcome === 'contradiction';
}

function isFirmer(table: PositionTable, found: SetConflict, than: SetConflict): boolean {
  const doubts = ({ rows, soft }: SetConflict): number =>
    rows.filter((row) => table.commitment[row] !== CERTAIN).length + (soft ? 0.5 : 0);
  return doubts(found) < doubts(than);
}

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
  const minutes = Math.round(hours * 60);
  const law = `${names} lie ${Math.round(distance)} km apart, and there ${minutes === 1 ? 'is at most 1 minute' : `are at most ${minutes} minutes`} between`;
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
