import type { Claim } from '../../model/claim.ts';
import type { Predicate } from '../../model/predicate.ts';
import type { CommitmentReader } from '../../positions/read-commitment.ts';
import { kinOf, tiesSubjects } from './mentions.ts';

/**
 * What a claim says, where it does nothing but affirm a value of a question; undefined where it denies, asks, depends on
 * a condition or replaces another claim.
 */
export function plainWords(claim: Claim, reader: CommitmentReader): string | undefined {
  const { condition, supersedes, act, subject, predicate, scope, value } = claim;
  if (condition !== undefined || supersedes !== undefined || act === 'retracts') return undefined;
  return reader(claim).stance === 1 ? JSON.stringify([subject, predicate, scope ?? null, value]) : undefined;
}

/** Whether a predicate ties its statements to no other statement: then what is said twice conflicts no more than once. */
export function isPlainPredicate(predicate: Predicate): boolean {
  return !tiesSubjects(predicate) && kinOf(predicate).length === (predicate.aliases ?? []).length;
}
