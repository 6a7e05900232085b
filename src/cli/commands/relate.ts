import type { Relation } from '../../model/audit.ts';
import type { Ledger } from '../../model/ledger.ts';
import { type CliIo, inputName } from '../cli-io.ts';
import { CONFIG_OPTION, type Command, type CommandArguments, OUTPUT_OPTION } from '../command.ts';
import { inputError } from '../input-error.ts';
import { readJson } from '../read-json.ts';
import { readLedgers } from '../read-ledger.ts';
import { usageError } from '../usage-error.ts';

interface RelatedPair extends Relation {
  readonly a: string;
  readonly b: string;
}

export const relateCommand: Command = {
  name: 'relate',
  summary: 'what two claims are to each other, and why',
  usage: ['relate FILE A B', 'relate FILE --pairs PAIRS.json'],
  positionals: { least: 1, most: 3 },
  options: [
    { name: 'pairs', value: 'PAIRS.json', description: 'an array of pairs of claim ids: [["a", "b"], …]' },
    { name: 'format', value: 'FORMAT', choices: ['text', 'json'], description: 'default text' },
    OUTPUT_OPTION,
    CONFIG_OPTION,
  ],
  run: async (args, io) => {
    const [file = ''] = args.positionals;
    const single = singlePair(args);
    const pairs = single === undefined ? await readPairs(args.value('pairs') ?? '', io) : [single];
    const related = await relateAll(await readLedgers([file], io), pairs);
    if (args.value('format') !== 'json') return { text: related.map(relationText).join('\n'), exitCode: 0 };
    return { text: `${JSON.stringify(single === undefined ? related : related[0], null, 2)}\n`, exitCode: 0 };
  },
};

type Pair = readonly [a: string, b: string];

/** The pair on the command line; undefined where a file of pairs is given instead. */
function singlePair(args: CommandArguments): Pair | undefined {
  const [, a, b, ...rest] = args.positionals;
  const hasPairs = args.has('pairs');
  if (!hasPairs && a !== undefined && b !== undefined && rest.length === 0) return [a, b];
  if (hasPairs && a === undefined) return undefined;
  throw usageError({
    expected: 'either two claim ids after the file or --pairs',
    received: `${args.positionals.length - 1} of them${hasPairs ? ' and --pairs' : ''}`,
  });
}

async function relateAll(ledger: Ledger, pairs: readonly Pair[]): Promise<RelatedPair[]> {
  const { relate } = await import('../../contradictions/relate.ts');
  return pairs.map(([a, b]) => ({ a, b, ...relate(ledger, a, b) }));
}

async function readPairs(path: string, io: CliIo): Promise<Pair[]> {
  const pairs = await readJson(path, io);
  const expected = 'an array of pairs of claim ids';
  const file = inputName(path);
  if (!Array.isArray(pairs)) throw inputError({ file, expected, received: typeof pairs });
  return pairs.map((pair, index) => {
    if (isPair(pair)) return pair;
    throw inputError({ file, path: `[${index}]`, expected: 'two claim ids', received: JSON.stringify(pair) });
  });
}

function isPair(pair: unknown): pair is Pair {
  return Array.isArray(pair) && pair.length === 2 && pair.every((id) => typeof id === 'string');
}

function relationText({ a, b, outcome, kind, severity, reason, resolvedBy }: RelatedPair): string {
  const label = severity === undefined || outcome === 'tension' ? outcome : `${severity} ${outcome}`;
  const resolved = resolvedBy === undefined ? '' : ` Resolved by ${resolvedBy}.`;
  return `${a} and ${b}: ${label} (${kind})\n${reason}${resolved}\n`;
}
