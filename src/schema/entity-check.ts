import type { Entity } from '../model/entity.ts';
import { type Check, type Door, refuse, within } from './door.ts';
import { id, list, numberIn, text } from './plain-checks.ts';
import { record } from './record-check.ts';

const latitude = numberIn(-90, 90, 'degrees north, -90 to 90');
const longitude = numberIn(-180, 180, 'degrees east, -180 to 180');

const coordinates: Check = (given, door) => {
  if (!Array.isArray(given) || given.length !== 2) return refuse(door, 'a pair [latitude, longitude]', given);
  const north = within(door, 0, latitude, given[0]);
  return within(door, 1, longitude, given[1]) && north;
};

const entity = record({
  name: 'an entity',
  required: { id },
  optional: { name: text, aliases: list(text), kind: text, partOf: list(id), coordinates },
});

/** Whether this is an entity. */
export function isEntity(given: unknown, door: Door): given is Entity {
  return entity(given, door);
}
