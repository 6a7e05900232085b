import { DEFAULTS } from '../confidence/defaults.ts';
import { reliabilityTrust } from '../confidence/reliability-trust.ts';
import type { Claim } from '../model/claim.ts';
import type { Opinion } from '../model/opinion.ts';
import type { Source } from '../model/source.ts';
import { POSSIBLE, type PositionTable } from '../positions/position-table.ts';

/** How far somebody is trusted, 0–1. */
export interface TrustReader {
  /** By any id of the source. */
  readonly source: (id: string) => number;
  /** By number of holder in the table. */
  readonly holder: (holder: number) => number;
}

/** Where nothing can be judged, trust projects to one half (merging.md §2, Admiralty F). */
const UNJUDGED_TRUST = 0.5;

/** Trust in each source from its reliability, read once per id and per holder. */
export function trustReader(
  { holders }: Pick<PositionTable, 'holders'>,
  sources: ReadonlyMap<string, Source>,
  canonicalSource: (id: string) => string,
): TrustReader {
  const byId = new Map<string, number>();
  const byHolder = new Array<number | undefined>(holders.length);
  const source = (id: string): number => {
    let trust = byId.get(id);
    if (trust === undefined) {
      trust = reliabilityTrust(sources.get(canonicalSource(id))?.reliability) ?? UNJUDGED_TRUST;
      byId.set(id, trust);
    }
    return trust;
  };
  return {
    source,
    holder: (holder) => {
      byHolder[holder] ??= source(holders[holder] as string);
      return byHolder[holder];
    },
  };
}

/** What weighs a statement besides its wording. */
export interface RowWeighing {
  readonly trust: TrustReader;
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
  mass *= weighing.trust.holder(table.page[row] as number);
  if (claim.attributedTo?.length === 1) mass *= weighing.trust.holder(table.holder[row] as number);
  else if (claim.attributedTo !== undefined) {
    for (const speaker of claim.attributedTo) mass *= weighing.trust.source(speaker);
  }
  if (claim.condition !== undefined) mass *= weighing.conditionBelief(row);
  const fresh = weighing.freshness(row);
  // Decay takes the evidence b/u, not the belief, so that it commutes with adding evidence up.
  return fresh === 1 ? mass : (fresh * mass) / (1 - mass + fresh * mass);
}
