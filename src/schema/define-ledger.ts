import type { Ledger, LedgerInput } from '../model/ledger.ts';
import { parseLedger } from './parse-ledger.ts';

/**
 * A ledger written in code: `parseLedger` with the compiler looking over the shoulder.
 *
 * @throws CorroborateError 'invalid-ledger' for what types cannot see: 31 February, an unknown word of likelihood.
 * @example
 * ```ts
 * import { defineLedger } from 'corroborate';
 * const ledger = defineLedger({ sources: [{ id: 'tolo' }, { id: 'afp' }] });
 * ledger.sources.map((source) => source.id); // => ['afp', 'tolo']
 * ```
 */
export function defineLedger(input: LedgerInput): Ledger {
  return parseLedger(input);
}
