import { FUSION_METHODS } from '../confidence/fusion/table.ts';
import { isProbability } from '../confidence/numbers.ts';
import { refuse } from '../confidence/refuse.ts';
import type { MergeOptions } from './merge-options.ts';

/** @throws CorroborateError 'invalid-option' for an option that would be passed over in silence or make numbers that are none. */
export function checkMergeOptions({ method, rho0, halfLife }: MergeOptions): void {
  if (method !== undefined && !FUSION_METHODS.includes(method)) {
    refuse('invalid-option', 'method', FUSION_METHODS.join(', '), method);
  }
  if (rho0 !== undefined && !isProbability(rho0)) refuse('invalid-option', 'rho0', 'a probability 0–1', rho0);
  if (halfLife !== undefined && !(halfLife > 0)) refuse('invalid-option', 'halfLife', 'days, above 0', halfLife);
}
