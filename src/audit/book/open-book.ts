import { CorroborateError } from '../../errors/corroborate-error.ts';
import type { Claim } from '../../model/claim.ts';
import type { Ledger } from '../../model/ledger.ts';
import { commitmentReader } from '../../positions/commitment-reader.ts';
import { affectedClaims } from './affected-claims.ts';
import { isPlainPredicate, plainWords } from './calm.ts';
import { type Entry, enterRecord } from './enter-record.ts';
import type { LedgerRecord } from './ledger-record.ts';
import { matters } from './matters.ts';
import { type BookHeader, ledgerOf, noRecords } from './records.ts';
import { type Purpose, type Restriction, restrictRecords } from './restrict-records.ts';

/** Which matters have to be judged again. */
export interface Stir {
  /** Matters whose audit may read otherwise now. */
  readonly matters: ReadonlySet<string>;
  /** Claims whose question may read otherwise. */
  readonly claims: ReadonlySet<Claim>;
  /** Whether nothing but claims was given, and all of it taken in: then those whose question may read otherwise include every new one. */
  readonly onlyClaims: boolean;
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
  /** What every claim of a matter says, where all of them only affirm one and the same; else undefined. */
  readonly oneVoice: (matter: string) => string | undefined;
  /** The same for one claim. */
  readonly wordsOf: (claim: Claim) => string | undefined;
  /** What the whole says of some matters, in a ledger that holds little else. */
  readonly restrictTo: (matters: Iterable<string>, purpose: Purpose) => Restriction;
}

/** An empty book with the header of a ledger. */
export function openBook(header: BookHeader): Book {
  const records = noRecords();
  const groups = matters(records);
  const reader = commitmentReader();
  let whole: Ledger | undefined;
  const wordsOf = (claim: Claim): string | undefined => plainWords(claim, reader);
  const isPlain = (predicate: string): boolean =>
    groups.families.membersOf(predicate).every((id) => {
      const declared = records.predicates.get(id);
      return declared === undefined || isPlainPredicate(declared);
    });
  return {
    enter: (given) => {
      whole = undefined;
      const affected = affectedClaims(records, groups);
      const all = [...given];
      const refusal = enterAll({ records, groups, affected }, all);
      const { gone, grown } = groups.takeJoined();
      const touched = new Set<string>(grown);
      const claims = affected.settle();
      for (const claim of claims) touched.add(groups.find(claim));
      const onlyClaims = refusal === undefined && all.every((record) => record.type === 'claim');
      return { matters: touched, claims, onlyClaims, gone, refusal };
    },
    ledger: () => {
      whole ??= ledgerOf(records, header);
      return whole;
    },
    claimOf: (id) => records.claims.get(id),
    matterOf: groups.find,
    wordsOf,
    oneVoice: (matter) => {
      const claims = groups.claimsOf(matter);
      const [first] = claims;
      const words = first === undefined || !isPlain(first.predicate) ? undefined : wordsOf(first);
      return words !== undefined && claims.every((claim) => wordsOf(claim) === words) ? words : undefined;
    },
    restrictTo: (names, purpose) => restrictRecords(records, groups, [...names].flatMap(groups.claimsOf), purpose),
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
