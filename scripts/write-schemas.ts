/** Writes the JSON Schemas of the ledger and of the audit beside the built code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '../src/schema/index.ts';
import { ROOT } from './steps.ts';

const folder = join(ROOT, 'dist', 'schema');
mkdirSync(folder, { recursive: true });
for (const name of ['ledger', 'audit'] as const) {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(toJsonSchema(name), null, 2)}\n`);
}
