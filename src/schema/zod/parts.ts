import * as z from 'zod';
import { likelihoodProblem } from '../../confidence/likelihood.ts';
import { nearestHint } from '../../errors/nearest-hint.ts';
import { isExtensionKey } from '../../model/extension-key.ts';
import { parseTime } from '../../time/parse-time.ts';
import { openDoor } from '../door.ts';
import { extension, isPlainObject } from '../extension-check.ts';

export const textSchema = z.string().refine((text) => text.isWellFormed(), 'half of a surrogate pair stands alone');

/** A name that records are known by, or a reference to one. */
export const idSchema = textSchema.min(1);

const MOMENT =
  '\\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01])(?:T(?:[01]\\d|2[0-3])(?::[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?)?(?:Z|[+-]\\d{2}(?::\\d{2})?)?)?)?)?~?';

/** What a validator without a calendar can see of a time, for the JSON Schema. */
const TIME_SHAPE = new RegExp(`^(?:${MOMENT}(?:/(?:${MOMENT}|\\.\\.))?|\\.\\./${MOMENT})$`);

/** An ISO 8601 time as `parseTime` reads it: reduced precision, intervals, open ends, EDTF's approximate `~`. */
export const timeSchema = z
  .string()
  .regex(TIME_SHAPE, { error: 'expected a time in ISO 8601', abort: true })
  .refine((text) => parseTime(text) !== undefined, 'expected a time in ISO 8601')
  .describe('ISO 8601: 2020-11-02T10:00:00Z, 2020-11, an interval a/b, an open end .., approximate 2020-11-02~');

type Range = readonly [low: number, high: number];

/** Two numbers, the lower first. */
export const rangeSchema: z.ZodType<Range, Range> = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low <= high, 'expected the lower number first');

const probability = z.number().min(0).max(1);

const probabilityRange: z.ZodType<Range, Range> = z.tuple([probability, probability]);

const explainLikelihood = ({ input }: { readonly input?: unknown }): string | undefined =>
  likelihoodProblem(input)?.expected;

export const likelihoodSchema = z
  .union([z.string(), probability, probabilityRange, z.null()], { error: explainLikelihood })
  .refine((likelihood) => likelihoodProblem(likelihood) === undefined, { error: explainLikelihood })
  .describe("A word ('likely', 'icd203:likely'), a probability 0–1, an interval, or null: cannot be judged");

/** `z.exactOptional` of a schema with a description for people who write ledgers in an editor. */
export function optional<T extends z.ZodType>(schema: T, description?: string): z.ZodExactOptional<T> {
  return z.exactOptional(description === undefined ? schema : schema.describe(description));
}

export function list<T extends z.ZodType>(
  item: T,
  least = 0,
): z.ZodType<readonly z.output<T>[], readonly z.input<T>[]> {
  return least === 0 ? z.array(item) : z.array(item).min(least);
}

type Strict<S extends z.ZodRawShape> = z.ZodObject<S, z.core.$strict>;

/** Objects that hold the fields of the shape and `x-` keys, and nothing else. */
export type RecordSchema<S extends z.ZodRawShape> = z.ZodType<
  Readonly<z.output<Strict<S>>>,
  Readonly<z.input<Strict<S>>>
>;

/**
 * An object with the fields of the shape and `x-` keys, which pass untouched. A strict object of zod would refuse these,
 * a loose one would let everything pass and drop an own `__proto__` in silence; so the keys are looked at first. The
 * type leaves the `x-` keys out, as the interfaces do.
 */
export function record<S extends z.ZodRawShape>(
  shape: S,
  rule: (value: z.output<Strict<S>>) => boolean = () => true,
  expected = '',
  ownCheck: (key: string, value: unknown) => boolean = passesUntouched,
): RecordSchema<S> {
  const keys = Object.keys(shape);
  const members = z.looseObject(shape).refine((value) => rule(value as z.output<Strict<S>>), expected);
  return z
    .custom<z.input<Strict<S>>>(isPlainObject, 'expected an object')
    .superRefine((value, context) => {
      for (const key of Object.keys(value)) {
        if (isExtensionKey(key) ? ownCheck(key, Reflect.get(value, key)) : keys.includes(key)) continue;
        const hint = nearestHint(key, keys) ?? `known are ${keys.join(', ')}; your own keys begin with 'x-'`;
        context.addIssue({ code: 'custom', path: [key], message: `expected a known key (${hint})` });
      }
    })
    .pipe(members as unknown as z.ZodType<z.output<Strict<S>>, z.input<Strict<S>>>);
}

/** Whether a key of the user's own may stay: JSON within the bounds of the door. */
export function passesUntouched(key: string, value: unknown): boolean {
  return key.isWellFormed() && extension(value, openDoor());
}
