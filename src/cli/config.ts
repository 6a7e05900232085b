import { CorroborateError } from '../errors/corroborate-error.ts';
import { type CliIo, inputName } from './cli-io.ts';
import type { Command, CommandArguments } from './command.ts';
import { NOTHING_THERE } from './file-error.ts';
import { inputError } from './input-error.ts';
import { parseOptions } from './parse-arguments.ts';
import { readJson } from './read-json.ts';
import { didYouMean } from './usage-error.ts';

/** Read from the folder in which the program is called, where it is there. */
const CONFIG_FILE = 'corroborate.config.json';

/**
 * The arguments of a command with defaults from a configuration file: an object with a key for each command, whose keys
 * are its options: `{"audit": {"fail-on": "contradiction", "without": ["rumour-mill"]}}`. What is written on the command
 * line wins. Throws 'file' where the file is not that.
 */
export async function withConfig(
  command: Command,
  args: CommandArguments,
  commands: readonly Command[],
  io: CliIo,
): Promise<CommandArguments> {
  const given = args.value('config');
  const file = given ?? CONFIG_FILE;
  const config = given === undefined ? await readIfThere(file, io) : await readJson(file, io);
  if (config === undefined) return args;
  const all = objectAt(config, '', file);
  const names = commands.map(({ name }) => name);
  for (const key of Object.keys(all)) requireKnown(key, names, '', file);
  if (!Object.hasOwn(all, command.name)) return args;
  const defaults = parseDefaults(command, objectAt(all[command.name], command.name, file), file);
  const chosen = (option: string): CommandArguments => (args.has(option) ? args : defaults);
  return {
    positionals: args.positionals,
    value: (option) => chosen(option).value(option),
    values: (option) => chosen(option).values(option),
    has: (option) => chosen(option).has(option),
  };
}

async function readIfThere(file: string, io: CliIo): Promise<unknown> {
  try {
    return await readJson(file, io);
  } catch (error) {
    if (error instanceof CorroborateError && error.issues[0]?.received === NOTHING_THERE) return undefined;
    throw error;
  }
}

/** Runs the defaults through the same checks as the command line, so that the two cannot differ. */
function parseDefaults(command: Command, options: Readonly<Record<string, unknown>>, file: string): CommandArguments {
  const argv: string[] = [];
  const names = command.options.map(({ name }) => name);
  for (const [name, value] of Object.entries(options)) {
    requireKnown(name, names, command.name, file);
    const path = `${command.name}.${name}`;
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === true) argv.push(`--${name}`);
      else if (typeof one === 'string' || typeof one === 'number') argv.push(`--${name}=${one}`);
      else if (one !== false) throw inputError({ file, path, expected: 'a text', received: JSON.stringify(one) });
    }
  }
  try {
    return parseOptions(command, argv);
  } catch (error) {
    if (!(error instanceof CorroborateError)) throw error;
    const at = (path: string): string => `${command.name}.${path.replace(/^--/, '')}`;
    throw new CorroborateError(
      'file',
      error.issues.map((issue) => ({ ...issue, file, path: at(issue.path) })),
    );
  }
}

function objectAt(value: unknown, path: string, file: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  throw inputError({ file: inputName(file), path, expected: 'an object', received: String(JSON.stringify(value)) });
}

function requireKnown(key: string, known: readonly string[], path: string, file: string): void {
  if (known.includes(key)) return;
  throw inputError({ file, path, expected: known.join(' | '), received: `'${key}'`, ...didYouMean(key, known) });
}
