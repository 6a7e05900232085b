import type { CommandArguments, CommandOption } from './command.ts';
import { jsonOutput } from './json-output.ts';

/** For results that are read by people or by programs. */
export const TEXT_OR_JSON: CommandOption = {
  name: 'format',
  value: 'FORMAT',
  choices: ['text', 'json'],
  description: 'default text',
};

/** The result in the format that was asked for. */
export function textOrJson<T>(
  args: CommandArguments,
  result: T,
  toText: (result: T) => string,
): string | Iterable<string> {
  return args.value('format') === 'json' ? jsonOutput(result) : toText(result);
}
