import * as z from 'zod';
import { refuse } from '../errors/refuse.ts';
import { auditSchema } from './zod/audit-schema.ts';
import { claimSchema, scopeSchema } from './zod/claim-schema.ts';
import { entitySchema } from './zod/entity-schema.ts';
import { judgementSchema } from './zod/judgement-schema.ts';
import { ledgerSchema } from './zod/ledger-schema.ts';
import { predicateSchema } from './zod/predicate-schema.ts';
import { sourceSchema } from './zod/source-schema.ts';
import { valueSchema } from './zod/value-schema.ts';

/** A JSON Schema as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const DOCUMENTS = {
  ledger: {
    schema: ledgerSchema,
    title: 'Ledger',
    description: 'Who said what, how sure they were, where it was read. Keys that begin with x- are your own.',
  },
  audit: {
    schema: auditSchema,
    title: 'Audit',
    description: 'What the claims of a ledger support, where they contradict each other, and why.',
  },
} as const;

/** The definitions of their own, so that an editor names them and a reader finds them. */
const DEFINITIONS = [
  [claimSchema, 'claim', 'A statement: read somewhere, held by somebody, about one subject.'],
  [entitySchema, 'entity', 'Something that claims are about: an event, a person, an organisation, a place.'],
  [sourceSchema, 'source', 'Somebody or something that says things.'],
  [predicateSchema, 'predicate', 'A property that subjects have, and what is known about its values.'],
  [judgementSchema, 'judgement', "A person's decision about records, undone by a later one."],
  [valueSchema, 'value', 'A plain value, or an object with exactly one of the forms.'],
] as const;

/**
 * The JSON Schema (draft 2020-12) of a ledger as people write it, or of an audit: for editors, validators and other
 * languages. It describes the shape; what no schema can say (31 February, unknown words, ids used twice) `parseLedger`
 * checks.
 *
 * @throws CorroborateError 'invalid-option' for another name.
 * @example
 * ```ts
 * import { toJsonSchema } from 'corroborate/schema';
 * toJsonSchema('ledger')['$schema']; // => 'https://json-schema.org/draft/2020-12/schema'
 * ```
 */
export function toJsonSchema(name: keyof typeof DOCUMENTS): JsonSchema {
  if (!Object.hasOwn(DOCUMENTS, name)) refuse('invalid-option', 'name', "'ledger' or 'audit'", name);
  const { schema, title, description } = DOCUMENTS[name];
  // Ids in the global registry would clash with a second copy of this library; descriptions there do not.
  const named = z.registry<{ id: string; description: string }>();
  for (const [definition, id, words] of DEFINITIONS) named.add(definition, { id, description: words });
  const { $schema, ...body } = z.toJSONSchema(schema, {
    target: 'draft-2020-12',
    metadata: named,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { description: words } = z.globalRegistry.get(zodSchema) ?? {};
      if (words !== undefined) jsonSchema.description ??= words;
      if (zodSchema === scopeSchema) Object.assign(jsonSchema, FREE_STRINGS);
      if (zodSchema._zod.def.type === 'object') Object.assign(jsonSchema, OWN_KEYS_ONLY);
    },
  });
  return { $schema, $id: `urn:corroborate:schema:${name}:1`, title, description, ...body };
}

const OWN_KEYS_ONLY = { patternProperties: { '^x-': {} }, additionalProperties: false };

const FREE_STRINGS = { type: 'object', patternProperties: { '^x-': {} }, additionalProperties: { type: 'string' } };
