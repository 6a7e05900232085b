// `corroborate/schema`: the schemas, apart from the root so that only who asks for them loads zod.

export type { JsonSchema } from './to-json-schema.ts';
export { toJsonSchema } from './to-json-schema.ts';
export { auditSchema } from './zod/audit-schema.ts';
export { claimSchema } from './zod/claim-schema.ts';
export { entitySchema } from './zod/entity-schema.ts';
export { judgementSchema } from './zod/judgement-schema.ts';
export { ledgerSchema } from './zod/ledger-schema.ts';
export { timeSchema } from './zod/parts.ts';
export { predicateSchema } from './zod/predicate-schema.ts';
export { sourceSchema } from './zod/source-schema.ts';
export { valueSchema } from './zod/value-schema.ts';
