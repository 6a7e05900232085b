import { type Applied, applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';

/** "Attack the town!": a bare verb that opens its sentence asks for what it names. */
export function imperative({ clauses }: Parsed, c: number): Applied | undefined {
  const clause = clauses[c];
  return clause?.group.kind === 'base' && clause.relation === 'root'
    ? applied('imperative', clause.group.start, c)
    : undefined;
}
