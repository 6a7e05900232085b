import { DEFAULTS } from '../confidence/defaults.ts';
import { DEFAULT_RHO0 } from '../provenance/undocumented-share.ts';

/**
 * What merging takes for granted, in one place; `MergeOptions` replaces every line of it. † marks a convention: a choice
 * that analysts make, not a measurement. How single words and grades are read is in `CONFIDENCE_DEFAULTS`.
 */
export const MERGE_DEFAULTS = Object.freeze({
  /** Independent originals add their evidence (Jøsang, Subjective Logic, 2016, ch. 12.3). */
  method: 'cumulative',
  /** Correlation that the method `correlated` assumes between all roots: half way between copies and originals. † */
  rho: DEFAULTS.rho,
  /** Correlation of undocumented roots: any number of them is worth at most two (Kish 1965, the design effect). † */
  rho0: DEFAULT_RHO0,
  /** The least evidence that the middle of an interval needs (maximised uncertainty, Jøsang 2016, ch. 3.5.6). */
  reading: 'support',
  /** Trust in a source without any grade: nothing speaks against it, so nothing is discounted. † */
  ungraded: 1,
  /** What is left of an interested party's denial. All of it: stakes do not say whether somebody lies. † */
  interestedDenial: 1,
  /** Least trust in somebody who admits what is against his interest. None beyond his grade: motives are the reader's. † */
  admission: 0,
  /** A grade "confirmed by others" beside the others themselves would count them twice (Admiralty digit 1 is read as 2). */
  confirmation: 'lowered',
  /** Share of an owned source's own work that counts as its owner's: an owner may impose a line or may not. † */
  ownerShare: 0,
  /** A source is trusted by its own grade, as a claim is discounted by its own source; what it relays is a matter of roots. */
  relayTrust: 'own',
} as const);
