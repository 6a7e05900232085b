import type { Claim } from '../model/claim.ts';

/**
 * Finds the row of a claim. Claims stand in id order in a parsed ledger, so a look-up is a binary search and needs no
 * index of a million strings. O(log claims).
 */
export function rowFinder(claims: readonly Claim[]): (claimId: string) => number | undefined {
  return (claimId) => {
    let low = 0;
    let high = claims.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const id = (claims[middle] as Claim).id;
      if (id === claimId) return middle;
      if (id < claimId) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };
}
