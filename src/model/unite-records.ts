import { canonicalJson } from './canonical-json.ts';
import { byCodeUnit } from './code-unit-order.ts';
import { isExtensionKey } from './extension-key.ts';
import { inKeyOrder } from './key-order.ts';

/**
 * One record for several of the same content: what lies outside the content is united. Notes and paraphrases follow each
 * other in code unit order, one a line; the earliest `recordedAt` stays; of two values under one `x-` key the first in
 * canonical order stays. Neither the order of the records nor that of their keys matters.
 */
export function uniteRecords<R extends object>(records: readonly R[]): R {
  const variants = distinct(
    records.map((record) => ({ record, text: JSON.stringify(record) })),
    ({ text }) => text,
  ).map(({ record }) => record);
  const [first] = variants;
  if (first === undefined || variants.length === 1) return first as R;
  const united: Record<string, unknown> = Object.fromEntries(Object.entries(first));
  for (const key of ['note', 'text']) {
    const texts = stringsAt(variants, key);
    if (texts.length > 0) united[key] = texts.filter((text) => !isPartOfAnother(text, texts)).join('\n');
  }
  const [earliest] = stringsAt(variants, 'recordedAt');
  if (earliest !== undefined) united['recordedAt'] = earliest;
  for (const key of new Set(variants.flatMap((record) => Object.keys(record).filter(isExtensionKey)))) {
    united[key] = firstInCanonicalOrder(variants.filter((record) => Object.hasOwn(record, key)).map(valueAt(key)));
  }
  return inKeyOrder(united) as R;
}

function isPartOfAnother(text: string, texts: readonly string[]): boolean {
  return texts.some((other) => other !== text && `\n${other}\n`.includes(`\n${text}\n`));
}

function stringsAt(records: readonly object[], key: string): string[] {
  const strings = records.map(valueAt(key)).filter((value) => typeof value === 'string');
  return distinct(strings, (text) => text);
}

function firstInCanonicalOrder(values: readonly unknown[]): unknown {
  const [first] = distinct(
    values.map((value) => ({ value, text: canonicalJson(value) })),
    ({ text }) => text,
  );
  return first?.value;
}

function valueAt(key: string): (record: object) => unknown {
  return (record) => Reflect.get(record, key);
}

function distinct<T>(items: readonly T[], textOf: (item: T) => string): T[] {
  const byText = new Map(items.map((item): [string, T] => [textOf(item), item]));
  return [...byText].sort((a, b) => byCodeUnit(a[0], b[0])).map(([, item]) => item);
}
