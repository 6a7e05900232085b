import { CorroborateError } from '../errors/corroborate-error.ts';
import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';

/**
 * The claims by id, each once, in the order of their ids.
 *
 * @throws CorroborateError 'unknown-claim' with every id that is not there, 'invalid-option' for what is no list.
 */
export function findClaims(byId: ReadonlyMap<string, Claim>, claimIds: readonly string[]): Claim[] {
  // A string would be read letter by letter.
  if (!Array.isArray(claimIds)) {
    const received = typeof claimIds === 'string' ? `'${claimIds}'` : String(claimIds);
    throw new CorroborateError('invalid-option', [{ path: 'claimIds', expected: 'a list of claim ids', received }]);
  }
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
