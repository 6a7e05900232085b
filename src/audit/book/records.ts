import type { Claim } from '../../model/claim.ts';
import { sortById } from '../../model/code-unit-order.ts';
import { parentsOf } from '../../model/derivation.ts';
import type { Entity } from '../../model/entity.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Predicate } from '../../model/predicate.ts';
import type { Source } from '../../model/source.ts';
import { entitiesOf, sourcesOf, wordsInPredicate } from './mentions.ts';
import { type Multimap, multimap } from './multimap.ts';

/** A ledger without its records. */
export type BookHeader = Omit<Ledger, 'entities' | 'sources' | 'predicates' | 'claims' | 'judgements'>;

/** Records by id. */
export interface RecordLists {
  readonly claims: Map<string, Claim>;
  readonly entities: Map<string, Entity>;
  readonly sources: Map<string, Source>;
  readonly predicates: Map<string, Predicate>;
  readonly judgements: Map<string, Judgement>;
}

/** The records of a growing ledger, and who mentions whom. Memory is linear in the records. */
export interface Records extends RecordLists {
  /** Claims that go through a source, or rest on a claim or source, by its id. */
  readonly throughSource: Multimap<Claim>;
  readonly aboutEntity: Multimap<Claim>;
  /** Claims that replace a claim. */
  readonly superseders: Multimap<Claim>;
  /** Sources that relay a source, are owned by one, or are the entity of the id: what is known of it tells on them. */
  readonly relays: Multimap<string>;
  /** Entities that are part of an entity. */
  readonly parts: Multimap<string>;
  /** Predicates that list an entity, or another word, in their declaration. */
  readonly listing: Multimap<string>;
  readonly aliasOwners: Multimap<string>;
  /** Ids of retracted sources: they silence those who only relay them. */
  readonly retractedSources: Set<string>;
  /** Judgements on an id of any kind. */
  readonly judging: Multimap<Judgement>;
}

export function noLists(): RecordLists {
  return {
    claims: new Map(),
    entities: new Map(),
    sources: new Map(),
    predicates: new Map(),
    judgements: new Map(),
  };
}

export function noRecords(): Records {
  return {
    ...noLists(),
    throughSource: multimap(),
    aboutEntity: multimap(),
    superseders: multimap(),
    relays: multimap(),
    parts: multimap(),
    listing: multimap(),
    aliasOwners: multimap(),
    retractedSources: new Set(),
    judging: multimap(),
  };
}

export function addClaim(records: Records, claim: Claim): void {
  records.claims.set(claim.id, claim);
  for (const source of new Set(sourcesOf(claim))) records.throughSource.add(source, claim);
  for (const entity of new Set(entitiesOf(claim))) records.aboutEntity.add(entity, claim);
  if (claim.supersedes !== undefined) records.superseders.add(claim.supersedes, claim);
}

export function addSource(records: Records, source: Source): void {
  records.sources.set(source.id, source);
  if (source.retractedAt !== undefined) records.retractedSources.add(source.id);
  const { owner, entity } = source;
  const behind = [
    ...parentsOf(source),
    ...(owner === undefined ? [] : [owner]),
    ...(entity === undefined ? [] : [entity]),
  ];
  for (const id of new Set(behind)) records.relays.add(id, source.id);
}

export function addEntity(records: Records, entity: Entity): void {
  records.entities.set(entity.id, entity);
  for (const whole of new Set(entity.partOf ?? [])) records.parts.add(whole, entity.id);
}

export function addPredicate(records: Records, predicate: Predicate): void {
  records.predicates.set(predicate.id, predicate);
  for (const alias of new Set(predicate.aliases ?? [])) records.aliasOwners.add(alias, predicate.id);
  for (const word of new Set(wordsInPredicate(predicate))) records.listing.add(word, predicate.id);
}

export function addJudgement(records: Records, judgement: Judgement): void {
  records.judgements.set(judgement.id, judgement);
  const of = typeof judgement.of === 'string' ? [judgement.of] : judgement.of;
  for (const id of new Set(of)) records.judging.add(id, judgement);
}

/** The records as a ledger in canonical order. */
export function ledgerOf(records: RecordLists, header: BookHeader): Ledger {
  return {
    ...header,
    entities: inOrder(records.entities),
    sources: inOrder(records.sources),
    predicates: inOrder(records.predicates),
    claims: inOrder(records.claims),
    judgements: inOrder(records.judgements),
  };
}

function inOrder<R extends { readonly id: string }>(records: ReadonlyMap<string, R>): readonly R[] {
  return records.size === 0 ? NONE : sortById(Array.from(records.values()));
}

const NONE: readonly never[] = [];
