import { CorroborateError, type Issue } from '../errors/corroborate-error.ts';

/** A file that was read but is not what it should be. */
export function inputError(issue: Omit<Issue, 'path'> & { readonly path?: string }): CorroborateError {
  return new CorroborateError('file', [{ path: '', ...issue }]);
}
