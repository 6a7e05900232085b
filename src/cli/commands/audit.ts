import type { Contradiction } from '../../model/audit.ts';
import { AUDIT_FORMATS, type AuditFormat } from '../audit-formats.ts';
import { CONFIG_OPTION, type Command, LIMIT_OPTION, OUTPUT_OPTION } from '../command.ts';
import { locateInFiles } from '../locate-in-files.ts';
import { MERGE_OPTION, readMergeOptions } from '../merge-options.ts';
import { readBaseline } from '../read-baseline.ts';
import { readLedgers } from '../read-ledger.ts';
import { readLimit } from '../read-limit.ts';
import { wantsColor } from '../wants-color.ts';

const FORMAT_NAMES = Object.keys(AUDIT_FORMATS) as AuditFormat[];

/** Which findings each level of `--fail-on` counts as failures. */
const FAILURES = {
  contradiction: ({ outcome }: Contradiction) => outcome === 'contradiction',
  tension: () => true,
  never: () => false,
} as const;
const FAILURE_NAMES = Object.keys(FAILURES) as (keyof typeof FAILURES)[];

export const auditCommand: Command = {
  name: 'audit',
  summary: 'what the sources agree on, dispute and leave open',
  usage: ['audit FILE…'],
  positionals: { least: 1, most: Number.POSITIVE_INFINITY },
  options: [
    { name: 'format', value: 'FORMAT', choices: FORMAT_NAMES, description: 'default text' },
    OUTPUT_OPTION,
    CONFIG_OPTION,
    { name: 'known-at', value: 'TIME', description: 'only what was asserted by then (ISO 8601)' },
    { name: 'without', value: 'SOURCE', repeatable: true, description: 'as if this source had said nothing' },
    { name: 'fail-on', value: 'FINDING', choices: FAILURE_NAMES, description: 'exit 1 if there is one; default never' },
    {
      name: 'baseline',
      value: 'AUDIT.json',
      description: 'an earlier audit as JSON: only findings new since then fail',
    },
    MERGE_OPTION,
    LIMIT_OPTION,
  ],
  run: async (args, io) => {
    const limit = readLimit(args);
    const baseline = args.value('baseline');
    const known = baseline === undefined ? new Set<string>() : await readBaseline(baseline, io);
    const ledger = await readLedgers(args.positionals, io);
    const { audit } = await import('../../audit/audit.ts');
    const knownAt = args.value('known-at');
    const result = audit(ledger, {
      ...readMergeOptions(args),
      ...(knownAt === undefined ? {} : { knownAt }),
      ...(args.has('without') ? { without: args.values('without') } : {}),
    });
    const failOn = choice(FAILURE_NAMES, args.value('fail-on')) ?? 'never';
    const format = choice(FORMAT_NAMES, args.value('format')) ?? 'text';
    const toScreen = !args.has('output');
    const text = await AUDIT_FORMATS[format](result, {
      ledger,
      color: toScreen && wantsColor(io),
      width: toScreen ? io.stdout.columns : undefined,
      limit,
      failOn,
      known: baseline === undefined ? undefined : known,
      locate: () => locateInFiles(args.positionals, io),
    });
    const failures = result.contradictions.filter((finding) => !known.has(finding.id) && FAILURES[failOn](finding));
    return {
      text,
      exitCode: failures.length > 0 ? 1 : 0,
      ...(args.has('baseline') && { notice: failures.map(({ outcome, reason }) => `new ${outcome}: ${reason}`) }),
    };
  },
};

function choice<T extends string>(choices: readonly T[], value: string | undefined): T | undefined {
  return choices.find((each) => each === value);
}
