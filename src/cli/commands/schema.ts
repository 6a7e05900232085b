import { CONFIG_OPTION, type Command, OUTPUT_OPTION } from '../command.ts';
import { didYouMean, usageError } from '../usage-error.ts';

const SCHEMAS = ['ledger', 'audit'] as const;

export const schemaCommand: Command = {
  name: 'schema',
  summary: 'the JSON Schema of a ledger (default) or of an audit',
  usage: ['schema [ledger|audit]'],
  positionals: { least: 0, most: 1 },
  options: [OUTPUT_OPTION, CONFIG_OPTION],
  run: async (args) => {
    const [given = 'ledger'] = args.positionals;
    const name = SCHEMAS.find((known) => known === given);
    if (name === undefined) {
      throw usageError({ expected: SCHEMAS.join(' or '), received: `'${given}'`, ...didYouMean(given, SCHEMAS) });
    }
    const { toJsonSchema } = await import('../../schema/to-json-schema.ts');
    return { text: `${JSON.stringify(toJsonSchema(name), null, 2)}\n`, exitCode: 0 };
  },
};
