import { CONFIG_OPTION, type Command, LIMIT_OPTION, OUTPUT_OPTION } from '../command.ts';
import { readLedgers } from '../read-ledger.ts';
import { readLimit } from '../read-limit.ts';
import { TEXT_OR_JSON, textOrJson } from '../text-or-json.ts';

export const sourcesCommand: Command = {
  name: 'sources',
  summary: 'who agrees with whom, who echoes whom, and on whom the answers hang',
  usage: ['sources FILE…'],
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  options: [TEXT_OR_JSON, LIMIT_OPTION, OUTPUT_OPTION, CONFIG_OPTION],
  run: async (args, io) => {
    const limit = readLimit(args);
    const ledger = await readLedgers(args.positionals, io);
    const { sourceReport } = await import('../../audit/sources/source-report.ts');
    const { sourceText } = await import('../../report/source-text.ts');
    return { text: textOrJson(args, sourceReport(ledger), (report) => sourceText(report, ledger, limit)), exitCode: 0 };
  },
};
