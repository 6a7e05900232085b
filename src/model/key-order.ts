import { byCodeUnit } from './code-unit-order.ts';

/** Keys in the order in which people read a record: what it is, who says it, what it says, how sure, when, on what grounds. */
const READING_ORDER = [
  ...['type', 'corroborate', 'title', 'description', 'id', 'name', 'kind', 'of', 'about', 'by', 'at', 'why', 'aliases'],
  ...['partOf', 'coordinates', 'url', 'archivedUrl', 'lang', 'publishedAt', 'retrievedAt', 'entity', 'derivedFrom'],
  ...['origin', 'owner', 'stakes', 'reliability', 'retractedAt'],
  ...['source', 'share', 'attributedTo', 'hearsay', 'subject', 'predicate', 'value', 'with', 'cardinality', 'change'],
  ...['unit', 'tolerance', 'min', 'max', 'allowed', 'separators', 'inverse', 'symmetric', 'asymmetric', 'transitive'],
  ...[
    'irreflexive',
    'inverseFunctional',
    'contraryTo',
    'implies',
    'excludes',
    'before',
    'partsOf',
    'total',
    'exhaustive',
    'breakdown',
    'difference',
    'from',
    'allen',
    'contemporary',
    'existence',
    'topSpeed',
  ],
  ...['scope', 'stance', 'act', 'wording', 'likelihood', 'confidence', 'condition', 'allOf', 'assertedAt', 'asOf'],
  ...['validTime', 'recordedAt', 'supersedes', 'basedOn', 'evidence', 'quote', 'start', 'end', 'prefix', 'suffix'],
  ...['text', 'note', 'entities', 'sources', 'predicates', 'claims', 'judgements'],
];

const RANK = new Map(READING_ORDER.map((key, rank) => [key, rank]));

/** The same JSON with the keys of every object in reading order, keys that are in no record last, by code unit. */
export function inKeyOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inKeyOrder);
  return Object.fromEntries(sortedEntries(value).map(([key, item]) => [key, inKeyOrder(item)]));
}

/** The same for the keys of one object; what stands under them is left as it is. */
export function keysInOrder(value: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(sortedEntries(value));
}

function sortedEntries(value: object): readonly [key: string, item: unknown][] {
  return Object.entries(value).sort(([a], [b]) => rankOf(a) - rankOf(b) || byCodeUnit(a, b));
}

function rankOf(key: string): number {
  return RANK.get(key) ?? READING_ORDER.length;
}
