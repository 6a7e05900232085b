import { inKeyOrder } from '../model/key-order.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireLedger } from '../model/require-ledger.ts';

/**
 * A ledger as JSONL: the header, then one record a line with its `type`, keys in a fixed order. The lines carry no line
 * end. `parseLedgerLines` reads them back.
 *
 * @throws CorroborateError 'invalid-ledger' for what is no ledger.
 * @example
 * ```ts
 * import { defineLedger, ledgerLines } from 'corroborate';
 * [...ledgerLines(defineLedger({ sources: [{ id: 'afp' }] }))]; // => ['{"type":"ledger","corroborate":1}', '{"type":"source","id":"afp"}']
 * ```
 */
export function* ledgerLines(ledger: Ledger): Generator<string, void, undefined> {
  requireLedger(ledger);
  const { entities, sources, predicates, claims, judgements, ...header } = ledger;
  yield line('ledger', header);
  for (const entity of entities) yield line('entity', entity);
  for (const source of sources) yield line('source', source);
  for (const predicate of predicates) yield line('predicate', predicate);
  for (const claim of claims) yield line('claim', claim);
  for (const judgement of judgements) yield line('judgement', judgement);
}

function line(type: string, record: object): string {
  return JSON.stringify(inKeyOrder({ type, ...record }));
}
