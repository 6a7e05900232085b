import { type Applied, applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';

/** "hardly", "rarely" by the verb: they nearly deny it, and nothing else. */
export function nearNegative({ clauses, tags, words }: Parsed, c: number, i: number): Applied | undefined {
  const group = clauses[c]?.group;
  const by = group !== undefined && i >= group.start - 3 && i < group.end;
  return by && words[i]?.nearNegative && (tags[i] === 'R' || tags[i] === 'J') ? applied('near-not', i, c) : undefined;
}
