import type { AuditOptions } from '../audit/audit-options.ts';
import type { CommandArguments, CommandOption } from './command.ts';
import { usageError } from './usage-error.ts';

/** Every option of the library's `audit`, for the commands that make one. */
export const MERGE_OPTION: CommandOption = {
  name: 'option',
  value: 'NAME=VALUE',
  repeatable: true,
  description: 'how to merge, as audit() takes it: method=dempster',
};

/** The options as written: a value is JSON where it is some, else a word. The audit checks names and values. */
export function readMergeOptions(args: CommandArguments): AuditOptions {
  return Object.fromEntries(args.values('option').map(nameAndValue));
}

function nameAndValue(written: string): readonly [name: string, value: unknown] {
  const at = written.indexOf('=');
  if (at < 1) throw usageError({ path: '--option', expected: 'NAME=VALUE', received: `'${written}'` });
  return [written.slice(0, at), writtenValue(written.slice(at + 1))];
}

function writtenValue(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}
