import * as z from 'zod';
import { CHANGES, VALUE_KINDS } from '../../model/predicate.ts';
import { idSchema, list, optional, record, textSchema } from './parts.ts';
import { valueSchema } from './value-schema.ts';

const cardinality = z.union([z.enum(['single', 'many']), record({ max: z.int().min(1) })]);

const exclusion = record({ value: optional(valueSchema), predicate: idSchema, with: optional(valueSchema) });

/** A predicate: a property that subjects have, and what is known about its values. */
export const predicateSchema = record(
  {
    id: idSchema,
    description: optional(textSchema),
    aliases: optional(list(idSchema)),
    value: optional(z.enum(VALUE_KINDS), 'The kind of value; inferred where absent'),
    cardinality: optional(cardinality, 'How many distinct values one subject may have; many where absent'),
    change: optional(z.enum(CHANGES), 'How the value may move with time; fixed where absent'),
    unit: optional(textSchema),
    tolerance: optional(z.number().min(0), 'Differences up to this size do not count; days for times'),
    min: optional(z.number()),
    max: optional(z.number()),
    allowed: optional(list(valueSchema)),
    separators: optional(list(textSchema), 'Keys of scope that make different questions'),
    inverse: optional(idSchema),
    symmetric: optional(z.boolean()),
    asymmetric: optional(z.boolean()),
    transitive: optional(z.boolean()),
    irreflexive: optional(z.boolean()),
    inverseFunctional: optional(z.boolean()),
    contraryTo: optional(list(idSchema)),
    implies: optional(list(idSchema)),
    excludes: optional(list(exclusion)),
    before: optional(idSchema, 'A predicate whose value must come later'),
    partsOf: optional(record({ total: idSchema, exhaustive: optional(z.boolean()) })),
  },
  ({ min, max }) => min === undefined || max === undefined || min <= max,
  'expected max at or above min',
);
