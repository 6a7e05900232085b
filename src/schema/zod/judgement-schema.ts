import * as z from 'zod';
import { JUDGED_RECORDS } from '../../model/judgement.ts';
import { idSchema, optional, record, textSchema, timeSchema } from './parts.ts';

type Pair = readonly [string, string];

const pairOfIds: z.ZodType<Pair, Pair> = z.tuple([idSchema, idSchema]);

const said = {
  id: optional(idSchema, 'Made from the content where absent'),
  by: optional(textSchema),
  at: optional(timeSchema),
  why: optional(textSchema),
};

/** A person's decision about records: two are the same or not, a judgement is taken back, a claim is retracted. */
export const judgementSchema = z.union([
  record({
    ...said,
    kind: z.enum(['same', 'different', 'unsure']),
    of: pairOfIds,
    about: optional(z.enum(JUDGED_RECORDS)),
  }),
  record({ ...said, kind: z.literal('undo'), of: idSchema.describe('The id of a judgement') }),
  record({ ...said, kind: z.literal('retract'), of: idSchema.describe('The id of a claim') }),
]);
