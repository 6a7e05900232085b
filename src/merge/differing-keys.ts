import { canonicalJson } from '../model/canonical-json.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { isExtensionKey } from '../model/extension-key.ts';

/** Every value that the records have under a key, once. Those that lack the key have no say. */
export function valuesAt(records: readonly object[], key: string): unknown[] {
  const present = records
    .filter((record) => Object.hasOwn(record, key))
    .map((record): unknown => Reflect.get(record, key));
  return [...new Map(present.map((value) => [canonicalJson(value), value])).values()];
}

/** The keys of all records, the id and `x-` keys apart, by code unit. */
export function contentKeys(records: readonly object[]): string[] {
  const keys = new Set(records.flatMap((record) => Object.keys(record)));
  return [...keys].filter((key) => key !== 'id' && !isExtensionKey(key)).sort(byCodeUnit);
}

/** The keys that not all of the records have with one value. */
export function differingKeys(records: readonly object[]): string[] {
  return contentKeys(records).filter((key) => {
    const everywhere = records.every((record) => Object.hasOwn(record, key));
    return !everywhere || valuesAt(records, key).length > 1;
  });
}
