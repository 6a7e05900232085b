import type { Explanation } from '../../audit/explain.ts';
import { CONFIG_OPTION, type Command, OUTPUT_OPTION } from '../command.ts';
import { MERGE_OPTION, readMergeOptions } from '../merge-options.ts';
import { readLedgers } from '../read-ledger.ts';
import { TEXT_OR_JSON, textOrJson } from '../text-or-json.ts';

export const explainCommand: Command = {
  name: 'explain',
  summary: 'one question in full: its answers, who holds what, and what each pair is to each other',
  usage: ['explain FILE QUESTION', 'explain FILE SUBJECT PREDICATE'],
  positionals: { least: 2, most: 3 },
  options: [MERGE_OPTION, TEXT_OR_JSON, OUTPUT_OPTION, CONFIG_OPTION],
  run: async (args, io) => {
    const [file = '', subject = '', predicate] = args.positionals;
    const ledger = await readLedgers([file], io);
    const { explain } = await import('../../audit/explain.ts');
    const { valueText } = await import('../../report/value-text.ts');
    const { safeText } = await import('../../report/safe-text.ts');
    const { labelsOf } = await import('../../positions/labels.ts');
    const { entity } = labelsOf(ledger);
    const toText = ({ question, positions, relations, notes }: Explanation): string =>
      [
        `${question.id}: ${question.status}`,
        ...question.answers.map(
          ({ value, probability, because }) =>
            `  ${valueText(value, entity)}: ${Math.round(probability * 100)}%. ${safeText(because)}`,
        ),
        'Positions',
        ...positions.map(
          ({ claim, holder, stance, value, commitment, asOf, state }) =>
            `  ${claim}: ${holder} ${stance} ${valueText(value, entity)} (${commitment}, ${asOf ?? 'undated'}, ${state})`,
        ),
        'Pairs',
        ...relations.map(({ outcome, kind, reason }) => `  ${outcome} (${kind}): ${safeText(reason)}`),
        ...(notes.length === 0 ? [] : ['Notes', ...notes.map(({ message }) => `  ${safeText(message)}`)]),
        '',
      ].join('\n');
    const asked = predicate === undefined ? subject : { subject, predicate };
    return { text: textOrJson(args, explain(ledger, asked, readMergeOptions(args)), toText), exitCode: 0 };
  },
};
