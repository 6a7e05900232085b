import type { Claim } from '../model/claim.ts';
import type { PositionTable } from '../positions/position-table.ts';
import type { AsOfOrder } from './as-of-order.ts';

/**
 * Why one holder seems to say two things. Disjoint as-of times: it revised its statement. Two relays of it, each through
 * other hands, for one as-of time: a relay garbled it. Otherwise it contradicts itself.
 */
export function sameHolderKind(
  table: PositionTable,
  a: number,
  b: number,
  asOf: AsOfOrder,
): 'revised' | 'garbled-relay' | 'self-contradiction' {
  if (asOf === 'before' || asOf === 'after') return 'revised';
  const first = table.ledger.claims[a] as Claim;
  const second = table.ledger.claims[b] as Claim;
  const relayed = isRelay(first) && isRelay(second) && path(first) !== path(second);
  return relayed && asOf === 'same' ? 'garbled-relay' : 'self-contradiction';
}

function isRelay(claim: Claim): boolean {
  return claim.attributedTo !== undefined && claim.attributedTo.length > 0;
}

function path(claim: Claim): string {
  return JSON.stringify([claim.source, ...(claim.attributedTo ?? [])]);
}
