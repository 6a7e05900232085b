import { conditionsOf } from '../../contradictions/conditions.ts';
import { append } from '../../model/append.ts';
import type { Claim } from '../../model/claim.ts';
import { parentsOf } from '../../model/derivation.ts';
import type { Ledger } from '../../model/ledger.ts';
import { isFirstOf } from './classes.ts';
import type { Matters } from './matters.ts';
import { entitiesOf, wordsInPredicate } from './mentions.ts';
import { ledgerOf, noLists, type Records } from './records.ts';

/** Predicate of claims that are there only for what they go back to or replace; no claim that passed the door has it. */
const STAND_IN = '\u001d';

/** A part of a ledger that says of some matters what the whole says of them. */
export interface Restriction {
  readonly ledger: Ledger;
  /** Claims on the matters asked for; others are stand-ins. */
  readonly isOwn: (claimId: string) => boolean;
}

/** What a restricted ledger is for: to find what conflicts, or to be audited whole. */
export type Purpose = 'conflicts' | 'audit';

/**
 * The claims of some matters with everything that their audit reads: the claims that they rest on or that replace them,
 * the sources that they go back to, entities, predicates and judgements. Time and memory linear in what is read.
 */
export function restrictRecords(all: Records, groups: Matters, own: Iterable<Claim>, purpose: Purpose): Restriction {
  // Whom sources have it from is weighed by the merge; conflicts only ask who falls silent with a retracted source.
  const goesBack = purpose === 'audit' || all.retractedSources.size > 0;
  const part = noLists();
  const ownIds = new Set<string>();
  const seenSources = new Set<string>();
  const seenEntities = new Set<string>();
  const seenFamilies = new Set<string>();
  const sourceClasses = new Set<string>();
  const entityClasses = new Set<string>();
  const bodies = new Set<string>();

  const judging = (first: string): void => {
    const open = [first];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      for (const judgement of all.judging.of(id)) {
        if (part.judgements.has(judgement.id)) continue;
        part.judgements.set(judgement.id, judgement);
        open.push(judgement.id);
        if (typeof judgement.of !== 'string') for (const other of judgement.of) declare(other);
      }
    }
  };
  /** What an id is declared to be decides how a judgement on it is read. */
  const declare = (id: string): void => {
    copy(all.entities, part.entities, id);
    copy(all.sources, part.sources, id);
    copy(all.predicates, part.predicates, id);
    for (const owner of all.aliasOwners.of(id)) copy(all.predicates, part.predicates, owner);
  };
  const source = (first: string): void => {
    const open = [first];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seenSources.has(id)) continue;
      seenSources.add(id);
      const record = copy(all.sources, part.sources, id);
      if (goesBack && record !== undefined) append(open, parentsOf(record));
      if (goesBack && record?.owner !== undefined) open.push(record.owner);
      const body = goesBack ? record?.entity : undefined;
      if (body !== undefined && isFirstOf(groups.entities, bodies, body)) append(open, oneBody(body));
      if (isFirstOf(groups.sources, sourceClasses, id)) append(open, groups.sources.membersOf(id));
      judging(id);
    }
  };
  /** The sources that are an entity, and the entity, which may be a source itself. */
  const oneBody = (body: string): readonly string[] => {
    entity(body);
    const names = groups.entities.membersOf(body);
    const isBody = (id: string | undefined): boolean =>
      id !== undefined && groups.entities.find(id) === groups.entities.find(body);
    const bodies = names.flatMap((name) => all.relays.of(name)).filter((id) => isBody(all.sources.get(id)?.entity));
    return [...names, ...bodies];
  };
  const entity = (first: string): void => {
    const open = [first];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seenEntities.has(id)) continue;
      seenEntities.add(id);
      const record = copy(all.entities, part.entities, id);
      append(open, record?.partOf ?? []);
      if (isFirstOf(groups.entities, entityClasses, id)) append(open, groups.entities.membersOf(id));
      judging(id);
    }
  };
  const predicate = (name: string): void => {
    const family = groups.families.find(name);
    if (seenFamilies.has(family)) return;
    seenFamilies.add(family);
    for (const id of groups.families.membersOf(family)) {
      const record = copy(all.predicates, part.predicates, id);
      if (record !== undefined) for (const word of wordsInPredicate(record)) entity(word);
      judging(id);
    }
  };
  const open: Claim[] = [];
  for (const claim of own) {
    ownIds.add(claim.id);
    open.push(claim);
  }
  for (let claim = open.pop(); claim !== undefined; claim = open.pop()) {
    if (part.claims.has(claim.id)) continue;
    const isOwn = ownIds.has(claim.id);
    part.claims.set(claim.id, isOwn ? claim : standIn(claim));
    judging(claim.id);
    source(claim.source);
    for (const id of claim.attributedTo ?? []) source(id);
    for (const id of claim.basedOn ?? []) {
      source(id);
      const ground = all.claims.get(id);
      if (ground !== undefined) open.push(ground);
    }
    append(open, all.superseders.of(claim.id));
    if (!isOwn) continue;
    for (const id of entitiesOf(claim)) entity(id);
    predicate(claim.predicate);
    for (const condition of conditionsOf(claim)) predicate(condition.predicate);
  }
  return {
    isOwn: (id) => ownIds.has(id),
    ledger: ledgerOf(part, { corroborate: 1 }),
  };
}

function copy<R>(from: ReadonlyMap<string, R>, to: Map<string, R>, id: string): R | undefined {
  const record = from.get(id);
  if (record !== undefined) to.set(id, record);
  return record;
}

/** Where a claim has it from and what it replaces, but nothing that it says. */
function standIn({ condition: _condition, scope: _scope, ...claim }: Claim): Claim {
  return { ...claim, subject: claim.id, predicate: STAND_IN, value: true };
}
