import { append } from '../model/append.ts';
import type { Claim } from '../model/claim.ts';
import { byCodeUnit, sortById } from '../model/code-unit-order.ts';
import { claimContentText, contentText, shortDigest } from '../model/content-id.ts';
import type { Judgement } from '../model/judgement.ts';
import { inKeyOrder } from '../model/key-order.ts';
import type { Ledger } from '../model/ledger.ts';
import type { MergeConflict } from '../model/merged-ledger.ts';
import { differingKeys } from './differing-keys.ts';
import { distinctContents } from './distinct-contents.ts';
import { groupById } from './group-by-id.ts';

/** New ids of one ledger's records by their old ones. */
type Renames = ReadonlyMap<string, string>;

interface Statements {
  readonly claims: readonly Claim[];
  readonly judgements: readonly Judgement[];
}

export interface MergedStatements extends Statements {
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Claims and judgements of several ledgers as one set. An id that two ledgers gave to different statements becomes
 * `id~hash8` in both, and what refers to it within its own ledger follows. A statement that was the same in two ledgers
 * until its references parted is then two statements as well, so this goes on until nothing changes: every round renames
 * at least one record that was not renamed before, or ends.
 */
export function mergeStatements(ledgers: readonly Ledger[]): MergedStatements {
  let parts: readonly Statements[] = ledgers;
  const conflicts: MergeConflict[] = [];
  for (;;) {
    const claims = renameNamesakes(
      'claim',
      parts.map((part) => part.claims),
      claimContentText,
    );
    const judgements = renameNamesakes(
      'judgement',
      parts.map((part) => part.judgements),
      contentText,
    );
    append(conflicts, claims.conflicts);
    append(conflicts, judgements.conflicts);
    if (claims.conflicts.length + judgements.conflicts.length === 0) break;
    parts = parts.map((_, index) => ({
      claims: (claims.lists[index] ?? []).map((claim) => followClaims(claim, claims.renames[index])),
      judgements: (judgements.lists[index] ?? []).map((judgement) =>
        follow(judgement, claims.renames[index], judgements.renames[index]),
      ),
    }));
  }
  return {
    claims: uniteAll(
      parts.map((part) => part.claims),
      claimContentText,
    ),
    judgements: uniteAll(
      parts.map((part) => part.judgements),
      contentText,
    ),
    conflicts,
  };
}

interface Renamed<R> {
  readonly lists: readonly (readonly R[])[];
  readonly renames: readonly Renames[];
  readonly conflicts: readonly MergeConflict[];
}

function renameNamesakes<R extends { readonly id: string }>(
  type: MergeConflict['type'],
  lists: readonly (readonly R[])[],
  contentOf: (record: R) => string,
): Renamed<R> {
  const clashing = new Set<string>();
  const conflicts: MergeConflict[] = [];
  for (const [id, records] of groupById(lists.flat(), (record) => record.id)) {
    const variants = distinctContents(records, contentOf);
    if (variants.length < 2) continue;
    clashing.add(id);
    const kept = variants.map(({ content }) => `${id}~${shortDigest(content)}`).sort(byCodeUnit);
    conflicts.push({ type, id, differs: differingKeys(variants.map(({ record }) => record)), kept });
  }
  const renames = lists.map(
    (records) =>
      new Map(
        records
          .filter(({ id }) => clashing.has(id))
          .map((record) => [record.id, `${record.id}~${shortDigest(contentOf(record))}`]),
      ),
  );
  return {
    lists: lists.map((records, index) => records.map((record) => withId(record, renames[index]))),
    renames,
    conflicts,
  };
}

function withId<R extends { readonly id: string }>(record: R, renames: Renames | undefined): R {
  const id = renames?.get(record.id);
  return id === undefined ? record : (inKeyOrder({ ...record, id }) as R);
}

function followClaims(claim: Claim, renames: Renames = new Map()): Claim {
  const { supersedes, basedOn } = claim;
  const newer = supersedes === undefined ? undefined : renames.get(supersedes);
  const isBaseRenamed = basedOn?.some((id) => renames.has(id)) === true;
  if (newer === undefined && !isBaseRenamed) return claim;
  return inKeyOrder({
    ...claim,
    ...(newer !== undefined && { supersedes: newer }),
    ...(basedOn !== undefined && { basedOn: basedOn.map((id) => renames.get(id) ?? id) }),
  }) as Claim;
}

function follow(judgement: Judgement, claims: Renames = new Map(), judgements: Renames = new Map()): Judgement {
  if (judgement.kind === 'undo' || judgement.kind === 'retract') {
    const of = (judgement.kind === 'undo' ? judgements : claims).get(judgement.of);
    return of === undefined ? judgement : (inKeyOrder({ ...judgement, of }) as Judgement);
  }
  if (judgement.about !== 'proposition' || !judgement.of.some((id) => claims.has(id))) return judgement;
  return inKeyOrder({ ...judgement, of: judgement.of.map((id) => claims.get(id) ?? id) }) as Judgement;
}

function uniteAll<R extends { readonly id: string }>(
  lists: readonly (readonly R[])[],
  contentOf: (record: R) => string,
): readonly R[] {
  const groups = groupById(lists.flat(), (record) => record.id);
  return sortById(
    [...groups.values()].flatMap((group) => distinctContents(group, contentOf).map(({ record }) => record)),
  );
}
