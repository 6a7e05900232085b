import { MERGE_KEY, type MergeConflict } from '../../model/merged-ledger.ts';
import { CONFIG_OPTION, type Command, OUTPUT_OPTION } from '../command.ts';
import { jsonOutput } from '../json-output.ts';
import { readEach } from '../read-ledger.ts';

export const mergeCommand: Command = {
  name: 'merge',
  summary: 'one ledger out of several, nothing lost and nothing counted twice',
  usage: ['merge FILE… [--output FILE]', 'merge FILE… --format jsonl [--output FILE]'],
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  replacesInput: true,
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      choices: ['json', 'jsonl'],
      description: 'default json; jsonl, one record a line, may be of any length',
    },
    OUTPUT_OPTION,
    CONFIG_OPTION,
  ],
  run: async (args, io) => {
    const ledgers = await readEach(args.positionals, io);
    const { mergeLedgers } = await import('../../merge/merge-ledgers.ts');
    const merged = mergeLedgers(...ledgers);
    const notice = (merged[MERGE_KEY]?.conflicts ?? []).map(conflictText);
    if (args.value('format') === 'jsonl') {
      const { ledgerLines } = await import('../../schema/ledger-lines.ts');
      return { text: withLineEnds(ledgerLines(merged)), exitCode: 0, notice };
    }
    const { inKeyOrder, keysInOrder } = await import('../../model/key-order.ts');
    return { text: jsonOutput(keysInOrder(merged), inKeyOrder), exitCode: 0, notice };
  },
};

function conflictText({ type, id, differs, kept }: MergeConflict): string {
  return `${type} ${id} is not the same everywhere (${differs.join(', ')}); all are kept, as ${kept.join(' and ')}`;
}

function* withLineEnds(lines: Iterable<string>): Generator<string> {
  for (const line of lines) yield `${line}\n`;
}
