import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import type { Contradiction } from '../model/audit.ts';
import type { Ledger } from '../model/ledger.ts';
import { contextOf } from './context.ts';
import { findConflicts } from './find-conflicts.ts';
import type { ConflictRule } from './kinds/user-rule.ts';

/** Options of `findContradictions`. */
export interface FindOptions {
  /** Leave tensions out: only what cannot both be true. Default false. */
  readonly contradictionsOnly?: boolean;
  /** Rules of your own, beside those that the predicates declare. */
  readonly rules?: readonly ConflictRule[];
}

/**
 * Finds what conflicts in a ledger: one finding per question, kind and set of value classes, each with its positions,
 * one example and a reason; then what the declared properties of predicates rule out across questions. Ordered by question,
 * then outcome and kind. Time near linear in the claims: pairs are formed inside a question only, between distinct positions.
 *
 * @throws CorroborateError 'invalid-ledger' for what is no ledger, 'invalid-option' for an unknown option.
 * @example
 * ```ts
 * import { defineLedger, findContradictions } from 'corroborate';
 * const ledger = defineLedger({
 *   claims: [
 *     { id: 'a', source: 'saleh', subject: 'attack', predicate: 'perpetrator', value: 'taliban' },
 *     { id: 'b', source: 'mujahid', subject: 'attack', predicate: 'perpetrator', value: 'taliban', stance: 'denies' },
 *   ],
 * });
 * findContradictions(ledger).map((finding) => finding.kind); // => ['polarity']
 * ```
 */
export function findContradictions(ledger: Ledger, options: FindOptions = {}): readonly Contradiction[] {
  refuseUnknownOptions(options, ['contradictionsOnly', 'rules']);
  const { findings } = findConflicts(contextOf(ledger), options.rules);
  return options.contradictionsOnly === true
    ? findings.filter((finding) => finding.outcome === 'contradiction')
    : findings;
}
