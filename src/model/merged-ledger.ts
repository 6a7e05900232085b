import type { Claim } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Judgement } from './judgement.ts';
import type { Ledger, RecordType } from './ledger.ts';
import type { Predicate } from './predicate.ts';
import type { Source } from './source.ts';

/** Under this key a merged ledger keeps what `unmergeLedgers` needs. The door knows it and checks what it holds. */
export const MERGE_KEY = 'x-merge';

/** One id that two ledgers gave to different things. */
export interface MergeConflict {
  readonly type: Exclude<RecordType, 'ledger'>;
  readonly id: string;
  /** Top-level keys in which the records differ. */
  readonly differs: readonly string[];
  /** Ids under which the merged ledger keeps each of them. */
  readonly kept: readonly string[];
}

/**
 * One of the ledgers that a merged one was made of. A record stands by its id where the merged ledger has it as it was,
 * and in full where it does not. `x-` keys of the ledger stand beside the lists.
 */
export interface MergedPart {
  readonly title?: string;
  readonly description?: string;
  readonly entities: readonly (string | Entity)[];
  readonly sources: readonly (string | Source)[];
  readonly predicates: readonly (string | Predicate)[];
  readonly claims: readonly (string | Claim)[];
  readonly judgements: readonly (string | Judgement)[];
}

/** What a merge did: enough to undo it. */
export interface MergeRecord {
  readonly conflicts: readonly MergeConflict[];
  readonly parts: readonly MergedPart[];
}

/** A ledger made of several. It is a ledger like any other: it can be written, read, audited and merged again. */
export interface MergedLedger extends Ledger {
  /** Absent where there was only one ledger to merge. */
  readonly [MERGE_KEY]?: MergeRecord;
}
