import { orderOf } from '../contradictions/as-of-order.ts';
import type { ContradictionContext } from '../contradictions/context.ts';
import { movement } from '../contradictions/movement.ts';
import { relateValues } from '../contradictions/relate-values.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import type { QuestionKey } from '../positions/position-table.ts';
import type { PredicateMeaning } from '../positions/predicate-meaning.ts';
import type { Candidate } from './bearing.ts';

/** Beyond this many distinct values only those named most often are ranked; the rest is counted as not checked. */
export const CANDIDATE_LIMIT = 64;

export interface Candidates {
  readonly ranked: readonly Candidate[];
  /** Values that were not ranked because there are too many. */
  readonly left: number;
}

/**
 * The values that a question may have: those affirmed, else those denied, else those asked about; of them the most
 * specific (contract §2.16). A value that another entails is dropped, for what speaks for it also speaks for the other.
 */
export function candidatesOf(context: ContradictionContext, question: number, live: readonly number[]): Candidates {
  const { table } = context;
  const { meaning } = table.questions[question] as QuestionKey;
  const named = (stance: number): Map<number, number[]> => {
    const byValue = new Map<number, number[]>();
    for (const row of live) {
      if (table.stance[row] !== stance || table.values[table.value[row] as number]?.type === 'unknown') continue;
      const value = table.value[row] as number;
      const rows = byValue.get(value);
      if (rows === undefined) byValue.set(value, [row]);
      else rows.push(row);
    }
    return byValue;
  };
  let byValue = named(1);
  if (byValue.size === 0) byValue = named(-1);
  if (byValue.size === 0) byValue = named(0);
  const all = [...byValue].map(
    ([value, rows]): Candidate => ({ value: table.values[value] as CanonicalValue, named: rows }),
  );
  const kept = all.length <= CANDIDATE_LIMIT ? all : mostNamed(all);
  const ranked = meaning.single ? mostSpecific(context, meaning, kept) : kept;
  return { ranked, left: all.length - kept.length };
}

function mostNamed(all: readonly Candidate[]): readonly Candidate[] {
  const first = (candidate: Candidate): number => candidate.named[0] ?? 0;
  return [...all].sort((a, b) => b.named.length - a.named.length || first(a) - first(b)).slice(0, CANDIDATE_LIMIT);
}

function mostSpecific(
  context: ContradictionContext,
  meaning: PredicateMeaning,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  return candidates.filter((general) => !candidates.some((special) => includes(context, meaning, general, special)));
}

/** Whether `general` says no more than `special` does: it contains it, or is an earlier count that has since moved on. */
function includes(
  context: ContradictionContext,
  meaning: PredicateMeaning,
  general: Candidate,
  special: Candidate,
): boolean {
  if (general === special) return false;
  const { table } = context;
  const { relation } = relateValues(special.value, general.value, meaning, context.knowledge);
  if (relation === 'within') return true;
  if (relation !== 'excludes' || (meaning.change !== 'rising' && meaning.change !== 'falling')) return false;
  return general.named.every((earlier) =>
    special.named.some(
      (later) =>
        orderOf(table, table.asOf[earlier] as number, table.asOf[later] as number) === 'before' &&
        movement(table, earlier, later, meaning.change, 'before') === 'update',
    ),
  );
}
