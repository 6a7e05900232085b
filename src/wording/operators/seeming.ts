import { type Applied, applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';

const SEEM: ReadonlySet<string> = new Set(['seem', 'appear', 'look', 'sound']);

/** "It seems quiet": the predicate is as it seems. */
export function seeming({ clauses, lemmas }: Parsed, c: number): Applied | undefined {
  const group = clauses[c]?.group;
  return group !== undefined && group.predicate >= 0 && SEEM.has(lemmas[group.head] ?? '')
    ? applied('raising', group.head, c, 'adjective')
    : undefined;
}
