import type { Audit } from '../model/audit.ts';
import type { ContradictionChanges } from '../model/audit-change.ts';
import type { Ledger } from '../model/ledger.ts';
import type { LedgerRecord } from './book/ledger-record.ts';

/** What a record, or several, did to a ledger. */
export interface IndexChange {
  /** Ids of the questions that were judged again, in order. All others read as before. */
  readonly questions: readonly string[];
  readonly contradictions: ContradictionChanges;
}

/** A ledger that grows record by record and knows at once what each record contradicts. */
export interface LedgerIndex {
  /** Takes a record as a line of JSONL holds it, in any order. A record that is there already changes nothing. */
  readonly add: (record: LedgerRecord) => IndexChange;
  /** Takes many records at once, cheaper than one after the other, with the same result. */
  readonly addAll: (records: Iterable<LedgerRecord>) => IndexChange;
  /** Takes a claim out of play by a judgement. Throws a CorroborateError 'unknown-claim' for a claim that is not there. */
  readonly retract: (claimId: string) => IndexChange;
  /** The ledger as it stands, in canonical order. */
  readonly ledger: () => Ledger;
  /** The same, to the byte, as the audit of the ledger from scratch; only what was touched is judged again. */
  readonly audit: () => Audit;
}
