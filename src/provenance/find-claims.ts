import { refuse } from '../errors/refuse.ts';
import { refuseUnknownIds } from '../errors/refuse-unknown-ids.ts';
import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';

/**
 * The claims by id, each once, in the order of their ids.
 *
 * @throws CorroborateError 'unknown-claim' with every id that is not there, 'invalid-option' for what is no list.
 */
export function findClaims(byId: ReadonlyMap<string, Claim>, claimIds: readonly string[]): Claim[] {
  // A string would be read letter by letter.
  if (!Array.isArray(claimIds)) refuse('invalid-option', 'claimIds', 'a list of claim ids', claimIds);
  const wanted = [...new Set(claimIds)].sort(byCodeUnit);
  refuseUnknownIds('unknown-claim', 'claimIds', 'the id of a claim in the ledger', wanted, byId);
  return wanted.flatMap((id) => byId.get(id) ?? []);
}
