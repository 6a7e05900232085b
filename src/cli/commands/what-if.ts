import { RELIABILITY_LETTERS, type ReliabilityLetter } from '../../model/source.ts';
import { CONFIG_OPTION, type Command, OUTPUT_OPTION } from '../command.ts';
import { MERGE_OPTION, readMergeOptions } from '../merge-options.ts';
import { readLedgers } from '../read-ledger.ts';
import { TEXT_OR_JSON, textOrJson } from '../text-or-json.ts';
import { usageError } from '../usage-error.ts';

type Grade = ReliabilityLetter | number | null;

export const whatIfCommand: Command = {
  name: 'what-if',
  summary: 'what the audit would say if something were otherwise',
  usage: [
    'what-if FILE… --without SOURCE',
    'what-if FILE… --retract CLAIM',
    'what-if FILE… --reliability SOURCE=GRADE',
  ],
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  options: [
    { name: 'without', value: 'SOURCE', repeatable: true, description: 'as if this source had said nothing' },
    { name: 'retract', value: 'CLAIM', repeatable: true, description: 'as if this claim had been taken back' },
    {
      name: 'reliability',
      value: 'SOURCE=GRADE',
      repeatable: true,
      description: 'as if the source were graded A–F, or trusted 0–1',
    },
    MERGE_OPTION,
    TEXT_OR_JSON,
    OUTPUT_OPTION,
    CONFIG_OPTION,
  ],
  run: async (args, io) => {
    if (!['without', 'retract', 'reliability'].some(args.has)) {
      throw usageError({ expected: 'one of --without, --retract, --reliability', received: 'none of them' });
    }
    const reliability = Object.fromEntries(args.values('reliability').map(gradeOf));
    const ledger = await readLedgers(args.positionals, io);
    const { whatIf } = await import('../../audit/what-if.ts');
    const { changeText } = await import('../../report/change-text.ts');
    const supposed = { without: args.values('without'), retract: args.values('retract'), reliability };
    const change = whatIf(ledger, supposed, readMergeOptions(args));
    const { labelsOf } = await import('../../positions/labels.ts');
    return { text: textOrJson(args, change, (all) => changeText(all, labelsOf(ledger).entity)), exitCode: 0 };
  },
};

function gradeOf(written: string): readonly [source: string, grade: Grade] {
  const at = written.lastIndexOf('=');
  const grade = written.slice(at + 1);
  const letter = RELIABILITY_LETTERS.find((known) => known === grade);
  const trust = /^(?:0?\.\d+|0|1|1\.0+)$/.test(grade) ? Number(grade) : undefined;
  const read = letter ?? trust;
  if (at > 0 && read !== undefined) return [written.slice(0, at), read];
  throw usageError({
    path: '--reliability',
    expected: 'SOURCE=GRADE, a letter A–F or a trust 0–1',
    received: `'${written}'`,
  });
}
