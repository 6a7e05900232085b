import { CorroborateError } from '../errors/corroborate-error.ts';
import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';

/**
 * The claims by id, each once, in the order of their ids.
 *
 * @throws CorroborateError 'unknown-claim' with every id that is not there.
 */
export function findClaims(byId: ReadonlyMap<string, Claim>, claimIds: readonly string[]): Claim[] {
  const wanted = [...new Set(claimIds)].sort(byCodeUnit);
  const unknown = wanted.filter((id) => !byId.has(id));
  if (unknown.length > 0) {
    throw new CorroborateError(
      'unknown-claim',
      unknown.map((id) => ({ path: 'claimIds', expected: 'the id of a claim in the ledger', received: `'${id}'` })),
    );
  }
  return wanted.flatMap((id) => byId.get(id) ?? []);
}
