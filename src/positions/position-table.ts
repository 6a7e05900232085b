import type { Ledger } from '../model/ledger.ts';
import type { TimeSpan } from '../time/time-span.ts';
import type { CanonicalValue } from './canonical-value.ts';
import type { PredicateMeaning } from './predicate-meaning.ts';
import type { CommitmentReader } from './read-commitment.ts';

/** Subject × predicate × the values of the predicate's separators. */
export interface QuestionKey {
  /** Made of the parts, so it is the same in every ledger. */
  readonly id: string;
  readonly subject: string;
  readonly meaning: PredicateMeaning;
  readonly scope: Readonly<Record<string, string>> | undefined;
}

/** What a holder commits to, after FactBank (Saurí & Pustejovsky 2009): the higher the number, the firmer. */
export const UNCOMMITTED = 0;
export const POSSIBLE = 1;
export const PROBABLE = 2;
export const CERTAIN = 3;

/** Bits of `PositionTable.flags`. */
export const RETRACTED = 1;
export const CONDITIONAL = 2;
/** Somebody else's words, read at second hand. */
export const RELAYED = 4;
/** The as-of time was taken from `assertedAt` or the source's `publishedAt`. */
export const AS_OF_ASSUMED = 8;
/** The claim has words that its certainty can be read from. */
export const WORDED = 16;
/** Passed on with no identified origin: whoever passes it on does not vouch for it. */
export const HEARSAY = 32;
/**
 * What weighs the claim stands partly in the claim alone: analytic confidence, grounds, hearsay, more than one speaker, or
 * a grade of credibility. Without this bit the columns tell all, and the claim need not be looked at again.
 */
export const BEYOND_COLUMNS = 64;

export const NONE = -1;

/** Ids that claims use. */
export interface NamedIds {
  readonly subjects: ReadonlyIdSet;
  readonly predicates: ReadonlyIdSet;
  /** Pages and speakers. */
  readonly sources: ReadonlyIdSet;
}

/** Ids that are looked up and listed: a set of them, or a map by them. */
export interface ReadonlyIdSet {
  readonly has: (id: string) => boolean;
  readonly keys: () => Iterable<string>;
}

/**
 * Every claim of a ledger as a position: who holds what, how firmly, as of when. One row a claim, in the ledger's order,
 * as parallel arrays of small integers, so that a million claims cost tens of bytes each and are grouped without
 * comparing strings. An index of −1 means that there is none.
 */
export interface PositionTable {
  readonly ledger: Ledger;
  readonly rows: number;
  readonly questions: readonly QuestionKey[];
  /** Canonical ids of everybody who speaks in a claim. */
  readonly holders: readonly string[];
  readonly values: readonly CanonicalValue[];
  readonly times: readonly TimeSpan[];
  readonly scopes: readonly Readonly<Record<string, string>>[];
  readonly question: Int32Array;
  readonly holder: Int32Array;
  /** Where it was read, by the same numbers as holders. */
  readonly page: Int32Array;
  /** 1 affirms, −1 denies, 0 undecided; after "false" and likelihoods below even were turned round. */
  readonly stance: Int8Array;
  readonly commitment: Uint8Array;
  readonly value: Int32Array;
  readonly asOf: Int32Array;
  readonly validTime: Int32Array;
  /** Scope without the separators. */
  readonly scope: Int32Array;
  /** Probability 0–1 of the statement as its stance gives it: the middle of its interval. */
  readonly probability: Float64Array;
  readonly flags: Uint8Array;
  /** Row of the claim that supersedes this one. */
  readonly supersededBy: Int32Array;
  /** Rows by question: those of question q stand in `order` from `starts[q]` up to `starts[q + 1]`, in the ledger's order. */
  readonly order: Int32Array;
  readonly starts: Int32Array;
  readonly rowOf: (claimId: string) => number | undefined;
  /** What claims name, as they write it. */
  readonly named: NamedIds;
  /** How claims were read, for what the columns leave out. */
  readonly commitmentOf: CommitmentReader;
}
