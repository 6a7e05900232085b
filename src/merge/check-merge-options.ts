import { FUSION_METHODS } from '../confidence/fusion/table.ts';
import { CorroborateError, type Issue } from '../errors/corroborate-error.ts';
import type { MergeOptions } from './merge-options.ts';

const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;
const isTrust = (value: unknown): boolean => value === null || isShare(value);

interface Check {
  readonly expected: string;
  readonly holds: (value: unknown) => boolean;
}

const SHARE: Check = { expected: 'a number from 0 to 1', holds: isShare };
const TRUST: Check = { expected: 'a trust from 0 to 1, or null', holds: isTrust };
const oneOf = (...words: readonly string[]): Check => ({
  expected: words.map((word) => `'${word}'`).join(' or '),
  holds: (value) => words.some((word) => word === value),
});
const table = (keys: readonly string[], of: Check): Check => ({
  expected: `for some of ${keys.join(', ')} ${of.expected}`,
  holds: (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([key, entry]) => keys.includes(key) && (entry === undefined || of.holds(entry))),
});

/** What every option has to be; `knownAt` is checked where times are read. */
const CHECKS: Readonly<Record<Exclude<keyof MergeOptions, 'knownAt'>, Check>> = {
  method: oneOf(...FUSION_METHODS),
  rho: SHARE,
  rho0: SHARE,
  reading: oneOf('support', 'interval'),
  reliabilityTrust: table(['A', 'B', 'C', 'D', 'E', 'F'], TRUST),
  ungraded: TRUST,
  confidenceTrust: table(['high', 'moderate', 'low'], SHARE),
  halfLife: { expected: 'a number of days above 0', holds: (value) => typeof value === 'number' && value > 0 },
  interestedDenial: SHARE,
  admission: SHARE,
  confirmation: oneOf('lowered', 'as-graded'),
  ownerShare: SHARE,
  relayTrust: oneOf('own', 'inherited'),
};

/** The names of all options, for functions that refuse others. */
export const MERGE_OPTION_NAMES: readonly string[] = [...Object.keys(CHECKS), 'knownAt'];

/**
 * Refuses options that would make nonsense of every number.
 *
 * @throws CorroborateError 'invalid-option' with every option that is none.
 */
export function checkMergeOptions(options: MergeOptions): void {
  const issues = (Object.keys(CHECKS) as (keyof typeof CHECKS)[]).flatMap((path): Issue[] => {
    const value = options[path];
    const { expected, holds } = CHECKS[path];
    return value === undefined || holds(value) ? [] : [{ path, expected, received: shown(value) }];
  });
  if (issues.length > 0) throw new CorroborateError('invalid-option', issues);
}

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
