import { ALLEN_RELATIONS } from '../model/allen-relation.ts';
import { CHANGES, type Predicate, VALUE_KINDS } from '../model/predicate.ts';
import { type Check, type Door, refuse, within } from './door.ts';
import { isPlainObject } from './extension-check.ts';
import { comparedText, finite, flag, id, list, numberIn, oneOfWords, text, wholeFrom } from './plain-checks.ts';
import { record } from './record-check.ts';
import { value } from './value-check.ts';

const most = record({ name: "'single', 'many' or {\"max\": number}", required: { max: wholeFrom(1) } });
const fewOrMany = oneOfWords(['single', 'many']);

const cardinality: Check = (given, door) => (typeof given === 'string' ? fewOrMany(given, door) : most(given, door));

const exclusion = record({ name: 'an exclusion', required: { predicate: id }, optional: { value, with: value } });

const minBelowMax: Check = (given, door) => {
  if (!isPlainObject(given)) return false;
  const { min, max } = given;
  if (typeof min !== 'number' || typeof max !== 'number' || min <= max) return true;
  return within(door, 'max', (small, inside) => refuse(inside, `a number at or above min, ${min}`, small), max);
};

const difference = record({
  name: 'a difference',
  required: { from: id },
  optional: { min: finite, max: finite },
  rule: minBelowMax,
});

const predicate = record({
  name: 'a predicate',
  required: { id },
  optional: {
    description: text,
    aliases: list(id),
    value: oneOfWords(VALUE_KINDS),
    cardinality,
    change: oneOfWords(CHANGES),
    unit: text,
    tolerance: numberIn(0, Number.MAX_VALUE, 'a finite number from 0 on'),
    min: finite,
    max: finite,
    allowed: list(value),
    separators: list(comparedText),
    inverse: id,
    symmetric: flag,
    asymmetric: flag,
    transitive: flag,
    irreflexive: flag,
    inverseFunctional: flag,
    contraryTo: list(id),
    implies: list(id),
    excludes: list(exclusion),
    before: id,
    partsOf: record({
      name: 'what this is a part of',
      required: { total: id },
      optional: { exhaustive: flag, breakdown: comparedText },
    }),
    difference,
    allen: list(oneOfWords(ALLEN_RELATIONS), 1),
    contemporary: flag,
    existence: oneOfWords(['start', 'end']),
    topSpeed: numberIn(Number.MIN_VALUE, Number.MAX_VALUE, 'a finite number above 0'),
  },
  rule: minBelowMax,
});

/** Whether this is a predicate. */
export function isPredicate(given: unknown, door: Door): given is Predicate {
  return predicate(given, door);
}
