import { type Applied, applied } from '../operator.ts';
import type { Adjustment } from './adjustment.ts';

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'no']);
const DISPUTES: ReadonlySet<string> = new Set(['dispute', 'deny', 'doubt', 'contest', 'question']);

/** "Nobody disputes that S": accepted by all, the author with them. */
export const undisputed: Adjustment = ({ words, lemmas, clauses }, operators) => {
  const at = operators.findIndex(
    ({ class: cls, from }) => (cls === 'deny' || cls === 'doubt') && DISPUTES.has(lemmas[from] ?? ''),
  );
  const denial = operators[at];
  if (denial === undefined) return operators;
  const host = clauses.find(({ group }) => denial.from >= group.start && denial.from < group.end);
  const nobody = operators.findIndex(
    ({ from }, i) => i < at && from >= (host?.start ?? 0) && NOBODY.has(words[from]?.norm ?? ''),
  );
  const few = words[host?.start ?? -1]?.norm === 'few';
  if (nobody < 0 && !few) return operators;
  const certain = applied(few ? 'little-doubt' : 'certain', denial.from, denial.clause);
  // "Nobody could deny that S": that nobody can is the same.
  const own = ({ class: cls, from }: Applied) =>
    /^(?:can|could|would|few)$/.test(cls) && from >= (host?.start ?? 0) && from < denial.from;
  return operators.flatMap((operator, i) =>
    i === nobody || (i < at && own(operator)) ? [] : i === at ? [certain] : [operator],
  );
};

/** "refused to rule out S": whoever does not rule it out leaves it possible, whatever kept him from it. */
export const keptOpen: Adjustment = ({ lemmas }, operators) =>
  operators.map((operator, i) => {
    const next = operators[i + 1];
    const isKept = operator.frame === 'to' && operator.class === 'refuse' && lemmas[next?.from ?? -1] === 'rule-out';
    return isKept && next !== undefined ? applied('not', operator.from, next.clause) : operator;
  });
