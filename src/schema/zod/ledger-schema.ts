import * as z from 'zod';
import { MERGE_KEY } from '../../model/merged-ledger.ts';
import { openDoor } from '../door.ts';
import { isMergeRecord } from '../merge-record-check.ts';
import { claimSchema } from './claim-schema.ts';
import { entitySchema } from './entity-schema.ts';
import { judgementSchema } from './judgement-schema.ts';
import { list, optional, passesUntouched, record, textSchema } from './parts.ts';
import { predicateSchema } from './predicate-schema.ts';
import { sourceSchema } from './source-schema.ts';

/**
 * The shape of a ledger as people write it. It says whether every record is well made; that ids are unique, that ids are
 * filled in and records put in order is the work of `parseLedger`, which accepts nothing that this schema refuses.
 */
export const ledgerSchema = record(
  {
    corroborate: optional(z.literal(1), 'Version of the format'),
    title: optional(textSchema),
    description: optional(textSchema),
    entities: optional(list(entitySchema)),
    sources: optional(list(sourceSchema)),
    predicates: optional(list(predicateSchema)),
    claims: optional(list(claimSchema)),
    judgements: optional(list(judgementSchema)),
  },
  () => true,
  '',
  (key, value) => (key === MERGE_KEY ? isMergeRecord(value, openDoor()) : passesUntouched(key, value)),
);
