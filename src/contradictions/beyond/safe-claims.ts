import type { Claim } from '../../model/claim.ts';
import type { Ledger } from '../../model/ledger.ts';
import { RETRACTED } from '../../positions/position-table.ts';
import { contextOf } from '../context.ts';
import { findConflicts } from '../find-conflicts.ts';
import type { ConflictOptions } from './ledger-framework.ts';

/** Claims that nothing contradicts. */
export interface SafeClaims {
  /** Ids in order. */
  readonly claims: readonly string[];
  /** Comparisons that were not made: with some left, a claim may be safe only as far as was looked. */
  readonly notChecked: number;
}

/**
 * The claims that are in no minimal conflict: whatever one makes of the disputes of a ledger, they can be kept. Safe is
 * not true: nobody has contradicted them. Retracted claims are not among them. Costs what finding the conflicts costs.
 *
 * @example
 * ```ts
 * import { defineLedger, safeClaims } from 'corroborate';
 * const about = { subject: 'attack', predicate: 'perpetrator', value: 'taliban' };
 * const ledger = defineLedger({
 *   claims: [
 *     { ...about, id: 'a', source: 'saleh' },
 *     { ...about, id: 'b', source: 'mujahid', stance: 'denies' },
 *     { ...about, id: 'c', source: 'afp', predicate: 'killed', value: 22 },
 *   ],
 * });
 * safeClaims(ledger).claims; // => ['c']
 * ```
 */
export function safeClaims(ledger: Ledger, options: ConflictOptions = {}): SafeClaims {
  const { table } = contextOf(ledger);
  const { findings, notChecked } = findConflicts(contextOf(ledger));
  const disputed = new Set<string>();
  for (const { outcome, positions, claims } of findings) {
    if (outcome !== 'contradiction' && options.tensions !== true) continue;
    for (const id of claims) disputed.add(id);
    for (const position of positions) for (const id of position.claims) disputed.add(id);
  }
  const safe = ledger.claims.filter(
    (claim: Claim, row) => ((table.flags[row] as number) & RETRACTED) === 0 && !disputed.has(claim.id),
  );
  return { claims: safe.map((claim) => claim.id), notChecked };
}
