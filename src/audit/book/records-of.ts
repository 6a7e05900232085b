import type { Ledger } from '../../model/ledger.ts';
import type { LedgerRecord } from './ledger-record.ts';

/** The records of a ledger one by one, as the lines of a JSONL ledger hold them: definitions first. */
export function* recordsOf(ledger: Ledger): Generator<LedgerRecord> {
  for (const entity of ledger.entities) yield { type: 'entity', ...entity };
  for (const source of ledger.sources) yield { type: 'source', ...source };
  for (const predicate of ledger.predicates) yield { type: 'predicate', ...predicate };
  for (const judgement of ledger.judgements) yield { type: 'judgement', ...judgement };
  for (const claim of ledger.claims) yield { type: 'claim', ...claim };
}
