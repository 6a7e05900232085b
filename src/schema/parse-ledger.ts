import type { Ledger } from '../model/ledger.ts';
import { admitDocument } from './admit-document.ts';
import { openIntake } from './intake.ts';
import { parseLedgerText } from './parse-ledger-text.ts';
import { settleLedger } from './settle-ledger.ts';

/**
 * Reads a ledger: an object as people write it (`LedgerInput`), or the text of a JSON document or of JSONL. What comes
 * back has every list and every id, and its records stand in canonical order (by id, code unit by code unit). Ids and
 * references to them are in Unicode NFC; all else is as written. Records are shared with the input, which is left as it
 * was; a claim or judgement without id gets the id of its content. References to what nothing defines are no errors.
 *
 * Linear in the input, and n log n where the records are out of order. The check is written by hand and needs no zod.
 *
 * @throws CorroborateError 'invalid-ledger' with every problem at once: path, what was expected, what came, a hint.
 * @example
 * ```ts
 * import { parseLedger } from 'corroborate';
 * const ledger = parseLedger({ claims: [{ id: 'a', source: 'afp', subject: 'attack', predicate: 'killed', value: 22 }] });
 * ledger.claims.length; // => 1
 * ledger.sources; // => []
 * ```
 */
export function parseLedger(input: unknown): Ledger {
  if (typeof input === 'string') return parseLedgerText(input);
  const intake = openIntake(false, undefined);
  admitDocument(input, intake);
  return settleLedger(intake);
}
