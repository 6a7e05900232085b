import { canonicalJson } from '../model/canonical-json.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import type { Ledger } from '../model/ledger.ts';
import { sameJson } from '../model/same-json.ts';
import { headerOf } from './ledger-header.ts';

/**
 * A total order of ledgers by what they hold: 0 exactly where their canonical JSON is equal. Usually decided by the
 * first records; linear where two ledgers are nearly the same.
 */
export function compareLedgers(a: Ledger, b: Ledger): number {
  if (a === b) return 0;
  return (
    compareJson(headerOf(a), headerOf(b)) ||
    compareLists(a.claims, b.claims) ||
    compareLists(a.sources, b.sources) ||
    compareLists(a.entities, b.entities) ||
    compareLists(a.predicates, b.predicates) ||
    compareLists(a.judgements, b.judgements)
  );
}

function compareLists(a: readonly object[], b: readonly object[]): number {
  const shared = Math.min(a.length, b.length);
  for (let index = 0; index < shared; index++) {
    const order = compareJson(a[index], b[index]);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Whether two records hold the same, in whatever order their keys were written. */
export function isSameRecord(a: object, b: object): boolean {
  return compareJson(a, b) === 0;
}

function compareJson(a: unknown, b: unknown): number {
  return sameJson(a, b) ? 0 : byCodeUnit(canonicalJson(a), canonicalJson(b));
}
