import type { CommandArguments, CommandOption } from './command.ts';

/** For results that are read by people or by programs. */
export const TEXT_OR_JSON: CommandOption = {
  name: 'format',
  value: 'FORMAT',
  choices: ['text', 'json'],
  description: 'default text',
};

/** The result in the format that was asked for. */
export function textOrJson<T>(args: CommandArguments, result: T, toText: (result: T) => string): string {
  return args.value('format') === 'json' ? `${JSON.stringify(result, null, 2)}\n` : toText(result);
}
