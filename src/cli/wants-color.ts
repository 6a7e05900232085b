import type { CliIo } from './cli-io.ts';

/**
 * Whether standard output takes colour: only a terminal does, unless FORCE_COLOR says so; NO_COLOR (no-color.org) and
 * TERM=dumb say no. FORCE_COLOR=0 is a no, as in Node itself.
 */
export function wantsColor(io: CliIo): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = io.env;
  if (force !== undefined && force !== '0' && force !== 'false') return true;
  if ((no !== undefined && no !== '') || force !== undefined || term === 'dumb') return false;
  return io.stdout.isTTY;
}
