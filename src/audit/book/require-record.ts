import { refuse } from '../../errors/refuse.ts';
import { RECORD_TYPES } from '../../model/ledger.ts';
import type { LedgerRecord } from './ledger-record.ts';

type EnteredType = LedgerRecord['type'];

const TYPES: readonly string[] = RECORD_TYPES.filter((type) => type !== 'ledger');

/** The fields by which a record is kept and found. */
const TEXTS: Readonly<Record<EnteredType, readonly string[]>> = {
  entity: ['id'],
  source: ['id'],
  predicate: ['id'],
  claim: ['source', 'subject', 'predicate'],
  judgement: ['kind'],
};

/**
 * Refuses what is no record at all, before it is half entered: untyped callers give nothing, or leave out the type or
 * what a record hangs on. Whether its fields hold what they should is `parseLedger`'s to say.
 *
 * @throws CorroborateError 'invalid-ledger' with the field that is missing.
 */
export function requireRecord(record: LedgerRecord): void {
  if (typeof record !== 'object' || record === null) refuse('invalid-ledger', '', 'a record', record);
  const { type } = record;
  if (!TYPES.includes(type)) refuse('invalid-ledger', 'type', `one of ${TYPES.join(', ')}`, type);
  const fields = record as unknown as Readonly<Record<string, unknown>>;
  for (const name of TEXTS[type]) {
    if (typeof fields[name] !== 'string') refuse('invalid-ledger', name, 'a text', fields[name]);
  }
  if (type === 'claim' && isMissing(record.value)) refuse('invalid-ledger', 'value', 'a value', record.value);
  if (type === 'judgement' && isMissing(record.of)) refuse('invalid-ledger', 'of', 'what is judged', record.of);
}

const isMissing = (value: unknown): boolean => value === undefined || value === null;
