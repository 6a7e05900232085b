import { CONFIRMED_ELSEWHERE } from '../confidence/admiralty.ts';
import { DEFAULTS } from '../confidence/defaults.ts';
import type { Claim } from '../model/claim.ts';
import type { Opinion } from '../model/opinion.ts';
import { BEYOND_COLUMNS, CONDITIONAL, POSSIBLE, type PositionTable } from '../positions/position-table.ts';

/** What weighs a statement besides its wording. */
export interface RowWeighing {
  /** Trust 0–1 in the whole chain that a statement came through, its holder's interest included. */
  readonly chainTrust: (row: number) => number;
  readonly confidenceTrust: (confidence: NonNullable<Claim['confidence']>) => number;
  /** How far the condition of a conditional claim is believed, 0–1. */
  readonly conditionBelief: (row: number) => number;
  /** What is left of the evidence of an old statement about a state, 0–1. */
  readonly freshness: (row: number) => number;
  readonly reading: 'support' | 'interval';
}

/** Evidence for and against what a statement says, as masses; the rest is open. */
interface Masses {
  readonly pro: number;
  readonly contra: number;
}

const NOTHING: Masses = { pro: 0, contra: 0 };

/** What the support reading leaves open at the least, so that no claim is beyond later evidence. */
const MOST_MASS = 2 * DEFAULTS.clip[1] - 1;

/**
 * The opinion that a statement gives of what it says, in the support reading: b = 2P − 1, u = 2 − 2P for P ≥ ½
 * (docs/theory/merging.md). A word of possibility is vacuous. Analytic confidence, the reliability of everyone in the
 * chain, and the belief in a condition discount it; age decays its evidence.
 *
 * @param isLowered the grade counts a confirmation that speaks for itself, and is read as the next one.
 */
export function rowOpinion(
  table: PositionTable,
  row: number,
  weighing: RowWeighing,
  speaksFor: boolean,
  isLowered = false,
): Opinion {
  const { pro, contra } = massesOf(table, row, weighing, isLowered);
  const uncertainty = 1 - pro - contra;
  return speaksFor
    ? { belief: pro, disbelief: contra, uncertainty, baseRate: DEFAULTS.baseRate }
    : { belief: contra, disbelief: pro, uncertainty, baseRate: DEFAULTS.baseRate };
}

function massesOf(table: PositionTable, row: number, weighing: RowWeighing, isLowered: boolean): Masses {
  if ((table.commitment[row] as number) <= POSSIBLE) return NOTHING;
  const flags = table.flags[row] as number;
  let trust = weighing.chainTrust(row);
  if ((flags & BEYOND_COLUMNS) !== 0) {
    const { confidence } = table.ledger.claims[row] as Claim;
    if (confidence !== undefined) trust *= weighing.confidenceTrust(confidence);
  }
  if ((flags & CONDITIONAL) !== 0) trust *= weighing.conditionBelief(row);
  const { pro, contra } = isLowered ? graded(weighing) : said(table, row, weighing);
  const fresh = weighing.freshness(row);
  if (fresh === 1) return { pro: trust * pro, contra: trust * contra };
  // Decay takes the evidence b/u, not the belief, so that it commutes with adding evidence up.
  const mass = trust * (pro + contra);
  const kept = 1 - mass + fresh * mass;
  return { pro: (fresh * trust * pro) / kept, contra: (fresh * trust * contra) / kept };
}

/** What a row says. The support reading takes the middle of its interval, which is in a column. */
function said(table: PositionTable, row: number, { reading }: RowWeighing): Masses {
  if (reading === 'support') return supporting(table.probability[row] as number);
  return within(table.commitmentOf(table.ledger.claims[row] as Claim));
}

/** What a row says whose grade is read as the next lower one. */
function graded({ reading }: RowWeighing): Masses {
  return reading === 'support' ? supporting(CONFIRMED_ELSEWHERE.mid) : within(CONFIRMED_ELSEWHERE);
}

function supporting(probability: number): Masses {
  return { pro: 2 * probability - 1, contra: 0 };
}

function within({ low, high }: { readonly low: number; readonly high: number }): Masses {
  const mass = low + (1 - high);
  const scale = mass > MOST_MASS ? MOST_MASS / mass : 1;
  return { pro: scale * low, contra: scale * (1 - high) };
}
