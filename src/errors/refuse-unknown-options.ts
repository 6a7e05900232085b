import { CorroborateError } from './corroborate-error.ts';

/**
 * Refuses options under names that a function does not take: a misspelt `knowAt` would change nothing in silence. So would
 * options that are no object.
 *
 * @throws CorroborateError 'invalid-option' with every unknown name.
 */
export function refuseUnknownOptions(options: object, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null) {
    throw new CorroborateError('invalid-option', [
      { path: '', expected: 'options in an object', received: options === null ? 'null' : typeof options },
    ]);
  }
  const unknown = Object.keys(options).filter((name) => !known.includes(name));
  if (unknown.length === 0) return;
  throw new CorroborateError(
    'invalid-option',
    unknown.map((name) => ({ path: name, expected: `one of ${known.join(', ')}`, received: `'${name}'` })),
  );
}
