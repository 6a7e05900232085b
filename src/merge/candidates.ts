import { asOfOrderOf } from '../contradictions/as-of-order.ts';
import type { ContradictionContext } from '../contradictions/context.ts';
import { movement } from '../contradictions/movement.ts';
import { relateValues } from '../contradictions/relate-values.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import { POSSIBLE, type PositionTable, type QuestionKey } from '../positions/position-table.ts';
import type { PredicateMeaning } from '../positions/predicate-meaning.ts';
import { bearingOf, type Candidate } from './bearing.ts';
import { elsewhereFrom } from './elsewhere.ts';
import { outermostRows } from './outermost-rows.ts';

/** Beyond this many distinct values only those named most often are ranked; the rest is counted as not checked. */
const CANDIDATE_LIMIT = 64;

export interface Candidates {
  readonly ranked: readonly Candidate[];
  /** Values that were not ranked because there are too many. */
  readonly left: number;
}

/**
 * The values that a question may have: those affirmed, else those denied, else those asked about; of them the most
 * specific. A value that another entails is dropped, for what speaks for it also speaks for the other; so
 * is an earlier count that has moved on to a later one, unless somebody contests the later one.
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
  const all = [...byValue].map(([value, named]) =>
    candidateOf(table, meaning, table.values[value] as CanonicalValue, named),
  );
  const kept = all.length <= CANDIDATE_LIMIT ? all : mostNamed(all);
  const ranked = meaning.single ? mostSpecific(context, meaning, kept, live) : kept;
  return { ranked, left: all.length - kept.length };
}

/** A value as a candidate of whoever names it. */
export function candidateOf(
  table: PositionTable,
  meaning: PredicateMeaning,
  value: CanonicalValue,
  named: readonly number[],
): Candidate {
  return {
    value,
    named,
    outermost: meaning.change === 'fixed' ? [] : outermostRows(table, named),
    isElsewhere: elsewhereFrom(table, meaning, named),
  };
}

function mostNamed(all: readonly Candidate[]): readonly Candidate[] {
  const first = (candidate: Candidate): number => candidate.named[0] ?? 0;
  return [...all].sort((a, b) => b.named.length - a.named.length || first(a) - first(b)).slice(0, CANDIDATE_LIMIT);
}

/** A bare number gives way to the same one with its unit: 35 is "35 people" where things are counted. */
const hasUnit = ({ value }: Candidate): boolean => value.type === 'number' && value.unit !== undefined;

function mostSpecific(
  context: ContradictionContext,
  meaning: PredicateMeaning,
  candidates: readonly Candidate[],
  live: readonly number[],
): readonly Candidate[] {
  if (candidates.length < 2) return candidates;
  const { table } = context;
  // What is only called possible must not swallow what is asserted.
  const firm = candidates.filter(({ named }) => named.some((row) => (table.commitment[row] as number) > POSSIBLE));
  const contested = new Map<Candidate, boolean>();
  const believed = (candidate: Candidate): boolean => {
    const known = contested.get(candidate) ?? live.some((row) => bearingOf(context, row, candidate) === 'opposes');
    contested.set(candidate, known);
    return !known;
  };
  return candidates.filter(
    (general) =>
      !firm.some((special) => {
        if (general === special) return false;
        const { relation } = relateValues(special.value, general.value, meaning, context.knowledge);
        if (relation === 'within' || (relation === 'same' && hasUnit(special) && !hasUnit(general))) return true;
        return relation === 'excludes' && hasMovedOn(table, meaning, general, special) && believed(special);
      }),
  );
}

/** Whether a count was only ever given earlier than another to which it may have moved since. */
function hasMovedOn(table: PositionTable, meaning: PredicateMeaning, from: Candidate, to: Candidate): boolean {
  if (meaning.change !== 'rising' && meaning.change !== 'falling') return false;
  return from.named.every((earlier) =>
    to.outermost.some(
      (later) =>
        asOfOrderOf(table, table.asOf[earlier] as number, table.asOf[later] as number) === 'before' &&
        movement(table, earlier, later, meaning.change, 'before') === 'update',
    ),
  );
}
