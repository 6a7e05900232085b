import * as z from 'zod';
import { list, optional, rangeSchema, record, textSchema } from './parts.ts';

const unit = optional(textSchema);

/** What a claim says of its subject: a plain value, or an object with exactly one of the forms. */
export const valueSchema = z.union([
  textSchema,
  z.number(),
  z.boolean(),
  record({ exactly: z.number(), unit }),
  record({ atLeast: z.number(), unit }),
  record({ atMost: z.number(), unit }),
  record({ moreThan: z.number(), unit }),
  record({ fewerThan: z.number(), unit }),
  record({ about: z.number().describe('Soft on both sides'), unit }),
  record({ nearly: z.number().describe('Soft below'), unit }),
  record({ between: rangeSchema, unit }),
  record({ roughly: rangeSchema.describe('Both ends soft: dozens, several'), unit }),
  record({ oneOf: list(z.union([textSchema, z.number()]), 1).describe('Exactly one of these, not known which') }),
  record({ none: z.literal(true) }),
  record({ unknown: z.literal(true).describe('The speaker says that it is not known') }),
]);
