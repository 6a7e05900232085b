import * as z from 'zod';
import { RELIABILITY_LETTERS } from '../../model/source.ts';
import { openDoor } from '../door.ts';
import { isDerivedFrom } from '../source-check.ts';
import { idSchema, list, optional, record, textSchema, timeSchema } from './parts.ts';

const parent = record({
  source: idSchema,
  share: optional(z.number().min(0).max(1), 'How much of the work rests on this parent, 0–1'),
});

const derivedFrom = list(z.union([idSchema, parent])).refine(
  (parents) => isDerivedFrom(parents, openDoor()),
  'expected shares that sum to at most 1',
);

/** A source: somebody or something that says things. */
export const sourceSchema = record({
  id: idSchema,
  name: optional(textSchema),
  kind: optional(textSchema, 'Suggested: outlet, agency, official, organisation, person, document, dataset'),
  url: optional(textSchema),
  archivedUrl: optional(textSchema),
  lang: optional(textSchema),
  publishedAt: optional(timeSchema),
  retrievedAt: optional(timeSchema),
  entity: optional(idSchema, 'The entity that this source is, where it is one'),
  derivedFrom: optional(derivedFrom, 'What it relays; shares sum to at most 1, the rest is its own observation'),
  origin: optional(z.enum(['own', 'undocumented'])),
  owner: optional(idSchema),
  stakes: optional(list(idSchema), 'Entities in whose favour or against whom it has an interest'),
  reliability: optional(
    z.union([z.enum(RELIABILITY_LETTERS), z.number().min(0).max(1), z.null()]),
    'An Admiralty letter or trust 0–1; F and null: cannot be judged',
  ),
  retractedAt: optional(timeSchema),
  note: optional(textSchema),
});
