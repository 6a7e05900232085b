import { CONFIG_OPTION, type Command, OUTPUT_OPTION } from '../command.ts';
import { readAudit } from '../read-audit.ts';
import { TEXT_OR_JSON, textOrJson } from '../text-or-json.ts';

export const compareCommand: Command = {
  name: 'compare',
  summary: 'what is different between two ledgers, or two audits written as JSON',
  usage: ['compare BEFORE AFTER'],
  positionals: { least: 2, most: 2 },
  options: [TEXT_OR_JSON, OUTPUT_OPTION, CONFIG_OPTION],
  run: async (args, io) => {
    const [before = '', after = ''] = args.positionals;
    const { compareAudits } = await import('../../audit/compare-audits.ts');
    const { changeText } = await import('../../report/change-text.ts');
    const change = compareAudits(await readAudit(before, io), await readAudit(after, io));
    return { text: textOrJson(args, change, changeText), exitCode: 0 };
  },
};
