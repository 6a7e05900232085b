import fc from 'fast-check';
import type { Ledger, LedgerInput } from '../../src/model/ledger.ts';
import { parseLedger } from '../../src/schema/parse-ledger.ts';
import { claim, extension } from './claim.ts';
import { entity, judgement, predicate, source } from './definitions.ts';

/** How large the lists may become. */
export interface LedgerSize {
  readonly claims?: number;
  readonly definitions?: number;
  readonly judgements?: number;
}

/**
 * Valid ledgers as people write them. Ids come from small pools, so that claims meet, references sometimes dangle and
 * sometimes hit, and two ledgers define the same id in two ways; within one ledger ids are unique per type. Claims and
 * judgements may lack an id.
 */
export function ledgerInput({
  claims = 8,
  definitions = 4,
  judgements = 3,
}: LedgerSize = {}): fc.Arbitrary<LedgerInput> {
  return fc
    .tuple(
      fc.record(
        {
          corroborate: fc.constant<1>(1),
          title: fc.constantFrom('Kabul', 'Kunduz', 'عنوان'),
          description: fc.constantFrom('', 'Two attacks.'),
          entities: uniqueById(entity, definitions),
          sources: uniqueById(source, definitions),
          predicates: uniqueById(predicate, definitions),
          claims: uniqueById(claim, claims),
          judgements: uniqueById(judgement, judgements),
        },
        { requiredKeys: [] },
      ),
      extension,
    )
    .map(([fields, own]) => ({ ...fields, ...own }));
}

/** Valid ledgers that passed the door. */
export function ledger(size?: LedgerSize): fc.Arbitrary<Ledger> {
  return ledgerInput(size).map(parseLedger);
}

/** Records whose ids, where they have one, differ. */
function uniqueById<R extends { readonly id?: string }>(record: fc.Arbitrary<R>, most: number): fc.Arbitrary<R[]> {
  return fc.uniqueArray(record, {
    maxLength: most,
    selector: ({ id }) => id?.normalize('NFC'),
    comparator: (a, b) => a !== undefined && a === b,
  });
}
