import * as z from 'zod';
import { ACTS, CONFIDENCES, STANCES } from '../../model/claim.ts';
import { isScope } from '../claim-check.ts';
import { openDoor } from '../door.ts';
import { idSchema, likelihoodSchema, list, optional, record, textSchema, timeSchema } from './parts.ts';
import { valueSchema } from './value-schema.ts';

type Scope = Readonly<Record<string, string>>;

/** A record of zod would drop an own `__proto__` in silence, so the door's own check is asked. */
export const scopeSchema = z.custom<Scope>((given) => isScope(given, openDoor()), 'expected an object of strings');

const condition = record({
  subject: idSchema,
  predicate: idSchema,
  value: valueSchema,
  stance: optional(z.enum(STANCES)),
  validTime: optional(timeSchema),
});

const offset = z.int().min(0);

const evidence = record(
  {
    quote: textSchema,
    start: optional(offset, 'In UTF-16 units'),
    end: optional(offset),
    prefix: optional(textSchema),
    suffix: optional(textSchema),
    url: optional(textSchema),
  },
  ({ start, end }) => start === undefined || end === undefined || start <= end,
  'expected an end at or after the start',
);

/** A claim as people write it: who says what of whom, where it was read, and how sure they are. */
export const claimSchema = record(
  {
    id: optional(idSchema, 'Made from the content where absent'),
    source: idSchema.describe('Where it was read'),
    attributedTo: optional(list(idSchema), 'Sources, outermost to innermost speaker; the last holds the position'),
    hearsay: optional(z.boolean(), 'Passed on with no identified origin'),
    subject: idSchema,
    predicate: idSchema,
    value: valueSchema,
    scope: optional(scopeSchema),
    stance: optional(z.enum(STANCES), 'affirms where absent'),
    act: optional(z.enum(ACTS)),
    wording: optional(textSchema, 'The words that carry the certainty, as written'),
    likelihood: optional(likelihoodSchema),
    confidence: optional(z.enum(CONFIDENCES), 'Analytic confidence: how well founded, not how probable'),
    condition: optional(z.union([condition, record({ allOf: list(condition, 1) })])),
    assertedAt: optional(timeSchema),
    asOf: optional(timeSchema, 'The moment that the statement speaks for'),
    validTime: optional(timeSchema, 'The stretch throughout which it is said to hold'),
    recordedAt: optional(timeSchema),
    supersedes: optional(idSchema, 'The claim that this one replaces'),
    basedOn: optional(list(idSchema), 'Claims or sources that this one rests on'),
    evidence: optional(list(evidence)),
    text: optional(textSchema),
    note: optional(textSchema),
  },
  ({ id, supersedes }) => supersedes === undefined || supersedes !== id,
  'expected a claim that does not supersede itself',
);
