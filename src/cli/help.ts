import type { Command, CommandOption } from './command.ts';
import { COMMANDS } from './commands.ts';

/** What `corroborate --help` says. */
export function programHelp(): string {
  const commands = COMMANDS.map(({ name, summary }): [string, string] => [name, summary]);
  return [
    'corroborate: who said what, how sure they were, and who disagrees',
    '',
    ...usageLines(COMMANDS.flatMap(({ usage }) => usage)),
    '',
    ...columns(commands),
    '',
    'FILE is a ledger in JSON or JSONL; - is standard input.',
    "Exit status: 0 fine, 1 findings at or above '--fail-on', 2 bad input or usage.",
    "'corroborate COMMAND --help' says more about a command; 'corroborate --version' gives the version.",
    '',
  ].join('\n');
}

/** What `corroborate COMMAND --help` says. */
export function commandHelp({ name, summary, usage, options }: Command): string {
  const rows = [...options.map(optionRow), ['--help', 'show this'] as [string, string]];
  return [`corroborate ${name}: ${summary}`, '', ...usageLines(usage), '', ...columns(rows), ''].join('\n');
}

function usageLines(usage: readonly string[]): string[] {
  return usage.map((line, index) => `${index === 0 ? 'Usage: ' : '       '}corroborate ${line}`);
}

function optionRow({ name, value, choices, description, repeatable }: CommandOption): [string, string] {
  const placeholder = choices?.join('|') ?? value;
  const again = repeatable === true ? ' (repeatable)' : '';
  return [placeholder === undefined ? `--${name}` : `--${name} ${placeholder}`, `${description}${again}`];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
