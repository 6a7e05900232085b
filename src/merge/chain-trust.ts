import { reliabilityTrust } from '../confidence/reliability-trust.ts';
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { BEYOND_COLUMNS, type PositionTable, RELAYED } from '../positions/position-table.ts';
import { interestIn } from '../provenance/interest.ts';
import { MERGE_DEFAULTS } from './merge-defaults.ts';
import type { MergeOptions } from './merge-options.ts';
import { relayedTrust } from './relayed-trust.ts';

/** Where nothing can be judged, trust projects to one half (merging.md §2, Admiralty F). */
const UNJUDGED_TRUST = 0.5;

/**
 * Trust 0–1 in the chain that a row came through: the product over everybody in it. On request its last speaker is trusted
 * at most as far as those it has it from (`relayedTrust`), an interested denial keeps only a part of the trust, and an
 * admission against interest lifts that in its holder.
 *
 * @param sources by canonical id; each is read once.
 */
export function chainTrust(
  { ledger: { claims }, holders, holder, page, flags }: PositionTable,
  sources: ReadonlyMap<string, Source>,
  canonicalSource: (id: string) => string,
  options: MergeOptions,
): (row: number) => number {
  const trustIn = (id: string): number => trustOf(sources.get(id)?.reliability, options);
  const byHolder = new Array<number | undefined>(holders.length);
  const byPage = new Array<number | undefined>(holders.length);
  const relayed =
    (options.relayTrust ?? MERGE_DEFAULTS.relayTrust) === 'own'
      ? trustIn
      : relayedTrust(sources, canonicalSource, trustIn);
  const trustAt = (speaker: number): number => {
    byHolder[speaker] ??= relayed(holders[speaker] as string);
    return byHolder[speaker];
  };
  const trustInPage = (speaker: number): number => {
    byPage[speaker] ??= trustIn(holders[speaker] as string);
    return byPage[speaker];
  };
  const holderTrust = interestReader(sources, options);
  return (row) => {
    const last = holder[row] as number;
    if (holderTrust === undefined && ((flags[row] as number) & BEYOND_COLUMNS) === 0) {
      return ((flags[row] as number) & RELAYED) === 0
        ? trustAt(last)
        : trustAt(last) * trustInPage(page[row] as number);
    }
    const claim = claims[row] as Claim;
    const chain = claim.attributedTo;
    let trust = trustAt(last);
    if (holderTrust !== undefined) trust = holderTrust(claim, holders[last] as string, trust);
    if (chain === undefined || chain.length === 0) return trust;
    trust *= trustInPage(page[row] as number);
    for (let speaker = 0; speaker < chain.length - 1; speaker++) {
      trust *= trustIn(canonicalSource(chain[speaker] as string));
    }
    return trust;
  };
}

function trustOf(reliability: Source['reliability'], { reliabilityTrust: table, ungraded }: MergeOptions): number {
  if (reliability === undefined) return (ungraded === undefined ? MERGE_DEFAULTS.ungraded : ungraded) ?? UNJUDGED_TRUST;
  const replaced = typeof reliability === 'string' ? table?.[reliability] : undefined;
  return (replaced === undefined ? reliabilityTrust(reliability) : replaced) ?? UNJUDGED_TRUST;
}

/** Trust in a holder with an eye to what it has to gain; undefined where no option asks for it. */
function interestReader(
  sources: ReadonlyMap<string, Source>,
  {
    interestedDenial = MERGE_DEFAULTS.interestedDenial,
    admission = MERGE_DEFAULTS.admission,
  }: Pick<MergeOptions, 'interestedDenial' | 'admission'>,
): ((claim: Claim, holder: string, trust: number) => number) | undefined {
  if (interestedDenial === 1 && admission === 0) return undefined;
  return (claim, holder, trust) => {
    const source = sources.get(holder);
    const interest = source === undefined ? undefined : interestIn(claim, source);
    if (interest === 'interested-denial') return trust * interestedDenial;
    return interest === 'against-interest' ? Math.max(trust, admission) : trust;
  };
}
