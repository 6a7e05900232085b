import { CorroborateError } from '../../errors/corroborate-error.ts';
import type { Claim } from '../../model/claim.ts';
import { claimContentId, claimContentText, contentText, judgementContentId } from '../../model/content-id.ts';
import type { Entity } from '../../model/entity.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { Predicate } from '../../model/predicate.ts';
import type { Source } from '../../model/source.ts';
import { uniteRecords } from '../../model/unite-records.ts';
import type { AffectedClaims } from './affected-claims.ts';
import type { LedgerRecord } from './ledger-record.ts';
import type { Matters } from './matters.ts';
import { kinOf, tiesSubjects } from './mentions.ts';
import { addClaim, addEntity, addJudgement, addPredicate, addSource, type Records } from './records.ts';
import { requireRecord } from './require-record.ts';

/** What a record is entered into. */
export interface Entry {
  readonly records: Records;
  readonly groups: Matters;
  readonly affected: AffectedClaims;
}

/**
 * Enters one record: keeps it, joins the matters that it ties together, and follows it to the claims that it affects.
 *
 * @throws CorroborateError 'invalid-ledger' for an id that another record of the type has, or for what is no record.
 */
export function enterRecord(entry: Entry, record: LedgerRecord): void {
  requireRecord(record);
  switch (record.type) {
    case 'claim': {
      const { type: _, id, ...claim } = record;
      enterClaim(entry, { id: id ?? claimContentId(claim), ...claim });
      break;
    }
    case 'judgement': {
      const { type: _, ...judgement } = record;
      enterJudgement(entry, { ...judgement, id: judgement.id ?? judgementContentId(judgement) });
      break;
    }
    case 'source': {
      const { type: _, ...source } = record;
      enterSource(entry, source);
      break;
    }
    case 'entity': {
      const { type: _, ...entity } = record;
      enterEntity(entry, entity);
      break;
    }
    case 'predicate': {
      const { type: _, ...predicate } = record;
      enterPredicate(entry, predicate);
      break;
    }
  }
}

function enterClaim({ records, groups, affected }: Entry, claim: Claim): void {
  if (!isNew(records.claims, claim, claimContentText)) return;
  addClaim(records, claim);
  groups.enter(claim);
  for (const judgement of records.judging.of(claim.id)) joinPropositions({ records, groups, affected }, judgement);
  affected.claim(claim.id);
}

function enterJudgement({ records, groups, affected }: Entry, judgement: Judgement): void {
  if (!isNew(records.judgements, judgement, contentText)) return;
  addJudgement(records, judgement);
  if (judgement.kind === 'same') {
    const { about, of } = judgement;
    if (about === undefined || about === 'entity') groups.joinEntities(...of);
    if (about === undefined || about === 'source') groups.sources.join(...of);
    if (about === undefined || about === 'predicate') groups.joinFamilies(...of);
  }
  joinPropositions({ records, groups, affected }, judgement);
  affected.judgement(judgement);
}

/** Claims judged to state the same are judged together, as soon as both are there. */
function joinPropositions({ records, groups }: Entry, judgement: Judgement): void {
  if (judgement.kind !== 'same' || judgement.about !== 'proposition') return;
  const [one, other] = judgement.of.map((id) => records.claims.get(id));
  if (one === undefined || other === undefined) return;
  groups.joinEntities(one.subject, other.subject);
  groups.joinFamilies(one.predicate, other.predicate);
}

function enterSource({ records, affected }: Entry, source: Source): void {
  if (!isNew(records.sources, source, contentText)) return;
  addSource(records, source);
  affected.source(source.id);
}

function enterEntity({ records, groups, affected }: Entry, entity: Entity): void {
  if (!isNew(records.entities, entity, contentText)) return;
  addEntity(records, entity);
  // An alias may turn out to be shared, or to be an id: whatever it stands for is judged together with the entity.
  for (const alias of entity.aliases ?? []) groups.joinEntities(entity.id, alias);
  affected.entity(entity.id);
}

function enterPredicate({ records, groups, affected }: Entry, predicate: Predicate): void {
  if (!isNew(records.predicates, predicate, contentText)) return;
  addPredicate(records, predicate);
  for (const kin of kinOf(predicate)) groups.joinFamilies(predicate.id, kin);
  if (tiesSubjects(predicate)) groups.tie(predicate.id);
  affected.predicate(predicate.id);
}

/** Whether a record is the first under its id. A second one must say the same; what lies outside the content is united. */
function isNew<R extends { readonly id: string }>(
  known: Map<string, R>,
  record: R,
  contentOf: (record: R) => string,
): boolean {
  const first = known.get(record.id);
  if (first === undefined) return true;
  if (contentOf(first) !== contentOf(record)) {
    throw new CorroborateError('invalid-ledger', [
      { path: 'id', expected: 'an id of its own', received: `'${record.id}', which another record has` },
    ]);
  }
  known.set(record.id, uniteRecords([first, record]));
  return false;
}
