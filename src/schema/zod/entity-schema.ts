import * as z from 'zod';
import { idSchema, list, optional, record, textSchema } from './parts.ts';

type Coordinates = readonly [lat: number, lon: number];

const coordinates: z.ZodType<Coordinates, Coordinates> = z.tuple([
  z.number().min(-90).max(90).describe('Degrees north'),
  z.number().min(-180).max(180).describe('Degrees east'),
]);

/** An entity: something that claims are about. */
export const entitySchema = record({
  id: idSchema,
  name: optional(textSchema),
  aliases: optional(list(textSchema)),
  kind: optional(textSchema),
  partOf: optional(list(idSchema), 'Ids of the wholes that this is a part of'),
  coordinates: optional(coordinates),
});
