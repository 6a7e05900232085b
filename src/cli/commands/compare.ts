import type { Audit } from '../../model/audit.ts';
import type { CliIo } from '../cli-io.ts';
import { CONFIG_OPTION, type Command, OUTPUT_OPTION } from '../command.ts';
import { readLedgers } from '../read-ledger.ts';
import { TEXT_OR_JSON, textOrJson } from '../text-or-json.ts';

export const compareCommand: Command = {
  name: 'compare',
  summary: 'what is different between the audits of two ledgers',
  usage: ['compare BEFORE AFTER'],
  positionals: { least: 2, most: 2 },
  options: [TEXT_OR_JSON, OUTPUT_OPTION, CONFIG_OPTION],
  run: async (args, io) => {
    const [before = '', after = ''] = args.positionals;
    const { compareAudits } = await import('../../audit/compare-audits.ts');
    const { changeText } = await import('../../report/change-text.ts');
    const change = compareAudits(await auditOf(before, io), await auditOf(after, io));
    return { text: textOrJson(args, change, changeText), exitCode: 0 };
  },
};

async function auditOf(path: string, io: CliIo): Promise<Audit> {
  const { audit } = await import('../../audit/audit.ts');
  return audit(await readLedgers([path], io));
}
