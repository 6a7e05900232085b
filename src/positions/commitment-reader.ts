import { commitment } from '../confidence/commitment.ts';
import { DEFAULTS } from '../confidence/defaults.ts';
import { type ReadLikelihoodOptions, readLikelihood } from '../confidence/likelihood.ts';
import type { LikelihoodReading } from '../confidence/likelihood-reading.ts';
import type { Likelihood, Stance } from '../model/claim.ts';
import { type ClaimReading, readClaimWording } from '../wording/read-claim-wording.ts';
import { stanceOfAct } from './act-stance.ts';
import { CERTAIN, POSSIBLE, PROBABLE, UNCOMMITTED } from './position-table.ts';
import type { CommitmentReader, ReadCommitment } from './read-commitment.ts';

type Side = Exclude<Stance, 'undecided'>;

const LEFT_OPEN: ReadCommitment = { stance: 0, commitment: UNCOMMITTED, probability: 0.5, low: 0, high: 1 };
const CLASSES = { CT: CERTAIN, PR: PROBABLE, PS: POSSIBLE } as const;

/** What may be told beside the claims. */
export interface ReadingOptions {
  /** Scale for likelihood words that name none. */
  readonly scale?: string;
  /** Probability 0–1 of a statement without hedge. */
  readonly unhedged?: number;
}

/** "Doubts that S" as the word is read in prose: leans to no (src/wording/english/claim-phrases.ts). */
const DOUBT: ReadCommitment = { stance: -1, commitment: PROBABLE, probability: 0.675, low: 0.55, high: 0.8 };

type FlatReadings = Readonly<Record<Side, ReadCommitment>>;

function flat(stance: 1 | -1, unhedged: number): ReadCommitment {
  const [, highest] = DEFAULTS.clip;
  return { stance, commitment: CERTAIN, probability: Math.min(highest, unhedged), low: unhedged, high: unhedged };
}

/**
 * Reads stance and likelihood of claims: as coded, else from the wording, else flat. Each distinct
 * likelihood and each distinct wording is read once.
 */
export function commitmentReader({ scale, unhedged = DEFAULTS.unhedged }: ReadingOptions = {}): CommitmentReader {
  const flatly: FlatReadings = { affirms: flat(1, unhedged), denies: flat(-1, unhedged) };
  // A word that the wanted scale does not have is still read as the public reads it.
  const words = scale === undefined ? undefined : { scale, otherwise: DEFAULTS.wordScale };
  const likelihoods = { affirms: nothingRead(), denies: nothingRead() };
  const wordings = new Map<string, ClaimReading>();
  return (claim) => {
    const { likelihood, wording } = claim;
    const coded = claim.stance ?? stanceOfAct(claim.act);
    if (coded === 'undecided' || likelihood === null) return LEFT_OPEN;
    const isDoubt = claim.act === 'doubts' && claim.stance === undefined;
    if (likelihood === undefined) {
      if (wording === undefined) return isDoubt ? DOUBT : flatly[coded ?? 'affirms'];
      let reading = wordings.get(wording);
      if (reading === undefined) {
        reading = readClaimWording(wording);
        wordings.set(wording, reading);
      }
      return asWorded(reading, coded, isDoubt ? { ...flatly, denies: DOUBT } : flatly);
    }
    // Who doubts and calls it unlikely says one thing, not two that cancel.
    const stance = isDoubt && isBelowEven(likelihood, words) ? 'affirms' : (coded ?? 'affirms');
    const known = likelihoods[stance];
    if (typeof likelihood !== 'object') return once(known.plain, likelihood, likelihood, stance, words);
    const [low, high] = likelihood;
    let above = known.intervals.get(low);
    if (above === undefined) {
      above = new Map();
      known.intervals.set(low, above);
    }
    return once(above, high, likelihood, stance, words);
  };
}

/** Likelihoods read so far: words and numbers; intervals by their lower end, then by their upper. */
const nothingRead = () => ({
  plain: new Map<string | number, ReadCommitment>(),
  intervals: new Map<number, Map<number, ReadCommitment>>(),
});

function once<K>(
  known: Map<K, ReadCommitment>,
  key: K,
  likelihood: Likelihood,
  stance: Side,
  words: ReadLikelihoodOptions | undefined,
): ReadCommitment {
  let read = known.get(key);
  if (read === undefined) {
    read = asCoded(likelihood, stance, words);
    known.set(key, read);
  }
  return read;
}

function isBelowEven(likelihood: Likelihood, words: ReadLikelihoodOptions | undefined): boolean {
  const reading = readLikelihood(likelihood, words);
  return reading !== null && !reading.possible && reading.high < 0.5;
}

function asCoded(likelihood: Likelihood, stance: Side, words: ReadLikelihoodOptions | undefined): ReadCommitment {
  const reading = readLikelihood(likelihood, words);
  // Some words refuse to judge: 'unspecified', Admiralty 6.
  return reading === null ? LEFT_OPEN : graded(stance, reading);
}

/** A coder's stance stands whatever the words; without one the words decide that too. */
function asWorded(reading: ClaimReading, coded: Side | undefined, flatly: FlatReadings): ReadCommitment {
  const stance = coded ?? reading.stance ?? 'affirms';
  const commitsToNothing = reading.class === 'U' || reading.missingEvidence === true;
  if (stance === 'undecided' || (commitsToNothing && coded === undefined)) return LEFT_OPEN;
  if (reading.likelihood === undefined) return flatly[stance];
  // Who denies and says "probably not" denies once: words that lean against the statement are the denial's own.
  const leansAgainst = stance === 'denies' && reading.stance === undefined && reading.likelihood[1] < 0.5;
  const [low, high] = leansAgainst ? mirrored(reading.likelihood) : reading.likelihood;
  const possible = reading.class === 'PS';
  return graded(stance, { low, mid: (low + high) / 2, high, scale: 'wording', possible });
}

const mirrored = ([low, high]: readonly [number, number]): readonly [number, number] => [1 - high, 1 - low];

function graded(stance: Side, reading: LikelihoodReading): ReadCommitment {
  const held = commitment(stance, reading);
  const [lowest, highest] = DEFAULTS.clip;
  return {
    stance: held.stance === 'affirms' ? 1 : -1,
    commitment: CLASSES[held.class],
    probability: Math.min(highest, Math.max(lowest, (held.low + held.high) / 2)),
    low: held.low,
    high: held.high,
  };
}
