import type { FusionMethod } from '../confidence/fusion/table.ts';
import type { AnalyticConfidence } from '../model/claim.ts';
import type { ReliabilityLetter } from '../model/source.ts';
import type { Time } from '../model/value.ts';

/** How positions are merged into beliefs. What is left out stands in `MERGE_DEFAULTS` and `CONFIDENCE_DEFAULTS`. */
export interface MergeOptions {
  /** How the evidence of roots is put together, each root's scaled by its coverage. Default 'cumulative': independent. */
  readonly method?: FusionMethod;
  /** Correlation 0–1 between all roots, for the method 'correlated'. Default .5; other methods do not use it. */
  readonly rho?: number;
  /** Correlation 0–1 of roots whose origin is undocumented. Default .5. */
  readonly rho0?: number;
  /**
   * `support` (default): the least evidence that the middle of a likelihood needs. `interval`: its low end speaks for the
   * statement and the rest above its high end against it; at least .04 stays open, as in the support reading.
   */
  readonly reading?: 'support' | 'interval';
  /** Trust 0–1 by Admiralty letter, null for "cannot be judged"; letters left out keep their default. */
  readonly reliabilityTrust?: Readonly<Partial<Record<ReliabilityLetter, number | null>>>;
  /** Trust 0–1 in sources without a grade, null for "cannot be judged". Default 1. */
  readonly ungraded?: number | null;
  /** Trust 0–1 in a judgement by its analytic confidence; levels left out keep their default. */
  readonly confidenceTrust?: Readonly<Partial<Record<AnalyticConfidence, number>>>;
  /** Half-life in days of what is said of states (`change: 'varying'`), above 0. Without it nothing decays. */
  readonly halfLife?: number;
  /** The time to which the age of a state counts, ISO 8601. */
  readonly knownAt?: Time;
  /** What is left (0–1) of a denial by somebody who has a stake in denying (`stakes`, `entity`). Default 1: all of it. */
  readonly interestedDenial?: number;
  /** Least trust (0–1) in somebody who admits what is against his interest, whatever his grade. Default 0: as graded. */
  readonly admission?: number;
  /**
   * What an Admiralty digit 1 ("confirmed by other sources") is worth where others in the ledger say the same. `lowered`
   * (default): read as 2, so that the confirmation counts once. `as-graded`: as it stands.
   */
  readonly confirmation?: 'lowered' | 'as-graded';
  /**
   * Share (0–1) of an owned source's own work that counts as its owner's: 0 (default) counts sources of one owner apart,
   * 1 as one original.
   */
  readonly ownerShare?: number;
  /**
   * Trust in a source that only relays (`derivedFrom`, no work of its own). `own` (default): its own grade. `inherited`: at
   * most that of the best of those it has it from, whether or not they were read themselves.
   */
  readonly relayTrust?: 'own' | 'inherited';
}
