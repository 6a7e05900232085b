import { CorroborateError } from '../../errors/corroborate-error.ts';
import type { Claim } from '../../model/claim.ts';
import type { Ledger } from '../../model/ledger.ts';
import { affectedClaims } from './affected-claims.ts';
import { type Entry, enterRecord } from './enter-record.ts';
import type { LedgerRecord } from './ledger-record.ts';
import { matters } from './matters.ts';
import { type BookHeader, ledgerOf, noRecords } from './records.ts';
import { type Restriction, restrictRecords } from './restrict-records.ts';

/** Which matters have to be judged again. */
export interface Stir {
  /** Matters whose audit may read otherwise now. */
  readonly matters: ReadonlySet<string>;
  /** Names of matters that were joined to others and stand for nothing any more. */
  readonly gone: readonly string[];
  /** Why the rest of the records was not taken in. */
  readonly refusal: CorroborateError | undefined;
}

/** A growing ledger that knows which of its claims are judged together, and what their audit reads. */
export interface Book {
  /**
   * Takes records in, up to the first whose id another record of its type has ('invalid-ledger'). A record that is there
   * already changes nothing; notes of the two are united.
   */
  readonly enter: (records: Iterable<LedgerRecord>) => Stir;
  readonly ledger: () => Ledger;
  readonly claimOf: (id: string) => Claim | undefined;
  readonly matterOf: (claim: Claim) => string;
  /** What the whole says of some matters, in a ledger that holds little else. */
  readonly restrictTo: (matters: Iterable<string>) => Restriction;
}

/** An empty book with the header of a ledger. */
export function openBook(header: BookHeader): Book {
  const records = noRecords();
  const groups = matters(records);
  let whole: Ledger | undefined;
  return {
    enter: (given) => {
      whole = undefined;
      const affected = affectedClaims(records, groups);
      const refusal = enterAll({ records, groups, affected }, given);
      const { gone, grown } = groups.takeJoined();
      const touched = new Set<string>(grown);
      for (const claim of affected.found) touched.add(groups.find(claim));
      return { matters: touched, gone, refusal };
    },
    ledger: () => {
      whole ??= ledgerOf(records, header);
      return whole;
    },
    claimOf: (id) => records.claims.get(id),
    matterOf: groups.find,
    restrictTo: (names) => restrictRecords(records, groups, [...names].flatMap(groups.claimsOf)),
  };
}

function enterAll(entry: Entry, records: Iterable<LedgerRecord>): CorroborateError | undefined {
  try {
    for (const record of records) enterRecord(entry, record);
    return undefined;
  } catch (error) {
    if (error instanceof CorroborateError) return error;
    throw error;
  }
}
