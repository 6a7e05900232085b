import { refuse } from '../errors/refuse.ts';

const LISTS = ['questions', 'contradictions', 'notes'] as const;

/**
 * Refuses what is no audit, such as the ledger that one is made of: the slips that types do not catch in plain JavaScript.
 * It looks at the lists, not into them. O(1).
 *
 * @throws CorroborateError 'invalid-option' with the list that is missing, at `path` where one is given.
 */
export function requireAudit(value: unknown, path = 'audit'): void {
  if (typeof value !== 'object' || value === null)
    refuse('invalid-option', path, 'an audit, as audit() makes one', value);
  for (const list of LISTS) {
    const given: unknown = Reflect.get(value, list);
    if (!Array.isArray(given)) refuse('invalid-option', `${path}.${list}`, 'a list, as in what audit() makes', given);
  }
}
