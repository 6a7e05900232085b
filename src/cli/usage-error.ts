import { CorroborateError, type Issue } from '../errors/corroborate-error.ts';
import { nearestWord } from '../errors/nearest-word.ts';

/** The command line was misused. */
export function usageError(issue: Omit<Issue, 'path'> & { readonly path?: string }): CorroborateError {
  return new CorroborateError('usage', [{ path: '', ...issue }]);
}

/** "did you mean 'audit'?" where one of the known words is near, nothing otherwise. */
export function didYouMean(word: string, known: readonly string[]): { hint?: string } {
  const nearest = nearestWord(word, known);
  return nearest === undefined ? {} : { hint: `did you mean '${nearest}'?` };
}
