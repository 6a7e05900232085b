import { append } from '../../model/append.ts';
import { CERTAIN, NONE, type PositionTable, type QuestionKey } from '../../positions/position-table.ts';
import { MS_PER_HOUR, type TimeSpan } from '../../time/time-span.ts';
import { comparePositions } from '../compare-positions.ts';
import type { ContradictionContext } from '../context.ts';
import { scopesDisjoint } from '../scopes-disjoint.ts';
import { FARTHEST, hasToTravel, hoursBetween } from '../travel.ts';
import { isFirmAffirmation } from './firm-affirmation.ts';
import { type FoundSets, NOTHING_FOUND, type SetConflict, type SetKind } from './set-conflict.ts';

/** So many later sightings are compared with each; where there are more within reach that is counted. */
const MOST_FOLLOWING = 200;

/** So many pairs of places are told of one subject; further ones are counted, for their number grows with the square. */
const MOST_TOLD = 10_000;

interface Sighting {
  readonly row: number;
  readonly place: string;
  readonly span: TimeSpan;
}

/**
 * One body in two places with too little time between. It asks for a predicate that says where its subject is at a time:
 * `value: 'place'` with a `topSpeed`, or `cardinality: 'single'` and `change: 'varying'`; for places with coordinates,
 * neither in the other; and for a valid time, or an as-of time as written. The time between is the longest that both
 * precisions allow. One finding for two places, with the firmest pair as the example, and no more than 10,000 on one
 * question. Time O(n log n + pairs within the time of the longest way, of which each sighting has at most 200).
 */
export const coLocation: SetKind = (context) => {
  const conflicts: SetConflict[] = [];
  let notChecked = 0;
  context.table.questions.forEach(({ meaning }, question) => {
    if (!hasToTravel(meaning)) return;
    const found = withinOneQuestion(context, sightingsOf(context, question), meaning.topSpeed);
    append(conflicts, found.conflicts);
    notChecked += found.notChecked;
  });
  return conflicts.length === 0 && notChecked === 0 ? NOTHING_FOUND : { conflicts, notChecked };
};

/** Every sighting with those that begin before it could have gone round half the Earth. */
function withinOneQuestion(context: ContradictionContext, sightings: readonly Sighting[], topSpeed: number): FoundSets {
  const longestWay = (FARTHEST / topSpeed) * MS_PER_HOUR;
  const byPlaces = new Map<string, { best: SetConflict; readonly members: Set<number> }>();
  let notChecked = 0;
  sightings.forEach((first, index) => {
    const reach = first.span.end + longestWay;
    const following = sightings.slice(index + 1, index + 1 + MOST_FOLLOWING);
    const next = sightings[index + 1 + MOST_FOLLOWING];
    if (next !== undefined && next.span.start < reach) notChecked++;
    for (const second of following) {
      if (second.span.start >= reach) break;
      const found = tooFast(context, first, second, topSpeed);
      if (found === undefined || isToldPlainly(context, found.rows)) continue;
      const key = JSON.stringify([first.place, second.place].sort());
      const known = byPlaces.get(key);
      if (known === undefined && byPlaces.size === MOST_TOLD) {
        notChecked++;
        continue;
      }
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
  if (!hasToTravel(meaning)) return undefined;
  const [first, second] = [a, b].flatMap((row) => sightingAt(context, row)).sort(inTime);
  return first === undefined || second === undefined ? undefined : tooFast(context, first, second, meaning.topSpeed);
}

function sightingsOf(context: ContradictionContext, question: number): readonly Sighting[] {
  const { order, starts } = context.table;
  return [...order.subarray(starts[question], starts[question + 1])]
    .flatMap((row) => sightingAt(context, row))
    .sort(inTime);
}

function sightingAt({ table, distanceBetween }: ContradictionContext, row: number): readonly Sighting[] {
  const value = table.values[table.value[row] as number];
  if (value?.type !== 'member' || value.members.length !== 1 || !isFirmAffirmation(table, row)) return [];
  const place = value.members[0] as string;
  const written = table.ledger.claims[row]?.asOf === undefined ? NONE : (table.asOf[row] as number);
  const time = table.validTime[row] === NONE ? written : (table.validTime[row] as number);
  const span = table.times[time];
  if (span === undefined || !Number.isFinite(span.start) || !Number.isFinite(span.end)) return [];
  return distanceBetween(place, place) === undefined ? [] : [{ row, place, span }];
}

/** "is at most 1 minute", "are at most 48 hours". */
function atMost(hours: number): string {
  const minutes = Math.round(hours * 60);
  if (minutes === 1) return 'is at most 1 minute';
  return minutes > MINUTES_TOLD ? `are at most ${Math.round(hours)} hours` : `are at most ${minutes} minutes`;
}

/** Longer times are told in hours. */
const MINUTES_TOLD = 180;

function inTime(a: Sighting, b: Sighting): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || a.row - b.row;
}

function tooFast(
  context: ContradictionContext,
  first: Sighting,
  second: Sighting,
  topSpeed: number,
): SetConflict | undefined {
  const { knowledge, labels, table } = context;
  if (first.place === second.place || scopesDisjoint(table, first.row, second.row)) return undefined;
  if (knowledge.isPartOf(first.place, second.place) || knowledge.isPartOf(second.place, first.place)) return undefined;
  if (knowledge.areUnsure(first.place, second.place) || first.span.zoned !== second.span.zoned) return undefined;
  const hours = hoursBetween(first.span, second.span);
  const distance = context.distanceBetween(first.place, second.place);
  if (distance === undefined || distance <= hours * topSpeed) return undefined;
  const names = `${labels.entity(first.place)} and ${labels.entity(second.place)}`;
  const law = `${names} lie ${Math.round(distance)} km apart, and there ${atMost(hours)} between them`;
  const rows = [first.row, second.row].sort((a, b) => a - b);
  const soft = first.span.approximate || second.span.approximate;
  return { kind: 'co-location', law, rows, members: rows, soft };
}
