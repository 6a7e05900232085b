import { CorroborateError } from '../errors/corroborate-error.ts';

/**
 * Refuses what is no audit at all, such as a ledger, a file's text or nothing: the slips that types do not catch in plain
 * JavaScript. It looks at the version and the lists, not into them. O(1).
 *
 * @throws CorroborateError 'invalid-value'.
 */
export function requireAudit(value: unknown): void {
  if (typeof value === 'object' && value !== null && Reflect.get(value, 'audit') === 1 && hasLists(value)) return;
  throw new CorroborateError('invalid-value', [
    { path: '', expected: 'an audit', received: kindOf(value), hint: 'audit(ledger) makes one' },
  ]);
}

function hasLists(value: object): boolean {
  return ['questions', 'contradictions', 'notes'].every((list) => Array.isArray(Reflect.get(value, list)));
}

function kindOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
  return Array.isArray(value) ? 'an array' : 'another object';
}
