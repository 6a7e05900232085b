import { CONFIG_OPTION, type Command, OUTPUT_OPTION } from '../command.ts';
import { readEach } from '../read-ledger.ts';

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'one ledger out of several, nothing lost and nothing counted twice',
  usage: ['merge FILE… [--output FILE]'],
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  replacesInput: true,
  options: [OUTPUT_OPTION, CONFIG_OPTION],
  run: async (args, io) => {
    const ledgers = await readEach(args.positionals, io);
    const { mergeLedgers } = await import('../../merge/merge-ledgers.ts');
    const { serializeLedger } = await import('../../schema/serialize-ledger.ts');
    return { text: serializeLedger(mergeLedgers(...ledgers)), exitCode: 0 };
  },
};
