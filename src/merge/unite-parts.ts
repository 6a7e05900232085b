import { byCodeUnit } from '../model/code-unit-order.ts';
import { inKeyOrder } from '../model/key-order.ts';
import type { Ledger } from '../model/ledger.ts';
import { MERGE_KEY, type MergedLedger, type MergedPart, type MergeRecord } from '../model/merged-ledger.ts';
import { compareLedgers, isSameRecord } from './compare-ledgers.ts';
import { headerOf, uniteHeaders } from './ledger-header.ts';
import { mergeDefinitions } from './merge-definitions.ts';
import { mergeStatements } from './merge-statements.ts';

/**
 * The ledger that a set of ledgers is together. It depends on the set alone, and a merged ledger remembers its set: that
 * is what makes merging commutative, associative and idempotent.
 */
export function uniteParts(given: readonly Ledger[]): MergedLedger {
  const entities = mergeDefinitions(
    'entity',
    given.map((part) => part.entities),
  );
  const sources = mergeDefinitions(
    'source',
    given.map((part) => part.sources),
  );
  const predicates = mergeDefinitions(
    'predicate',
    given.map((part) => part.predicates),
  );
  const { claims, judgements, conflicts } = mergeStatements(given);
  const parts = distinctParts(given);
  const united: Ledger = {
    corroborate: 1,
    ...uniteHeaders(parts.map(headerOf)),
    entities: entities.records,
    sources: sources.records,
    predicates: predicates.records,
    claims,
    judgements,
  };
  if (parts.length < 2) return united;
  const record: MergeRecord = {
    conflicts: [...entities.conflicts, ...sources.conflicts, ...predicates.conflicts, ...conflicts].sort(
      (a, b) => byCodeUnit(a.type, b.type) || byCodeUnit(a.id, b.id),
    ),
    parts: partsWithin(united, parts),
  };
  return inLedgerOrder({ ...united, [MERGE_KEY]: inKeyOrder(record) as MergeRecord });
}

/** The order in which the door puts the keys of a ledger: the lists, then `x-` keys by code unit. */
function inLedgerOrder(ledger: MergedLedger): MergedLedger {
  const { corroborate, title, description, entities, sources, predicates, claims, judgements, ...extensions } = ledger;
  const sorted = inKeyOrder(extensions) as object;
  return {
    corroborate,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    entities,
    sources,
    predicates,
    claims,
    judgements,
    ...sorted,
  };
}

function distinctParts(given: readonly Ledger[]): Ledger[] {
  const sorted = [...given].sort(compareLedgers);
  return sorted.filter((part, index) => index === 0 || compareLedgers(sorted[index - 1] as Ledger, part) !== 0);
}

function partsWithin(united: Ledger, parts: readonly Ledger[]): MergedPart[] {
  const entities = byId(united.entities);
  const sources = byId(united.sources);
  const predicates = byId(united.predicates);
  const claims = byId(united.claims);
  const judgements = byId(united.judgements);
  return parts.map((part) => ({
    ...headerOf(part),
    entities: part.entities.map((record) => reference(record, entities)),
    sources: part.sources.map((record) => reference(record, sources)),
    predicates: part.predicates.map((record) => reference(record, predicates)),
    claims: part.claims.map((record) => reference(record, claims)),
    judgements: part.judgements.map((record) => reference(record, judgements)),
  }));
}

export function byId<R extends { readonly id: string }>(records: readonly R[]): ReadonlyMap<string, R> {
  return new Map(records.map((record) => [record.id, record]));
}

/** The id alone where the merged ledger has the record as it is here. */
function reference<R extends { readonly id: string }>(record: R, united: ReadonlyMap<string, R>): string | R {
  const same = united.get(record.id);
  return same !== undefined && isSameRecord(same, record) ? record.id : record;
}
