import { reliabilityTrust } from '../confidence/reliability-trust.ts';
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { interestIn } from '../provenance/interest.ts';
import { MERGE_DEFAULTS } from './merge-defaults.ts';
import type { MergeOptions } from './merge-options.ts';

/** Where nothing can be judged, trust projects to one half (merging.md §2, Admiralty F). */
const UNJUDGED_TRUST = 0.5;

/**
 * Trust 0–1 in the chain that a claim came through: the product over everybody in it. On request an interested denial
 * keeps only a part of it, and an admission against interest lifts the trust in its holder.
 *
 * @param sources by canonical id; each is read once.
 */
export function chainTrust(
  sources: ReadonlyMap<string, Source>,
  canonicalSource: (id: string) => string,
  options: MergeOptions,
): (claim: Claim) => number {
  const known = new Map<string, number>();
  const trustIn = (id: string): number => {
    let trust = known.get(id);
    if (trust === undefined) {
      trust = trustOf(sources.get(id)?.reliability, options);
      known.set(id, trust);
    }
    return trust;
  };
  const holderTrust = interestReader(sources, options);
  return (claim) => {
    const chain = claim.attributedTo ?? [];
    const holder = canonicalSource(chain.at(-1) ?? claim.source);
    let trust = holderTrust(claim, holder, trustIn(holder));
    if (chain.length === 0) return trust;
    trust *= trustIn(canonicalSource(claim.source));
    for (const speaker of chain.slice(0, -1)) trust *= trustIn(canonicalSource(speaker));
    return trust;
  };
}

function trustOf(reliability: Source['reliability'], { reliabilityTrust: table, ungraded }: MergeOptions): number {
  if (reliability === undefined) return (ungraded === undefined ? MERGE_DEFAULTS.ungraded : ungraded) ?? UNJUDGED_TRUST;
  const replaced = typeof reliability === 'string' ? table?.[reliability] : undefined;
  return (replaced === undefined ? reliabilityTrust(reliability) : replaced) ?? UNJUDGED_TRUST;
}

/** Trust in a holder with an eye to what he has to gain; looked at only where an option asks for it. */
function interestReader(
  sources: ReadonlyMap<string, Source>,
  {
    interestedDenial = MERGE_DEFAULTS.interestedDenial,
    admission = MERGE_DEFAULTS.admission,
  }: Pick<MergeOptions, 'interestedDenial' | 'admission'>,
): (claim: Claim, holder: string, trust: number) => number {
  if (interestedDenial === 1 && admission === 0) return (_claim, _holder, trust) => trust;
  return (claim, holder, trust) => {
    const source = sources.get(holder);
    const interest = source === undefined ? undefined : interestIn(claim, source);
    if (interest === 'interested-denial') return trust * interestedDenial;
    return interest === 'against-interest' ? Math.max(trust, admission) : trust;
  };
}
