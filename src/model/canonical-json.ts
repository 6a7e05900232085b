import { byCodeUnit } from './code-unit-order.ts';

/**
 * Canonical JSON (RFC 8785): keys sorted by code unit, no white space, numbers and strings as ECMAScript writes them,
 * which is what the RFC prescribes. Takes JSON data only: finite numbers, well-formed strings, no `undefined` in arrays;
 * keys that hold `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members: string[] = [];
  for (const [key, item] of Object.entries(value).sort(byKey)) {
    if (item !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(item)}`);
  }
  return `{${members.join(',')}}`;
}

function byKey(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return byCodeUnit(a[0], b[0]);
}
