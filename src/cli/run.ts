import { CorroborateError, formatIssue } from '../errors/corroborate-error.ts';
import { VERSION } from '../report/version.ts';
import { chunks } from './chunks.ts';
import type { CliIo } from './cli-io.ts';
import type { Command } from './command.ts';
import { COMMANDS } from './commands.ts';
import { withConfig } from './config.ts';
import { fileError } from './file-error.ts';
import { commandHelp, programHelp } from './help.ts';
import { parseArguments } from './parse-arguments.ts';
import { startProgress } from './progress.ts';
import { safeLine } from './safe-line.ts';
import { didYouMean, usageError } from './usage-error.ts';

/** Exit statuses of the command line. */
const FINE = 0;
const REFUSED = 2;

/**
 * Runs the command line on these arguments (without the program's name) and resolves to the exit status: 0 fine, 1
 * findings to fail on, 2 bad input or usage. Nothing is written to standard output unless all went well.
 */
export async function run(argv: readonly string[], io: CliIo): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    const refusal = isTooLong(error) ? tooLong(io) : error;
    if (!(refusal instanceof CorroborateError)) throw error;
    io.stderr.write(refusal.issues.map((issue) => `corroborate: ${safeLine(formatIssue(issue))}\n`).join(''));
    return REFUSED;
  }
}

async function dispatch([name, ...rest]: readonly string[], io: CliIo): Promise<number> {
  if (name === '--help' || name === '-h' || name === 'help') return say(programHelp(), io);
  if (name === '--version' || name === '-V') return say(`${VERSION}\n`, io);
  const command = commandNamed(name);
  if (asksForHelp(rest)) return say(commandHelp(command), io);
  const args = await withConfig(command, parseArguments(command, rest), COMMANDS, io);
  const progress = await startProgress(command.name, args.positionals, io);
  try {
    const { text, exitCode, notice } = await command.run(args, progress.io);
    progress.stop();
    const output = args.value('output');
    if (output === undefined) for (const chunk of chunks(text)) await io.stdout.write(chunk);
    else await writeOutput(output, chunks(text), io);
    if (notice !== undefined) io.stderr.write(notice.map((line) => `corroborate: ${safeLine(line)}\n`).join(''));
    return exitCode;
  } finally {
    progress.stop();
  }
}

async function say(text: string, io: CliIo): Promise<number> {
  await io.stdout.write(text);
  return FINE;
}

function asksForHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf('--');
  return (end === -1 ? rest : rest.slice(0, end)).some((each) => each === '--help' || each === '-h');
}

function commandNamed(name: string | undefined): Command {
  const command = COMMANDS.find((known) => known.name === name);
  if (command !== undefined) return command;
  const known = COMMANDS.map((each) => each.name);
  throw usageError({
    expected: `a command (${known.join(', ')})`,
    received: name === undefined ? 'nothing' : `'${name}'`,
    ...(name === undefined ? { hint: "see 'corroborate --help'" } : didYouMean(name, known)),
  });
}

/** What the machine throws where a report grows longer than a string can be. */
function isTooLong(error: unknown): boolean {
  return error instanceof RangeError && error.message === 'Invalid string length';
}

function tooLong({ maxTextLength }: CliIo): CorroborateError {
  return usageError({
    expected: `a report of at most ${maxTextLength} characters`,
    received: 'a longer one',
    hint: 'the formats text and markdown count what they do not show',
  });
}

async function writeOutput(path: string, pieces: Iterable<string>, io: CliIo): Promise<void> {
  try {
    await io.writeFile(path, pieces);
  } catch (error) {
    throw fileError(error, path, 'a place that can be written to');
  }
}
