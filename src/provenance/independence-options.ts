import { isProbability } from '../confidence/numbers.ts';
import { refuse } from '../errors/refuse.ts';
import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';

/** What counting independent sources takes for granted: of the options of an audit, those that are about sources alone. */
export interface IndependenceOptions {
  /** Correlation 0–1 of roots whose origin is undocumented. Default .5. */
  readonly rho0?: number;
  /**
   * Share (0–1) of an owned source's own work that counts as its owner's: 0 (default) counts sources of one owner apart,
   * 1 as one original.
   */
  readonly ownerShare?: number;
}

/** @throws CorroborateError 'invalid-option' for one out of range or under another name. */
export function checkIndependenceOptions(options: IndependenceOptions): void {
  refuseUnknownOptions(options, ['rho0', 'ownerShare']);
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined && !isProbability(value)) refuse('invalid-option', name, 'a number from 0 to 1', value);
  }
}
