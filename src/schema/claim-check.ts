import { ACTS, type ClaimInput, CONFIDENCES, STANCES } from '../model/claim.ts';
import { isExtensionKey } from '../model/extension-key.ts';
import { mayNeedNfc } from '../model/nfc.ts';
import { type Check, type Door, refuse, within } from './door.ts';
import { FORBIDDEN_KEYS, isPlainObject } from './extension-check.ts';
import { comparedText, flag, id, likelihood, list, oneOfWords, text, time, wholeFrom } from './plain-checks.ts';
import { extraKey, record } from './record-check.ts';
import { value } from './value-check.ts';

const stance = oneOfWords(STANCES);

const oneCondition = record({
  name: 'a condition',
  required: { subject: id, predicate: id, value },
  optional: { stance, validTime: time },
});

const severalConditions = record({ name: 'conditions', required: { allOf: list(oneCondition, 1) } });

const condition: Check = (given, door) =>
  isPlainObject(given) && Object.hasOwn(given, 'allOf') ? severalConditions(given, door) : oneCondition(given, door);

const NO_NAMES: ReadonlyMap<string, unknown> = new Map();

/** Free keys with words for values; `x-` keys may hold anything here too. */
export const isScope: Check = (given, door) => {
  if (!isPlainObject(given)) return refuse(door, 'an object of strings, such as {"place": "kabul"}', given);
  door.depth += 1;
  let fine = true;
  for (const key of Object.keys(given)) fine = scopeEntry(key, given[key], door) && fine;
  door.depth -= 1;
  return fine && (!door.wide || hasDistinctKeys(given, door));
};

function scopeEntry(key: string, word: unknown, door: Door): boolean {
  if (isExtensionKey(key)) return extraKey(key, word, door, NO_NAMES);
  if (FORBIDDEN_KEYS.has(key)) return within(door, key, (_, inside) => refuse(inside, `no key '${key}'`, key), word);
  if (!mayNeedNfc(key)) return within(door, key, comparedText, word);
  door.wide = true;
  return key.isWellFormed() ? within(door, key, comparedText, word) : refuse(door, 'keys in Unicode', key);
}

function hasDistinctKeys(given: Readonly<Record<string, unknown>>, door: Door): boolean {
  const keys = Object.keys(given);
  const distinct = new Set(keys.map((key) => key.normalize('NFC')));
  return distinct.size === keys.length || refuse(door, 'keys that stay distinct in Unicode NFC', given);
}

const evidence = record({
  name: 'a piece of evidence',
  required: { quote: text },
  optional: { start: wholeFrom(0), end: wholeFrom(0), prefix: text, suffix: text, url: text },
  rule: (given, door) => {
    if (!isPlainObject(given)) return false;
    const { start, end } = given;
    if (typeof start !== 'number' || typeof end !== 'number' || start <= end) return true;
    return within(door, 'end', (late, inside) => refuse(inside, `an end at or after the start, ${start}`, late), end);
  },
});

const claim = record({
  name: 'a claim',
  required: { source: id, subject: id, predicate: id, value },
  optional: {
    id,
    attributedTo: list(id),
    hearsay: flag,
    scope: isScope,
    stance,
    act: oneOfWords(ACTS),
    wording: text,
    likelihood,
    confidence: oneOfWords(CONFIDENCES),
    condition,
    assertedAt: time,
    asOf: time,
    validTime: time,
    recordedAt: time,
    supersedes: id,
    basedOn: list(id),
    evidence: list(evidence),
    text,
    note: text,
  },
  rule: (given, door) => {
    if (!isPlainObject(given) || given['supersedes'] === undefined || given['supersedes'] !== given['id']) return true;
    return within(
      door,
      'supersedes',
      (own, inside) => refuse(inside, 'the id of another claim', own),
      given['supersedes'],
    );
  },
});

/** Whether this is a claim as people write it. */
export function isClaimInput(given: unknown, door: Door): given is ClaimInput {
  return claim(given, door);
}
