import type { CliIo } from './cli-io.ts';

/**
 * Whether standard output takes colour: never with NO_COLOR (no-color.org), whatever else is set; else as FORCE_COLOR says,
 * of which 0 is a no, as in Node itself; else a terminal does that is not TERM=dumb.
 */
export function wantsColor(io: CliIo): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = io.env;
  if (no !== undefined && no !== '') return false;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return io.stdout.isTTY && term !== 'dumb';
}
