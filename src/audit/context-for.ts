import { type ContradictionContext, contextOf, contradictionContext } from '../contradictions/context.ts';
import { CorroborateError } from '../errors/corroborate-error.ts';
import type { Ledger } from '../model/ledger.ts';
import type { AuditOptions } from './audit-options.ts';

/**
 * A ledger read for an audit. One that is read by the defaults is read once per ledger object.
 *
 * @throws CorroborateError 'unknown-scale', 'invalid-option'
 */
export function contextFor(ledger: Ledger, { scale, unhedged }: AuditOptions): ContradictionContext {
  if (scale === undefined && unhedged === undefined) return contextOf(ledger);
  if (unhedged !== undefined && !(unhedged >= 0.5 && unhedged <= 1)) {
    throw new CorroborateError('invalid-option', [
      { path: 'unhedged', expected: 'a probability from .5 to 1', received: String(unhedged) },
    ]);
  }
  return contradictionContext(ledger, {
    ...(scale === undefined ? {} : { scale }),
    ...(unhedged === undefined ? {} : { unhedged }),
  });
}
