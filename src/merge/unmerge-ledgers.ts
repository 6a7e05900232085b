import { sortById } from '../model/code-unit-order.ts';
import type { Ledger } from '../model/ledger.ts';
import { MERGE_KEY, type MergedLedger, type MergedPart } from '../model/merged-ledger.ts';
import { requireLedger } from '../model/require-ledger.ts';
import { isSameRecord } from './compare-ledgers.ts';
import { headerOf } from './ledger-header.ts';
import { byId, uniteParts } from './unite-parts.ts';

/**
 * The ledgers that a merged one was made of, each as it was, in canonical order. A ledger that was never merged is its
 * own only part. Records that were added to the merged ledger or changed in it afterwards come back as a part of their
 * own; records that were taken out of it are taken out of the parts that stand in it unchanged.
 *
 * @throws CorroborateError 'invalid-ledger' for what is none.
 * @example
 * ```ts
 * import { defineLedger, mergeLedgers, unmergeLedgers } from 'corroborate';
 * const merged = mergeLedgers(defineLedger({ title: 'a' }), defineLedger({ title: 'b' }));
 * unmergeLedgers(merged).map((ledger) => ledger.title); // => ['a', 'b']
 * ```
 */
export function unmergeLedgers(merged: MergedLedger): Ledger[] {
  requireLedger(merged);
  const record = merged[MERGE_KEY];
  if (record === undefined) return [merged];
  const parts = restore(merged, record.parts);
  const added = whatIsNotIn(uniteParts(parts), merged);
  return isEmpty(added) ? parts : [...parts, added];
}

function restore(merged: Ledger, parts: readonly MergedPart[]): Ledger[] {
  const entities = byId(merged.entities);
  const sources = byId(merged.sources);
  const predicates = byId(merged.predicates);
  const claims = byId(merged.claims);
  const judgements = byId(merged.judgements);
  return parts.map((part) => {
    const { title, description, ...extensions } = headerOf(asLedger(part));
    return {
      corroborate: 1,
      ...(title !== undefined && { title }),
      ...(description !== undefined && { description }),
      entities: resolve(part.entities, entities),
      sources: resolve(part.sources, sources),
      predicates: resolve(part.predicates, predicates),
      claims: resolve(part.claims, claims),
      judgements: resolve(part.judgements, judgements),
      ...extensions,
    };
  });
}

/** For the header alone, which a part has as a ledger has it. */
function asLedger(part: MergedPart): Ledger {
  return { corroborate: 1, ...part, entities: [], sources: [], predicates: [], claims: [], judgements: [] };
}

function resolve<R extends { readonly id: string }>(
  references: readonly (string | R)[],
  united: ReadonlyMap<string, R>,
): readonly R[] {
  const records = references.map((reference) => (typeof reference === 'string' ? united.get(reference) : reference));
  return sortById(records.filter((record) => record !== undefined));
}

function whatIsNotIn(expected: Ledger, merged: Ledger): Ledger {
  return {
    corroborate: 1,
    entities: changed(merged.entities, expected.entities),
    sources: changed(merged.sources, expected.sources),
    predicates: changed(merged.predicates, expected.predicates),
    claims: changed(merged.claims, expected.claims),
    judgements: changed(merged.judgements, expected.judgements),
  };
}

function changed<R extends { readonly id: string }>(records: readonly R[], expected: readonly R[]): readonly R[] {
  const known = byId(expected);
  return records.filter((record) => {
    const same = known.get(record.id);
    return same === undefined || !isSameRecord(same, record);
  });
}

function isEmpty({ entities, sources, predicates, claims, judgements }: Ledger): boolean {
  return [entities, sources, predicates, claims, judgements].every((records) => records.length === 0);
}
