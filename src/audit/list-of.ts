import { refuse } from '../errors/refuse.ts';

/**
 * An option that takes one id or several, as a list.
 *
 * @throws CorroborateError 'invalid-option' at `path` for anything else.
 */
export function listOf(ids: string | readonly string[] | undefined, path: string): readonly string[] {
  if (ids === undefined) return [];
  if (typeof ids === 'string') return [ids];
  return Array.isArray(ids) ? ids : refuse('invalid-option', path, 'an id or a list of ids', ids);
}
