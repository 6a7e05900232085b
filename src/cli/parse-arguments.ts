import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Command, CommandArguments, CommandOption } from './command.ts';
import { didYouMean, usageError } from './usage-error.ts';

/** Reads what follows the name of a command. `--` ends the options. Throws 'usage' with the nearest known word. */
export function parseArguments(command: Command, argv: readonly string[]): CommandArguments {
  const args = parseOptions(command, argv);
  checkCount(command, args.positionals);
  checkOutput(command, args);
  return args;
}

/** The same without a look at how many positionals there are. */
export function parseOptions(command: Command, argv: readonly string[]): CommandArguments {
  const options = Object.fromEntries(
    command.options.map(({ name, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), multiple: true },
    ]),
  );
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true });
  const given = new Map<string, string[]>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = optionOf(command, token.name, token.rawName);
    const value = checkedValue(option, token.value, token.inlineValue);
    const before = given.get(option.name) ?? [];
    if (before.length > 0 && option.repeatable === undefined) {
      throw usageError({ path: token.rawName, expected: 'this option once', received: 'it twice' });
    }
    given.set(option.name, [...before, value]);
  }
  return {
    positionals,
    value: (name) => given.get(name)?.at(-1),
    values: (name) => given.get(name) ?? [],
    has: (name) => given.has(name),
  };
}

function optionOf(command: Command, name: string, written: string): CommandOption {
  const option = command.options.find((known) => known.name === name);
  if (option !== undefined && written.startsWith('--')) return option;
  const known = command.options.map((each) => `--${each.name}`);
  throw usageError({
    expected: `an option of 'corroborate ${command.name}' (${known.join(', ')})`,
    received: `'${written}'`,
    ...didYouMean(written, known),
  });
}

function checkedValue(option: CommandOption, value: string | undefined, inline: boolean | undefined): string {
  const path = `--${option.name}`;
  if (option.value === undefined) {
    if (value !== undefined) throw usageError({ path, expected: 'no value', received: `'${value}'` });
    return '';
  }
  const missing = value === undefined || (inline !== true && value.length > 1 && value.startsWith('-'));
  const expected = option.choices === undefined ? option.value : option.choices.join(' | ');
  if (missing) throw usageError({ path, expected, received: value === undefined ? 'nothing' : `'${value}'` });
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw usageError({ path, expected, received: `'${value}'`, ...didYouMean(value, option.choices) });
  }
  return value;
}

/** A report written over the ledger that it is about would destroy it. */
function checkOutput({ replacesInput }: Command, args: CommandArguments): void {
  const output = args.value('output');
  if (output === undefined || replacesInput === true) return;
  const target = resolve(output);
  const input = [...args.positionals, ...args.values('pairs')].find((path) => resolve(path) === target);
  if (input === undefined) return;
  throw usageError({ path: '--output', expected: 'another file than the input', received: `'${output}'` });
}

function checkCount({ name, usage, positionals: { least, most } }: Command, given: readonly string[]): void {
  if (given.length >= least && given.length <= most) return;
  throw usageError({
    expected: usage.map((line) => `'corroborate ${line}'`).join(' or '),
    received: given.length === 0 ? 'no argument' : `${given.length} (${given.map((each) => `'${each}'`).join(', ')})`,
    hint: `see 'corroborate ${name} --help'`,
  });
}
