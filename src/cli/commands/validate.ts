import { inputName } from '../cli-io.ts';
import { CONFIG_OPTION, type Command } from '../command.ts';
import { readEach } from '../read-ledger.ts';

export const validateCommand: Command = {
  name: 'validate',
  summary: 'whether files are ledgers, with every problem and where it is',
  usage: ['validate FILE…'],
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  options: [CONFIG_OPTION],
  run: async (args, io) => {
    const ledgers = await readEach(args.positionals, io);
    const lines = ledgers.map(
      ({ claims }, index) => `${inputName(args.positionals[index] ?? '')}: ok, ${claims.length} claims\n`,
    );
    return { text: lines.join(''), exitCode: 0 };
  },
};
