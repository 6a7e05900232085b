import { CorroborateError } from '../errors/corroborate-error.ts';

const LISTS = ['claims', 'sources', 'entities', 'predicates', 'judgements'] as const;

/**
 * Refuses what is no ledger at all, such as a file's text, a document that has not been through `parseLedger`, or nothing:
 * the slips that types do not catch in plain JavaScript. It looks at the lists, not into them. O(1).
 *
 * @throws CorroborateError 'invalid-ledger' with the list that is missing.
 */
export function requireLedger(value: unknown): void {
  const missing = typeof value === 'object' && value !== null ? LISTS.find((list) => !isList(value, list)) : '';
  if (missing === undefined) return;
  throw new CorroborateError('invalid-ledger', [
    {
      path: missing,
      expected: missing === '' ? 'a ledger' : 'a list',
      received: missing === '' ? nameOf(value) : nameOf(Reflect.get(Object(value), missing)),
      hint: 'parseLedger and defineLedger make one',
    },
  ]);
}

function isList(value: object, name: string): boolean {
  return Array.isArray(Reflect.get(value, name));
}

function nameOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
