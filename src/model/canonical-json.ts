/**
 * Canonical JSON (RFC 8785): keys sorted by code unit, no white space, numbers and strings as ECMAScript writes them,
 * which is what the RFC prescribes. Takes JSON data only: finite numbers, well-formed strings, no `undefined` in lists.
 * Keys that hold `undefined` are left out.
 */
export function canonicalJson(value: unknown): string {
  return canonicalJsonWithout(value, keepEveryKey);
}

/** Canonical JSON without the keys that `skip` names, at any depth. */
export function canonicalJsonWithout(value: unknown, skip: (key: string) => boolean): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJsonWithout(item, skip)).join(',')}]`;
  let members = '';
  // Without a comparer, sort goes by code unit.
  for (const key of Object.keys(value).sort()) {
    const item: unknown = Reflect.get(value, key);
    if (item === undefined || skip(key)) continue;
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJsonWithout(item, skip)}`;
  }
  return `{${members}}`;
}

function keepEveryKey(): boolean {
  return false;
}
