import type { ContradictionContext } from './context.ts';
import type { SetConflict } from './kinds/set-conflict.ts';
import type { SettledSet } from './settle-set.ts';
import { softeners } from './softeners.ts';
import { allSay } from './statements-in-words.ts';

/** A sentence quotes this many claims; all of them stand in the finding. */
const MOST_QUOTED = 5;

/** One plain sentence on a set of claims: who says what on which question, and why that cannot all be true. */
export function reasonForSet(context: ContradictionContext, set: SetConflict, settled: SettledSet): string {
  const quoted = set.rows.slice(0, MOST_QUOTED);
  const statements = [...allSay(context, quoted)];
  const left = set.rows.length - quoted.length;
  if (left > 0) statements.push(`${left} more said the like`);
  const told = [statements.slice(0, -1).join(', '), statements.at(-1)].filter(Boolean).join(' and ');
  const { hard, through, resolvedBy } = settled;
  // A word for a count is no vague edge: the clause on edges is for numbers that were worded vaguely.
  const vague = set.kind === 'type' || set.kind === 'unit' || set.kind === 'rule';
  const milder = softeners(context, set.rows, { hard: hard || vague, asOf: 'same', through, resolvedBy });
  const unordered = set.unsettled === true ? ['they do not speak for the same time'] : [];
  return `${told}: ${[set.law, ...milder, ...unordered].join('; ')}.`;
}
