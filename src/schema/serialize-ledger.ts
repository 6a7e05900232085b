import { inKeyOrder } from '../model/key-order.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireLedger } from '../model/require-ledger.ts';

/**
 * A ledger as the text of a JSON document: two spaces of indentation, keys in a fixed order, a line end at the end. The
 * same ledger gives the same bytes, whatever the order in which its keys were written, so that version control shows
 * only what changed. `parseLedger` reads it back.
 *
 * @example
 * ```ts
 * import { defineLedger, parseLedger, serializeLedger } from 'corroborate';
 * const ledger = defineLedger({ sources: [{ name: 'Agence France-Presse', id: 'afp' }] });
 * parseLedger(serializeLedger(ledger)).sources; // => [{ id: 'afp', name: 'Agence France-Presse' }]
 * ```
 */
export function serializeLedger(ledger: Ledger): string {
  requireLedger(ledger);
  return `${JSON.stringify(inKeyOrder(ledger), null, 2)}\n`;
}
