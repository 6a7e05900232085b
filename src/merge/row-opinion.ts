import { DEFAULTS } from '../confidence/defaults.ts';
import { reliabilityTrust } from '../confidence/reliability-trust.ts';
import type { Claim } from '../model/claim.ts';
import type { Opinion } from '../model/opinion.ts';
import type { Source } from '../model/source.ts';
import { POSSIBLE, type PositionTable } from '../positions/position-table.ts';

/** Trust 0–1 in a source, by canonical id. */
export type TrustReader = (source: string) => number;

/** Where nothing can be judged, trust projects to one half (merging.md §2, Admiralty F). */
const UNJUDGED_TRUST = 0.5;

/** Trust in each source from its reliability, read once per source. */
export function trustReader(sources: ReadonlyMap<string, Source>): TrustReader {
  const known = new Map<string, number>();
  return (id) => {
    let trust = known.get(id);
    if (trust === undefined) {
      trust = reliabilityTrust(sources.get(id)?.reliability) ?? UNJUDGED_TRUST;
      known.set(id, trust);
    }
    return trust;
  };
}

/** What weighs a statement besides its wording. */
export interface RowWeighing {
  readonly trust: TrustReader;
  readonly canonicalSource: (id: string) => string;
  /** How far the condition of a conditional claim is believed, 0–1. */
  readonly conditionBelief: (row: number) => number;
  /** What is left of the evidence of an old statement about a state, 0–1. */
  readonly freshness: (row: number) => number;
}

/**
 * The opinion that a statement gives of what it says, in the support reading: b = 2P − 1, u = 2 − 2P for P ≥ ½
 * (docs/theory/merging.md). A word of possibility is vacuous. Analytic confidence, the reliability of everyone in the
 * chain, and the belief in a condition discount it; age decays its evidence.
 */
export function rowOpinion(table: PositionTable, row: number, weighing: RowWeighing, speaksFor: boolean): Opinion {
  const evidence = supportOf(table, row, weighing);
  const uncertainty = 1 - evidence;
  return speaksFor
    ? { belief: evidence, disbelief: 0, uncertainty, baseRate: DEFAULTS.baseRate }
    : { belief: 0, disbelief: evidence, uncertainty, baseRate: DEFAULTS.baseRate };
}

/** The belief mass behind a statement, 0 where it is vacuous. */
function supportOf(table: PositionTable, row: number, weighing: RowWeighing): number {
  if ((table.commitment[row] as number) <= POSSIBLE) return 0;
  const claim = table.ledger.claims[row] as Claim;
  let mass = 2 * (table.probability[row] as number) - 1;
  if (claim.confidence !== undefined) mass *= DEFAULTS.confidenceTrust[claim.confidence];
  mass *= weighing.trust(weighing.canonicalSource(claim.source));
  for (const speaker of claim.attributedTo ?? []) mass *= weighing.trust(weighing.canonicalSource(speaker));
  if (claim.condition !== undefined) mass *= weighing.conditionBelief(row);
  const fresh = weighing.freshness(row);
  // Decay takes the evidence b/u, not the belief, so that it commutes with adding evidence up.
  return fresh === 1 ? mass : (fresh * mass) / (1 - mass + fresh * mass);
}
