import type { Ledger } from '../model/ledger.ts';
import type { MergedLedger } from '../model/merged-ledger.ts';
import { requireLedger } from '../model/require-ledger.ts';
import { sameJson } from '../model/same-json.ts';
import { uniteParts } from './unite-parts.ts';
import { unmergeLedgers } from './unmerge-ledgers.ts';

/**
 * Several ledgers as one: the set union of their records by content. Commutative, associative and idempotent; a ledger
 * merged with itself is itself, and `unmergeLedgers` gives the ledgers back.
 *
 * The same id with the same content is one record, its notes united. A claim or judgement id that two ledgers use for
 * different things becomes `id~hash8` for both, and `supersedes`, `basedOn` and the judgements of each ledger follow.
 * Definitions of one id that do not contradict each other become one; where they do, each is kept as `id~hash8` and what
 * they agree on stands under the id itself. Every such case is in `merged['x-merge'].conflicts`.
 *
 * Linear in the records, and n log n to sort them.
 *
 * @throws CorroborateError 'invalid-ledger' for what is none.
 * @example
 * ```ts
 * import { defineLedger, mergeLedgers } from 'corroborate';
 * const claim = { id: 'a', source: 'afp', subject: 'attack', predicate: 'killed' };
 * const one = defineLedger({ claims: [{ ...claim, value: 19 }] });
 * const other = defineLedger({ claims: [{ ...claim, value: 22 }] });
 * const merged = mergeLedgers(one, other);
 * merged.claims.map((kept) => kept.value).sort(); // => [19, 22]
 * merged['x-merge']?.conflicts[0]?.differs; // => ['value']
 * mergeLedgers(one, one) === one; // => true
 * ```
 */
export function mergeLedgers(...ledgers: readonly MergedLedger[]): MergedLedger {
  for (const ledger of ledgers) requireLedger(ledger);
  const [first = EMPTY, ...others] = ledgers;
  if (others.every((other) => sameJson(other, first))) return first;
  return uniteParts(ledgers.flatMap((ledger) => unmergeLedgers(ledger)));
}

const EMPTY: Ledger = { corroborate: 1, entities: [], sources: [], predicates: [], claims: [], judgements: [] };
