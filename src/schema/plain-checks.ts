import { likelihoodProblem } from '../confidence/likelihood.ts';
import { nearestHint } from '../errors/nearest-hint.ts';
import { mayNeedNfc } from '../model/nfc.ts';
import { parseTime } from '../time/parse-time.ts';
import { addIssue, type Check, type Door, refuse, within } from './door.ts';
import { showValue } from './show-value.ts';
import { timeHint } from './time-hint.ts';

/** Any well-formed string. */
export const text: Check = (value, door) =>
  typeof value === 'string' ? wellFormed(value, door) : refuse(door, 'a string', value);

/** A name that records are known by, or a reference to one: any string but the empty one. */
export const id: Check = (value, door) =>
  typeof value === 'string' && value !== ''
    ? wideText(value, door)
    : refuse(door, 'an id (a string that is not empty)', value);

/** A string that is compared and so enters in NFC: a plain value, a value of a scope. */
export const comparedText: Check = (value, door) =>
  typeof value === 'string' ? wideText(value, door) : refuse(door, 'a string', value);

export const flag: Check = (value, door) => typeof value === 'boolean' || refuse(door, 'true or false', value);

export const finite: Check = (value, door) => Number.isFinite(value) || refuse(door, 'a finite number', value);

export const version: Check = (value, door) =>
  value === 1 || refuse(door, '1, the version of the format that this library reads', value);

export const onlyTrue: Check = (value, door) => value === true || refuse(door, 'true', value);

/** A number from `low` to `high`, both included. */
export function numberIn(low: number, high: number, expected: string): Check {
  return (value, door) => (typeof value === 'number' && value >= low && value <= high) || refuse(door, expected, value);
}

/** A whole number from `low` on. */
export function wholeFrom(low: number): Check {
  const expected = `a whole number from ${low} on`;
  return (value, door) => (Number.isSafeInteger(value) && Number(value) >= low) || refuse(door, expected, value);
}

/** One word of a closed list. */
export function oneOfWords(words: readonly string[]): Check {
  const known = new Set<unknown>(words);
  const expected = words.length === 1 ? `'${words[0]}'` : `one of ${words.map((word) => `'${word}'`).join(', ')}`;
  return (value, door) =>
    known.has(value) || (door.report !== undefined && refuse(door, expected, value, nearestHint(value, words)));
}

/** A list of things that pass `item`, `least` of them or more. */
export function list(item: Check, least = 0): Check {
  const expected = least === 0 ? 'a list' : `a list of at least ${least}`;
  return (value, door) => {
    if (!isPlainList(value) || value.length < least) return refuse(door, expected, value);
    door.depth += 1;
    let fine = true;
    for (let index = 0; index < value.length && (fine || door.report !== undefined); index++) {
      fine = within(door, index, item, value[index]) && fine;
    }
    door.depth -= 1;
    return fine;
  };
}

/** Two numbers, the lower first. */
export const range: Check = (value, door) => {
  const expected = 'two finite numbers, the lower first';
  if (!Array.isArray(value) || value.length !== 2) return refuse(door, expected, value);
  const [low, high] = value;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return refuse(door, expected, value);
  return low <= high || refuse(door, expected, value, 'swap them');
};

/** A time as `parseTime` reads it. */
export const time: Check = (value, door) => {
  if (typeof value === 'string' && (door.goodTimes.has(value) || parseTime(value) !== undefined)) {
    door.goodTimes.add(value);
    return true;
  }
  const expected =
    'a time in ISO 8601 (2020-11-02T10:00Z, 2020-11, an interval a/b, an open end .., approximate 2020~)';
  return door.report !== undefined && refuse(door, expected, value, timeHint(value));
};

/** A likelihood as `readLikelihood` reads it. */
export const likelihood: Check = (value, door) => {
  if (typeof value === 'string' && door.goodWords.has(value)) return true;
  const problem = likelihoodProblem(value);
  if (problem === undefined) {
    if (typeof value === 'string') door.goodWords.add(value);
    return true;
  }
  if (door.report !== undefined) addIssue(door.report, { ...problem, received: showValue(value) });
  return false;
};

/** A list as JSON has it. One with a constructor of its own would break the methods of lists. */
export function isPlainList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && !Object.hasOwn(value, 'constructor');
}

function wellFormed(value: string, door: Door): boolean {
  return value.isWellFormed() || refuse(door, 'text in Unicode', value, 'half of a surrogate pair stands alone');
}

function wideText(value: string, door: Door): boolean {
  if (!mayNeedNfc(value)) return true;
  door.wide = true;
  return wellFormed(value, door);
}
