import type { CommandArguments } from './command.ts';
import { usageError } from './usage-error.ts';

/** The value of `--limit`, where it is given. Throws 'usage' for anything but a whole number from 1. */
export function readLimit(args: CommandArguments): number | undefined {
  const value = args.value('limit');
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
  throw usageError({ path: '--limit', expected: 'a whole number from 1', received: `'${value}'` });
}
