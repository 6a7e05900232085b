import { refuse } from '../errors/refuse.ts';

/**
 * Refuses what is no text: untyped callers pass a field that their document does not have.
 *
 * @throws CorroborateError 'invalid-option'
 */
export function checkText(text: string): void {
  if (typeof text !== 'string') refuse('invalid-option', 'text', 'a text', text);
}
