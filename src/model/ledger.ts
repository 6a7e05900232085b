import type { Claim, ClaimInput } from './claim.ts';
import type { Entity } from './entity.ts';
import type { Judgement, JudgementInput } from './judgement.ts';
import type { Predicate } from './predicate.ts';
import type { Source } from './source.ts';

/** What people write. Everything but the ids that claims refer to may be absent. */
export interface LedgerInput {
  /** Version of the format; absent is 1. */
  readonly corroborate?: 1;
  readonly title?: string;
  readonly description?: string;
  readonly entities?: readonly Entity[];
  readonly sources?: readonly Source[];
  readonly predicates?: readonly Predicate[];
  readonly claims?: readonly ClaimInput[];
  readonly judgements?: readonly JudgementInput[];
}

/** A ledger that passed the door: every array and every id is there, and records stand in canonical order (by id). */
export interface Ledger {
  readonly corroborate: 1;
  readonly title?: string;
  readonly description?: string;
  readonly entities: readonly Entity[];
  readonly sources: readonly Source[];
  readonly predicates: readonly Predicate[];
  readonly claims: readonly Claim[];
  readonly judgements: readonly Judgement[];
}

/** The record types of a JSONL ledger, as `type` names them. `ledger` is the header. */
export const RECORD_TYPES = ['ledger', 'entity', 'source', 'predicate', 'claim', 'judgement'] as const;

/** One of the {@link RECORD_TYPES}. */
export type RecordType = (typeof RECORD_TYPES)[number];
