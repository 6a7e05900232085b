import { relate } from '../../src/contradictions/relate.ts';
import type { Relation } from '../../src/model/audit.ts';
import type { ClaimInput } from '../../src/model/claim.ts';
import type { LedgerInput } from '../../src/model/ledger.ts';
import type { Predicate } from '../../src/model/predicate.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';

/** What a test says of a claim; the rest is filled in. */
export type Told = Partial<ClaimInput>;

/** The predicates of the stories, so that a test says only what it is about. */
export const PREDICATES: readonly Predicate[] = [
  { id: 'killed', value: 'count', cardinality: 'single', change: 'rising' },
  { id: 'airLeft', value: 'count', cardinality: 'single', change: 'falling' },
  { id: 'alert', value: 'entity', cardinality: 'single', change: 'varying' },
  { id: 'gunmen', value: 'count', cardinality: 'single' },
  { id: 'height', value: 'quantity', cardinality: 'single', unit: 'm' },
  { id: 'depth', value: 'quantity', cardinality: 'single', unit: 'm', tolerance: 2 },
  { id: 'price', value: 'quantity', cardinality: 'single', unit: 'EUR' },
  { id: 'perpetrator', value: 'entity', cardinality: 'single' },
  { id: 'target', value: 'entity', cardinality: 'many' },
  { id: 'where', value: 'place', cardinality: 'single' },
  { id: 'when', value: 'time', cardinality: 'single' },
  { id: 'roughlyWhen', value: 'time', cardinality: 'single', tolerance: 2 },
  { id: 'genuine', value: 'boolean', cardinality: 'single' },
  { id: 'extent', value: 'text', cardinality: 'single' },
  { id: 'toll', value: 'count', cardinality: 'single', separators: ['population'] },
];

export const ENTITIES: LedgerInput['entities'] = [
  { id: 'taliban' },
  { id: 'haqqani', partOf: ['taliban'] },
  { id: 'iskp' },
  { id: 'afghanistan' },
  { id: 'kabul', partOf: ['afghanistan'] },
  { id: 'herat', partOf: ['afghanistan'] },
];

/** Two claims by two holders on one question, unless they say otherwise. */
export function pairLedger(predicate: string, a: Told, b: Told, more: LedgerInput = {}) {
  const about = { subject: 'attack', predicate, value: true } as const;
  return parseLedger({
    ...more,
    entities: [...(ENTITIES ?? []), ...(more.entities ?? [])],
    predicates: [...PREDICATES, ...(more.predicates ?? [])],
    claims: [
      { ...about, id: 'a', source: 'afp', ...a },
      { ...about, id: 'b', source: 'tolo', ...b },
      ...(more.claims ?? []),
    ],
  });
}

/** What two claims on one question are to each other. */
export function between(predicate: string, a: Told, b: Told, more: LedgerInput = {}): Relation {
  return relate(pairLedger(predicate, a, b, more), 'a', 'b');
}

/** Outcome and kind in one line: "tension, revised". */
export function told(relation: Relation): string {
  return `${relation.outcome}, ${relation.kind}`;
}
