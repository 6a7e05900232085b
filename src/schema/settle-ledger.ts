import { CorroborateError } from '../errors/corroborate-error.ts';
import type { Claim, ClaimInput } from '../model/claim.ts';
import { byCodeUnit, sortById } from '../model/code-unit-order.ts';
import { claimContentId, claimContentText, contentText, judgementContentId } from '../model/content-id.ts';
import { isExtensionKey } from '../model/extension-key.ts';
import type { Judgement, JudgementInput } from '../model/judgement.ts';
import type { Ledger } from '../model/ledger.ts';
import { uniteRecords } from '../model/unite-records.ts';
import { addIssue, issuesOf } from './door.ts';
import type { Intake, Shelf } from './intake.ts';
import { showValue } from './show-value.ts';

type ListName = 'entities' | 'sources' | 'predicates' | 'claims' | 'judgements';

/**
 * Ends an intake: gives every claim and judgement an id, unites records that say the same under one id, and puts all in
 * canonical order; or throws everything that is wrong at once.
 */
export function settleLedger(intake: Intake): Ledger {
  const claims = { records: intake.claims.records.map(withClaimId), places: intake.claims.places };
  const judgements = { records: intake.judgements.records.map(withJudgementId), places: intake.judgements.places };
  const { title, description } = intake.header ?? {};
  const ledger: Ledger = {
    corroborate: 1,
    ...(typeof title === 'string' && { title }),
    ...(typeof description === 'string' && { description }),
    entities: settle('entities', intake.entities, contentText, intake),
    sources: settle('sources', intake.sources, contentText, intake),
    predicates: settle('predicates', intake.predicates, contentText, intake),
    claims: settle('claims', claims, claimContentText, intake),
    judgements: settle('judgements', judgements, contentText, intake),
    ...extensionsOf(intake.header ?? {}),
  };
  const issues = issuesOf(intake.report);
  if (issues.length > 0) throw new CorroborateError('invalid-ledger', issues);
  return ledger;
}

function withClaimId(claim: ClaimInput): Claim {
  return hasId(claim) ? claim : { id: claimContentId(claim), ...claim };
}

function withJudgementId(judgement: JudgementInput): Judgement {
  return hasId(judgement) ? judgement : { id: judgementContentId(judgement), ...judgement };
}

function hasId<R extends { readonly id?: string }>(record: R): record is R & { readonly id: string } {
  return record.id !== undefined;
}

function extensionsOf(header: Readonly<Record<string, unknown>>): object {
  const entries = Object.entries(header).filter(([key]) => isExtensionKey(key));
  return Object.fromEntries(entries.sort((a, b) => byCodeUnit(a[0], b[0])));
}

function settle<R extends { readonly id: string }>(
  name: ListName,
  shelf: Shelf<R>,
  contentOf: (record: R) => string,
  intake: Intake,
): readonly R[] {
  const sorted = sortById(shelf.records);
  if (!sorted.some((record, index) => record.id === sorted[index + 1]?.id)) return sorted;
  const united = [...namesakes(shelf.records)].map((indices) => {
    if (indices.length > 1) refuseOthers(name, indices, shelf, contentOf, intake);
    return uniteRecords(indices.map((index) => shelf.records[index] as R));
  });
  return sortById(united);
}

/** The indices of the records under each id. */
function namesakes(records: readonly { readonly id: string }[]): Iterable<readonly number[]> {
  const byId = new Map<string, number[]>();
  records.forEach(({ id }, index) => {
    const others = byId.get(id);
    if (others === undefined) byId.set(id, [index]);
    else others.push(index);
  });
  return byId.values();
}

/** One id for two contents: nobody could say which of them a reference means. */
function refuseOthers<R extends { readonly id: string }>(
  name: ListName,
  [first, ...others]: readonly number[],
  { records, places }: Shelf<R>,
  contentOf: (record: R) => string,
  { report, hasLines }: Intake,
): void {
  const content = contentOf(records[first as number] as R);
  const where = hasLines ? `line ${places[first as number]}` : `${name}[${places[first as number]}]`;
  for (const index of others) {
    const record = records[index] as R;
    if (contentOf(record) === content) continue;
    const place = places[index] as number;
    report.line = hasLines ? place : undefined;
    report.path.push(...(hasLines ? ['id'] : [name, place, 'id']));
    addIssue(report, {
      expected: 'an id of its own',
      received: showValue(record.id),
      hint: `${where} has it with other content`,
    });
    report.path.length = 0;
  }
}
