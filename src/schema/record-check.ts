import { nearestHint } from '../errors/nearest-hint.ts';
import { isExtensionKey } from '../model/extension-key.ts';
import { type Check, type Door, refuse, within } from './door.ts';
import { extension, isPlainObject } from './extension-check.ts';

/** What an object of the ledger looks like. */
export interface RecordShape {
  /** With its article: 'a claim'. */
  readonly name: string;
  readonly required?: Readonly<Record<string, Check>>;
  readonly optional?: Readonly<Record<string, Check>>;
  /** What has to hold between the fields. Runs where each of them passed. */
  readonly rule?: Check;
}

interface Field {
  readonly check: Check;
  readonly isRequired: boolean;
}

/** An object with the fields of the shape and `x-` keys, and nothing else. */
export function record({ name, required = {}, optional = {}, rule }: RecordShape): Check {
  const fields = new Map<string, Field>([
    ...Object.entries(required).map(([key, check]): [string, Field] => [key, { check, isRequired: true }]),
    ...Object.entries(optional).map(([key, check]): [string, Field] => [key, { check, isRequired: false }]),
  ]);
  const requiredCount = Object.keys(required).length;
  return (value, door) => {
    if (!isPlainObject(value)) return refuse(door, name, value);
    door.depth += 1;
    let fine = true;
    let present = 0;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined) {
        fine = extraKey(key, value[key], door, fields) && fine;
      } else {
        if (field.isRequired) present += 1;
        fine = within(door, key, field.check, value[key]) && fine;
      }
      if (!fine && door.report === undefined) break;
    }
    if (present < requiredCount) fine = refuseMissing(value, required, door);
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

function refuseMissing(
  value: Readonly<Record<string, unknown>>,
  required: Readonly<Record<string, Check>>,
  door: Door,
): false {
  for (const [key, check] of Object.entries(required)) {
    if (door.report !== undefined && !Object.hasOwn(value, key)) within(door, key, check, undefined);
  }
  return false;
}
