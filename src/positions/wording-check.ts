import { readLikelihood } from '../confidence/likelihood.ts';
import type { Claim } from '../model/claim.ts';
import { readClaimWording } from '../wording/read-claim-wording.ts';

/** What the words of a claim have to do with its coding. */
export type WordingCheck =
  /** Nothing was coded: stance and likelihood come from the words. */
  | { readonly kind: 'read'; readonly rules: readonly string[] }
  /** The coded likelihood lies wholly outside what the words say. */
  | {
      readonly kind: 'at-odds';
      readonly rules: readonly string[];
      readonly worded: readonly [low: number, high: number];
    };

/**
 * Holds a claim's wording against its likelihood; undefined where there are no words, or the two agree.
 * A coder who disagrees with the words may be right: it is worth a note, and nothing is changed.
 */
export function checkWording(claim: Claim): WordingCheck | undefined {
  const { wording, likelihood } = claim;
  if (wording === undefined || likelihood === null) return undefined;
  const { trace, likelihood: worded } = readClaimWording(wording);
  if (likelihood === undefined) return { kind: 'read', rules: trace };
  const coded = readLikelihood(likelihood);
  if (worded === undefined || coded === null) return undefined;
  const apart = coded.high < worded[0] || coded.low > worded[1];
  return apart ? { kind: 'at-odds', rules: trace, worded } : undefined;
}
