import { contentText } from '../model/content-id.ts';
import { sameJson } from '../model/same-json.ts';
import { uniteRecords } from '../model/unite-records.ts';

/** One of the things that a single id stands for. */
export interface Variant<R> {
  readonly content: string;
  /** All records of this content in one. */
  readonly record: R;
}

/** Records of one id by their content. Where all are written alike, as in copies, no content is made. */
export function distinctContents<R extends object>(
  records: readonly R[],
  contentOf: (record: R) => string = contentText,
): readonly Variant<R>[] {
  const [first] = records;
  if (first === undefined) return [];
  if (records.every((record) => sameJson(record, first))) return [{ content: '', record: first }];
  const byContent = new Map<string, R[]>();
  for (const record of records) {
    const content = contentOf(record);
    const equals = byContent.get(content);
    if (equals === undefined) byContent.set(content, [record]);
    else equals.push(record);
  }
  return [...byContent].map(([content, equals]) => ({ content, record: uniteRecords(equals) }));
}
