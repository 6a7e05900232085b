import { RELIABILITY_LETTERS, type Source } from '../model/source.ts';
import { type Check, type Door, refuse } from './door.ts';
import { isPlainObject } from './extension-check.ts';
import { id, list, numberIn, oneOfWords, text, time } from './plain-checks.ts';
import { record } from './record-check.ts';

/** Thirds and tenths written in decimals may sum to a shade more than 1. */
const ROUNDING = 1e-9;

const PROBABILITY = numberIn(0, 1, 'a share from 0 to 1');

const parent = record({
  name: 'a source id or {"source": id, "share": 0–1}',
  required: { source: id },
  optional: { share: PROBABILITY },
});

const parents = list((given, door) => (typeof given === 'string' ? id(given, door) : parent(given, door)));

/** Parents, their shares summing to at most 1. */
export const isDerivedFrom: Check = (given, door) => {
  if (!parents(given, door)) return false;
  const total = Array.isArray(given) ? given.reduce<number>((sum, item) => sum + shareOf(item), 0) : 0;
  return (
    total <= 1 + ROUNDING ||
    refuse(door, 'shares that sum to at most 1', given, `they sum to ${Number(total.toFixed(6))}`)
  );
};

function shareOf(given: unknown): number {
  const share = isPlainObject(given) ? given['share'] : undefined;
  return typeof share === 'number' ? share : 0;
}

const LETTERS = oneOfWords(RELIABILITY_LETTERS);
const TRUST = numberIn(0, 1, `trust from 0 to 1, a letter A–F, or null`);

const reliability: Check = (given, door) =>
  given === null || (typeof given === 'string' ? LETTERS(given, door) : TRUST(given, door));

const source = record({
  name: 'a source',
  required: { id },
  optional: {
    name: text,
    kind: text,
    url: text,
    archivedUrl: text,
    lang: text,
    publishedAt: time,
    retrievedAt: time,
    entity: id,
    derivedFrom: isDerivedFrom,
    origin: oneOfWords(['own', 'undocumented']),
    owner: id,
    stakes: list(id),
    reliability,
    retractedAt: time,
    note: text,
  },
});

/** Whether this is a source. */
export function isSource(given: unknown, door: Door): given is Source {
  return source(given, door);
}
