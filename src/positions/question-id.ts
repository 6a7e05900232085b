import type { Claim } from '../model/claim.ts';

/** The id of a question, made of its parts: `kabul-university/killed?population=students`. */
export function questionId(
  subject: string,
  predicate: string,
  scope: Readonly<Record<string, string>> | undefined,
): string {
  const base = `${escapePart(subject)}/${escapePart(predicate)}`;
  if (scope === undefined) return base;
  const parts = Object.entries(scope).map(([key, value]) => `${escapePart(key)}=${escapePart(value)}`);
  return `${base}?${parts.join('&')}`;
}

const SPECIAL = /[%/?&=]/u;

/** Few ids hold a character that has a meaning here, and looking is cheaper than replacing. */
const escapePart = (part: string): string =>
  SPECIAL.test(part) ? part.replace(/[%/?&=]/gu, encodeURIComponent) : part;

/** The part of a scope that makes questions of their own, keys in order; undefined where there is none. */
export function separatedScope(
  scope: Claim['scope'],
  separators: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (scope === undefined || separators.length === 0) return undefined;
  const entries = [...separators].sort().flatMap((key) => (Object.hasOwn(scope, key) ? [[key, scope[key]]] : []));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
