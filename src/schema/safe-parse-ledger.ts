import { CorroborateError } from '../errors/corroborate-error.ts';
import type { Ledger } from '../model/ledger.ts';
import { parseLedger } from './parse-ledger.ts';

/** A ledger, or the error that says why there is none. */
export type SafeParse =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly error: CorroborateError };

/**
 * `parseLedger` without the throw.
 *
 * @example
 * ```ts
 * import { safeParseLedger } from 'corroborate';
 * const parsed = safeParseLedger({ claim: [] });
 * parsed.ok ? [] : parsed.error.issues.map((issue) => issue.hint); // => ["did you mean 'claims'?"]
 * ```
 */
export function safeParseLedger(input: unknown): SafeParse {
  try {
    return { ok: true, ledger: parseLedger(input) };
  } catch (error) {
    if (error instanceof CorroborateError) return { ok: false, error };
    throw error;
  }
}
