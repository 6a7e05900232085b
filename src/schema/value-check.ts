import { NUMBER_FORMS, VALUE_FORMS } from '../model/value.ts';
import { type Check, refuse } from './door.ts';
import { isPlainObject } from './extension-check.ts';
import { comparedText, finite, flag, list, onlyTrue, range, text } from './plain-checks.ts';
import { record } from './record-check.ts';

const option: Check = (value, door) =>
  typeof value === 'number'
    ? finite(value, door)
    : typeof value === 'string'
      ? comparedText(value, door)
      : refuse(door, 'a string or a number', value);

const FORMS = new Map<string, Check>([
  ...NUMBER_FORMS.map((form): [string, Check] => [form, withUnit(form, finite)]),
  ['between', withUnit('between', range)],
  ['roughly', withUnit('roughly', range)],
  ['oneOf', record({ name: 'a value', required: { oneOf: list(option, 1) } })],
  ['none', record({ name: 'a value', required: { none: onlyTrue } })],
  ['unknown', record({ name: 'a value', required: { unknown: onlyTrue } })],
]);

/** For a form without a key that says which: names the nearest one where a key is misspelt. */
const formless = record({
  name: 'a value',
  optional: { ...Object.fromEntries(VALUE_FORMS.map((form) => [form, onlyTrue])), unit: text },
});

/** What a claim says of its subject: a string, a number, a boolean, or a form with exactly one of its keys. */
export const value: Check = (given, door) => {
  if (typeof given === 'string') return comparedText(given, door);
  if (typeof given === 'number') return finite(given, door);
  if (typeof given === 'boolean') return flag(given, door);
  if (!isPlainObject(given))
    return refuse(door, 'a value: a string, a number, true, false, or an object such as {"atLeast": 19}', given);
  const form = onlyFormOf(given);
  if (form !== undefined) return form(given, door);
  const misspelt = door.report !== undefined && !hasForm(given) && !formless(given, door);
  return !misspelt && refuse(door, `a value with exactly one of ${VALUE_FORMS.join(', ')}`, given);
};

/** The check of the one form whose key is there; undefined where there is none, or more than one. */
function onlyFormOf(given: Readonly<Record<string, unknown>>): Check | undefined {
  let found: Check | undefined;
  for (const key in given) {
    const form = FORMS.get(key);
    if (form === undefined) continue;
    if (found !== undefined) return undefined;
    found = form;
  }
  return found;
}

function hasForm(given: object): boolean {
  return VALUE_FORMS.some((form) => Object.hasOwn(given, form));
}

function withUnit(form: string, check: Check): Check {
  return record({ name: 'a value', required: { [form]: check }, optional: { unit: text } });
}
