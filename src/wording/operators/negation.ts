import { type Applied, applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';

/** "not only" adds; it does not deny. */
const ADDS: ReadonlySet<string> = new Set(['only', 'just', 'merely', 'simply']);

/** "not", "never" of the verb. */
export function negation({ clauses, tags, tokens }: Parsed, c: number, i: number): Applied | undefined {
  const group = clauses[c]?.group;
  if (group === undefined || tags[i] !== 'NEG' || ADDS.has(tokens[i + 1]?.norm ?? '')) return undefined;
  const before = i < group.start && tags[i + 1] !== 'R' && i > group.start - 4;
  return before || group.negations.includes(i) ? applied('not', i, c) : undefined;
}

const NONE: readonly Applied[] = [];

/** Negations of the verb group that lie outside the stretch begin..end of its clause. */
export function extraNegations({ clauses }: Parsed, c: number, begin: number, end: number): readonly Applied[] {
  const negations = clauses[c]?.group.negations ?? [];
  // Asked of every clause, and nearly none has any.
  return negations.length === 0
    ? NONE
    : negations.filter((n) => n >= end || n < begin).map((n) => applied('not', n, c));
}
