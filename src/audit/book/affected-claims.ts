import { append } from '../../model/append.ts';
import type { Claim } from '../../model/claim.ts';
import type { Judgement } from '../../model/judgement.ts';
import { isFirstOf } from './classes.ts';
import type { Matters } from './matters.ts';
import type { Records } from './records.ts';

/** Finds the claims whose question may read otherwise once some records are there: more than necessary, never fewer. */
export interface AffectedClaims {
  readonly claim: (id: string) => void;
  readonly source: (id: string) => void;
  readonly entity: (id: string) => void;
  readonly predicate: (id: string) => void;
  readonly judgement: (judgement: Judgement) => void;
  /** The claims that all of it affects. To be asked when every record is in: until then what was named is only noted. */
  readonly settle: () => ReadonlySet<Claim>;
}

/** Walks from records to claims against the direction in which they refer to each other. Each record is visited once. */
export function affectedClaims(records: Records, { entities, sources, claimsUnder }: Matters): AffectedClaims {
  const found = new Set<Claim>();
  const seenSources = new Set<string>();
  const seenEntities = new Set<string>();
  const seenJudgements = new Set<Judgement>();
  const sourceClasses = new Set<string>();
  const entityClasses = new Set<string>();
  const bodies = new Set<string>();
  const named = { sources: new Set<string>(), entities: new Set<string>(), predicates: new Set<string>() };
  /** Judgements still to be followed: a chain of them may be longer than the stack is deep. */
  const judgements: Judgement[] = [];

  /** A claim, those that rest on it, and the one that it replaces. */
  const claim = (first: string): void => {
    const open = [first];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const here = records.claims.get(id);
      if (here !== undefined) {
        if (found.has(here)) continue;
        found.add(here);
      }
      if (here?.supersedes !== undefined) open.push(here.supersedes);
      for (const reader of records.throughSource.of(id)) if (reader.basedOn?.includes(id)) open.push(reader.id);
    }
  };
  const source = (first: string): void => {
    const open = [first];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seenSources.has(id)) continue;
      seenSources.add(id);
      if (isFirstOf(sources, sourceClasses, id)) append(open, sources.membersOf(id));
      append(open, records.relays.of(id));
      // Sources that are one entity are one original (sources-by-entity.ts): each tells on the others.
      const body = records.sources.get(id)?.entity;
      if (body !== undefined && isFirstOf(entities, bodies, body)) append(open, entities.membersOf(body));
      for (const reader of records.throughSource.of(id)) claim(reader.id);
    }
    guesses(first);
  };
  const entity = (first: string): void => {
    const open = [first];
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (seenEntities.has(id)) continue;
      seenEntities.add(id);
      if (isFirstOf(entities, entityClasses, id)) append(open, entities.membersOf(id));
      append(open, records.parts.of(id));
      source(id);
      for (const reader of records.aboutEntity.of(id)) claim(reader.id);
      for (const listing of records.listing.of(id)) under(listing);
    }
    guesses(first);
  };
  const under = (id: string): void => {
    for (const reader of claimsUnder(id)) claim(reader.id);
  };
  /** A judgement that does not say what it is about is read by what its ids are declared to be. */
  const guesses = (id: string): void => append(judgements, records.judging.of(id));
  const judgement = (judged: Judgement): void => {
    if (seenJudgements.has(judged)) return;
    seenJudgements.add(judged);
    if (typeof judged.of !== 'string') {
      for (const id of judged.of) {
        entity(id);
        source(id);
        under(id);
        claim(id);
      }
      return;
    }
    if (judged.kind === 'retract') claim(judged.of);
    const undone = records.judgements.get(judged.of);
    if (judged.kind === 'undo' && undone !== undefined) judgements.push(undone);
  };
  const predicate = (id: string): void => {
    under(id);
    guesses(id);
    for (const alias of records.predicates.get(id)?.aliases ?? []) guesses(alias);
  };
  return {
    claim,
    source: (id) => named.sources.add(id),
    entity: (id) => named.entities.add(id),
    predicate: (id) => named.predicates.add(id),
    judgement: (judged) => judgements.push(judged),
    settle: () => {
      named.sources.forEach(source);
      named.entities.forEach(entity);
      named.predicates.forEach(predicate);
      for (let judged = judgements.pop(); judged !== undefined; judged = judgements.pop()) judgement(judged);
      return found;
    },
  };
}
