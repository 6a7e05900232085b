import { type Door, refuse } from './door.ts';

/** How many objects and lists may lie around a value, the ledger's own included. Deeper nests are hostile or broken. */
const DEEPEST_NESTING = 64;

/** How many values may stand under one `x-` key: enough for any remark, too few to hide a database in. */
const MOST_VALUES = 100_000;

/** Keys that reach into JavaScript's own machinery when somebody copies them without care. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What stands under an `x-` key: any JSON within the bounds. Walks with a stack of its own, so that a nest of any depth
 * is refused and none overflows.
 */
export function extension(value: unknown, door: Door): boolean {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: door.depth }];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    seen += 1;
    if (seen > MOST_VALUES) return refuse(door, `at most ${MOST_VALUES} values under one key`, value);
    if (!isContainer(next.value)) {
      if (!isScalar(next.value)) return refuse(door, 'JSON data: text in Unicode, finite numbers', next.value);
      continue;
    }
    const depth = next.depth + 1;
    if (depth > DEEPEST_NESTING) return refuse(door, `at most ${DEEPEST_NESTING} levels of nesting`, value);
    for (const key of Object.keys(next.value)) {
      if (FORBIDDEN_KEYS.has(key)) return refuse(door, `no key '${key}'`, next.value);
      if (!key.isWellFormed()) return refuse(door, 'keys in Unicode', key);
      open.push({ value: Reflect.get(next.value, key), depth });
    }
  }
  return true;
}

function isContainer(value: unknown): value is object {
  return Array.isArray(value) || isPlainObject(value);
}

function isScalar(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  return typeof value === 'number' ? Number.isFinite(value) : typeof value === 'boolean' || value === null;
}

/** An object as JSON has it: no list, no instance of a class; from any realm. */
export function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}
