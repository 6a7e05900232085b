import type { HistoryPoint } from '../../audit/history.ts';
import { CONFIG_OPTION, type Command, OUTPUT_OPTION } from '../command.ts';
import { MERGE_OPTION, readMergeOptions } from '../merge-options.ts';
import { readLedgers } from '../read-ledger.ts';
import { TEXT_OR_JSON, textOrJson } from '../text-or-json.ts';

export const historyCommand: Command = {
  name: 'history',
  summary: 'how the belief on one question moved as claims came in',
  usage: ['history FILE SUBJECT PREDICATE'],
  positionals: { least: 3, most: 3 },
  options: [MERGE_OPTION, TEXT_OR_JSON, OUTPUT_OPTION, CONFIG_OPTION],
  run: async (args, io) => {
    const [file = '', subject = '', predicate = ''] = args.positionals;
    const ledger = await readLedgers([file], io);
    const { history } = await import('../../audit/history.ts');
    const { valueText } = await import('../../report/value-text.ts');
    const { labelsOf } = await import('../../positions/labels.ts');
    const { entity } = labelsOf(ledger);
    const line = ({ knownAt, question, learnt }: HistoryPoint): string => {
      const answers = question.answers.map(
        ({ value, probability }) => `${valueText(value, entity)} ${Math.round(probability * 100)}%`,
      );
      return `${knownAt ?? 'from the start'}: ${question.status}; ${answers.join(', ')} (${learnt.join(', ')})\n`;
    };
    const points = history(ledger, { subject, predicate }, readMergeOptions(args));
    return { text: textOrJson(args, points, (all) => all.map(line).join('')), exitCode: 0 };
  },
};
