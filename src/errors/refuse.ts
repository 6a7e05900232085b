import { CorroborateError, type ErrorCode } from './corroborate-error.ts';
import { inWords } from './in-words.ts';

/** Throws the one problem that was found: at `path`, `expected` was wanted and `received` came. */
export function refuse(code: ErrorCode, path: string, expected: string, received: unknown): never {
  throw new CorroborateError(code, [{ path, expected, received: inWords(received) }]);
}
