import { commitment } from '../confidence/commitment.ts';
import { DEFAULTS } from '../confidence/defaults.ts';
import { type ReadLikelihoodOptions, readLikelihood } from '../confidence/likelihood.ts';
import type { Claim, Likelihood, Stance } from '../model/claim.ts';
import { CERTAIN, POSSIBLE, PROBABLE, UNCOMMITTED } from './position-table.ts';

/** A claim's stance after likelihoods below even were turned round, its commitment class and its probability 0–1. */
export interface ReadCommitment {
  readonly stance: 1 | -1 | 0;
  readonly commitment: number;
  readonly probability: number;
}

export type CommitmentReader = (claim: Claim, stance: Stance) => ReadCommitment;

const LEFT_OPEN: ReadCommitment = { stance: 0, commitment: UNCOMMITTED, probability: 0.5 };
const FLATLY: Readonly<Record<'affirms' | 'denies', ReadCommitment>> = {
  affirms: { stance: 1, commitment: CERTAIN, probability: DEFAULTS.unhedged },
  denies: { stance: -1, commitment: CERTAIN, probability: DEFAULTS.unhedged },
};
const CLASSES = { CT: CERTAIN, PR: PROBABLE, PS: POSSIBLE } as const;

/** Reads stance and likelihood of claims (contract §2.5, 2.6). Each distinct likelihood is read once. */
export function commitmentReader(scale?: string): CommitmentReader {
  // A word that the wanted scale does not have is still read as the public reads it.
  const words = scale === undefined ? undefined : { scale, otherwise: DEFAULTS.wordScale };
  const remembered = { affirms: new Map<Likelihood, ReadCommitment>(), denies: new Map<Likelihood, ReadCommitment>() };
  return (claim, stance) => {
    if (stance === 'undecided' || claim.likelihood === null) return LEFT_OPEN;
    const likelihood = claim.likelihood;
    if (likelihood === undefined) return FLATLY[stance];
    if (typeof likelihood === 'object') return read(likelihood, stance, words);
    let known = remembered[stance].get(likelihood);
    if (known === undefined) {
      known = read(likelihood, stance, words);
      remembered[stance].set(likelihood, known);
    }
    return known;
  };
}

function read(
  likelihood: Likelihood,
  stance: 'affirms' | 'denies',
  words: ReadLikelihoodOptions | undefined,
): ReadCommitment {
  const reading = readLikelihood(likelihood, words);
  // Some words refuse to judge: 'unspecified', Admiralty 6.
  if (reading === null) return LEFT_OPEN;
  const held = commitment(stance, reading);
  const [lowest, highest] = DEFAULTS.clip;
  return {
    stance: held.stance === 'affirms' ? 1 : -1,
    commitment: CLASSES[held.class],
    probability: Math.min(highest, Math.max(lowest, (held.low + held.high) / 2)),
  };
}
