import { commitment } from '../../../confidence/commitment.ts';
import { readLikelihood } from '../../../confidence/likelihood.ts';
import type { LikelihoodReading } from '../../../confidence/likelihood-reading.ts';
import type { Claim } from '../../../model/claim.ts';
import { stanceOfAct } from '../../../positions/act-stance.ts';
import { type ClaimReading, readClaimWording } from '../../../wording/read-claim-wording.ts';
import type { LintRule, Slip } from '../lint-context.ts';

type Finding = Pick<Slip, 'level' | 'path' | 'what' | 'instead'>;

/** The words that carry the certainty say one thing, the coded stance or likelihood another. */
export const wordingAgainstCode: LintRule = {
  code: 'wording-against-code',
  why: 'A coded likelihood beats the words, so a slip in it changes how sure the source seems to be.',
  *find({ ledger }) {
    const read = new Map<string, ClaimReading>();
    for (const claim of ledger.claims) {
      const { wording } = claim;
      if (wording === undefined || wording.trim() === '') continue;
      const reading = read.get(wording) ?? readClaimWording(wording);
      read.set(wording, reading);
      const finding = stanceSlip(claim, reading) ?? likelihoodSlip(claim, reading);
      if (finding !== undefined) yield { record: 'claim', id: claim.id, ...finding };
    }
  },
};

function stanceSlip(claim: Claim, { stance }: ClaimReading): Finding | undefined {
  const { wording, likelihood } = claim;
  const coded = claim.stance ?? stanceOfAct(claim.act);
  if (stance === undefined || stance === coded) return undefined;
  // Without a likelihood the words are read, and the stance with them.
  if (coded === undefined && likelihood === undefined) return undefined;
  if (coded === undefined && stance === 'affirms') return undefined;
  const missing =
    coded === undefined
      ? 'no stance is coded, and beside a likelihood the words are not read'
      : `the stance is '${coded}'`;
  return {
    level: 'warning',
    path: 'stance',
    what: `The wording “${wording}” ${stance === 'undecided' ? 'leaves it open' : stance}, and ${missing}.`,
    instead: `Stance '${stance}', or the words that carry what is coded.`,
  };
}

function likelihoodSlip({ wording, likelihood }: Claim, reading: ClaimReading): Finding | undefined {
  if (likelihood === undefined || likelihood === null) return undefined;
  const coded = readLikelihood(likelihood);
  if (coded === null) return undefined;
  const written = JSON.stringify(likelihood);
  if (reading.class === 'U') {
    return {
      level: 'warning',
      path: 'likelihood',
      what: `The wording “${wording}” commits to nothing, and the likelihood is ${written}.`,
      instead: 'Stance undecided without a likelihood, or the words that do commit.',
    };
  }
  const [low, high] = reading.likelihood ?? [FLAT, 1];
  const worded = { low, mid: (low + high) / 2, high, scale: 'wording', possible: reading.class === 'PS' };
  if (meanTheSame(coded, worded)) return undefined;
  const isBare = reading.likelihood === undefined;
  return {
    level: isBare ? 'hint' : 'warning',
    path: 'likelihood',
    what: isBare
      ? `The wording “${wording}” has no mark of doubt, and the likelihood is ${written}.`
      : `The wording “${wording}” is read as ${inWords(worded)}, and the likelihood ${written} as ${inWords(coded)}.`,
    instead: isBare
      ? 'The words that carry the doubt, or no likelihood.'
      : 'The likelihood that the words carry; or leave it out, and the wording is read.',
  };
}

/** As firm, on the same side; or at least with some probability in common, where neither speaks of mere possibility. */
function meanTheSame(coded: LikelihoodReading, worded: LikelihoodReading): boolean {
  const [one, other] = [coded, worded].map((reading) => commitment('affirms', reading));
  if (one?.class === other?.class && one?.stance === other?.stance) return true;
  return !coded.possible && !worded.possible && coded.high >= worded.low && coded.low <= worded.high;
}

/** From here on a statement counts as flat (FactBank's CT as `commitment` has it). */
const FLAT = 0.95;

function inWords({ low, high, possible }: LikelihoodReading): string {
  return possible ? 'a possibility' : `${Math.round(low * 100)}–${Math.round(high * 100)} %`;
}
