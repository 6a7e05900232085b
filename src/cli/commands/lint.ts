import { LINT_LEVELS, type LintLevel } from '../../model/lint-report.ts';
import type { CliIo } from '../cli-io.ts';
import { CONFIG_OPTION, type Command, type CommandArguments, LIMIT_OPTION, OUTPUT_OPTION } from '../command.ts';
import { locateInFiles } from '../locate-in-files.ts';
import { readText } from '../read-input.ts';
import { readLedgers } from '../read-ledger.ts';
import { readLimit } from '../read-limit.ts';
import { TEXT_OR_JSON, textOrJson } from '../text-or-json.ts';
import { usageError } from '../usage-error.ts';

const FAILURES = [...LINT_LEVELS, 'never'] as const;

export const lintCommand: Command = {
  name: 'lint',
  summary: 'slips of the coder: what the format allows and hardly anybody means',
  usage: ['lint FILE…', 'lint FILE… --text SOURCE=FILE'],
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  options: [
    TEXT_OR_JSON,
    { name: 'text', value: 'SOURCE=FILE', repeatable: true, description: 'look quotes up in the text of this source' },
    {
      name: 'fail-on',
      value: 'LEVEL',
      choices: FAILURES,
      description: 'exit 1 if there is one, or worse; default never',
    },
    LIMIT_OPTION,
    OUTPUT_OPTION,
    CONFIG_OPTION,
  ],
  run: async (args, io) => {
    const limit = readLimit(args);
    const texts = await readTexts(args, io);
    const ledger = await readLedgers(args.positionals, io);
    const { lintLedger } = await import('../../audit/lint/lint-ledger.ts');
    const { lintText } = await import('../../report/lint-text.ts');
    const report = lintLedger(ledger, { texts });
    const isText = args.value('format') !== 'json';
    const places = isText && report.findings.length > 0 ? await locateInFiles(args.positionals, io) : undefined;
    const placeOf = (claim: string): string | undefined => {
      const place = places?.get(claim);
      return place === undefined ? undefined : `${place.file}:${place.line}`;
    };
    const failing = LINT_LEVELS.slice(0, LINT_LEVELS.indexOf((args.value('fail-on') ?? 'never') as LintLevel) + 1);
    return {
      text: textOrJson(args, report, (all) => lintText(all, { placeOf, ...(limit && { limit }) })),
      exitCode: failing.some((level) => report.counts[level] > 0) ? 1 : 0,
    };
  },
};

async function readTexts(args: CommandArguments, io: CliIo): Promise<Record<string, string>> {
  const texts: [string, string][] = [];
  for (const written of args.values('text')) {
    const at = written.indexOf('=');
    if (at < 1) throw usageError({ path: '--text', expected: 'SOURCE=FILE', received: `'${written}'` });
    texts.push([written.slice(0, at), await readText(written.slice(at + 1), io)]);
  }
  return Object.fromEntries(texts);
}
