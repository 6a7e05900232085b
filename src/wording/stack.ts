import type { Clause } from './clause.ts';
import type { Tagged } from './verb-group.ts';

/** A sentence with its clauses. */
export interface Parsed extends Tagged {
  readonly clauses: readonly Clause[];
}

/** Last token index (exclusive) of the clause's own stretch: where the next clause starts. */
export function clauseEnd(parsed: Parsed, c: number): number {
  const next = parsed.clauses[c + 1];
  const own = parsed.clauses[c];
  return next === undefined ? parsed.to : Math.max(next.start, own?.group.end ?? 0);
}

/** The clause to which a token belongs. */
export function clauseOf(parsed: Parsed, token: number): number {
  const { clauses } = parsed;
  let low = 0;
  let high = clauses.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((clauses[middle]?.start ?? 0) <= token) low = middle;
    else high = middle - 1;
  }
  return clauses.length === 0 ? -1 : low;
}
