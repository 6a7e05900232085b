import { CorroborateError, type ErrorCode } from './corroborate-error.ts';
import { nearestHint } from './nearest-hint.ts';

/** Ids for which the nearest known one is looked up: every look-up goes over all that are known. */
const MOST_HINTS = 5;

/**
 * Refuses ids that nothing has, each with the nearest one that something has.
 *
 * @throws CorroborateError `code` with every unknown id, at `path`.
 */
export function refuseUnknownIds(
  code: ErrorCode,
  path: string,
  expected: string,
  wanted: readonly string[],
  known: { has(id: string): boolean; keys(): Iterable<string> },
): void {
  const unknown = wanted.filter((id) => !known.has(id));
  if (unknown.length === 0) return;
  throw new CorroborateError(
    code,
    unknown.map((id, place) => {
      const hint = place < MOST_HINTS ? nearestHint(id, known.keys()) : undefined;
      return { path, expected, received: `'${id}'`, ...(hint === undefined ? {} : { hint }) };
    }),
  );
}
