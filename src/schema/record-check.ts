import { isExtensionKey } from '../model/extension-key.ts';
import { type Check, type Door, refuse, within } from './door.ts';
import { extension, isPlainObject } from './extension-check.ts';
import { nearestHint } from './nearest-hint.ts';

/** What an object of the ledger looks like. */
export interface RecordShape {
  /** With its article: 'a claim'. */
  readonly name: string;
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
  /** What has to hold between the fields. Runs where each of them passed. */
  readonly rule?: Check;
}

/** An object with the fields of the shape and `x-` keys, and nothing else. */
export function record({ name, required = {}, optional = {}, rule }: RecordShape): Check {
  const fields = new Map(Object.entries({ ...optional, ...required }));
  const needed = Object.keys(required);
  return (value, door) => {
    if (!isPlainObject(value)) return refuse(door, name, value);
    door.depth += 1;
    let fine = true;
    for (const key in value) {
      const field = fields.get(key);
      fine =
        (field === undefined ? extraKey(key, value[key], door, fields) : within(door, key, field, value[key])) && fine;
      if (!fine && door.report === undefined) break;
    }
    if (fine || door.report !== undefined) fine = hasAll(value, needed, required, door) && fine;
    if (fine && rule !== undefined) fine = rule(value, door);
    door.depth -= 1;
    return fine;
  };
}

/** A key that the shape does not name: the user's own, or a problem. */
export function extraKey(key: string, value: unknown, door: Door, known: ReadonlyMap<string, unknown>): boolean {
  if (isExtensionKey(key)) return within(door, key, key.isWellFormed() ? extension : illFormedKey, value);
  if (door.report === undefined) return false;
  const names = [...known.keys()];
  const hint = nearestHint(key, names) ?? `known are ${names.join(', ')}; your own keys begin with 'x-'`;
  return within(door, key, (_, inside) => refuse(inside, 'a known key', key, hint), value);
}

function illFormedKey(value: unknown, door: Door): false {
  return refuse(door, 'a key in Unicode', value);
}

function hasAll(
  value: Readonly<Record<string, unknown>>,
  needed: readonly string[],
  required: Readonly<Record<string, Check>>,
  door: Door,
): boolean {
  let fine = true;
  for (const key of needed) {
    const check = required[key];
    if (check !== undefined && !Object.hasOwn(value, key)) fine = within(door, key, check, undefined) && fine;
  }
  return fine;
}
