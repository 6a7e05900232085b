import { CorroborateError } from './corroborate-error.ts';
import { refuse } from './refuse.ts';

/**
 * Refuses options under names that a function does not take, and what holds no options at all: a misspelt `knowAt` would
 * change nothing in silence.
 *
 * @throws CorroborateError 'invalid-option' with every unknown name.
 */
export function refuseUnknownOptions(options: object, known: readonly string[]): void {
  // Untyped callers leave them out where they are needed, or write null.
  if (!options) refuse('invalid-option', '', 'options', options);
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new CorroborateError(
      'invalid-option',
      unknown.map((path) => ({ path, expected: `one of ${known.join(', ')}`, received: `'${path}'` })),
    );
  }
}
