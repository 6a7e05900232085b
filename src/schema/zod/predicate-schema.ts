import * as z from 'zod';
import { ALLEN_RELATIONS } from '../../model/allen-relation.ts';
import { CHANGES, VALUE_KINDS } from '../../model/predicate.ts';
import { idSchema, list, optional, record, textSchema } from './parts.ts';
import { valueSchema } from './value-schema.ts';

const cardinality = z.union([z.enum(['single', 'many']), record({ max: z.int().min(1) })]);

const exclusion = record({ value: optional(valueSchema), predicate: idSchema, with: optional(valueSchema) });

const isMinBelowMax = ({ min, max }: { readonly min?: number; readonly max?: number }): boolean =>
  min === undefined || max === undefined || min <= max;

const difference = record(
  { from: idSchema, min: optional(z.number()), max: optional(z.number()) },
  isMinBelowMax,
  'expected max at or above min',
);

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
    partsOf: optional(
      record({
        total: idSchema,
        exhaustive: optional(z.boolean()),
        breakdown: optional(textSchema, 'Parts of one breakdown are disjoint; parts of two may overlap'),
      }),
    ),
    difference: optional(difference, "This value less that of 'from', in days for times"),
    allen: optional(list(z.enum(ALLEN_RELATIONS), 1), 'How subject and value lie in time: any of these (Allen 1983)'),
    contemporary: optional(z.boolean(), 'Subject and value exist at one time where this holds'),
    existence: optional(z.enum(['start', 'end']), 'The value is when the subject began, or ceased, to exist'),
    topSpeed: optional(z.number().gt(0), 'Kilometres an hour that the subject makes at most; 1000 where absent'),
  },
  isMinBelowMax,
  'expected max at or above min',
);
