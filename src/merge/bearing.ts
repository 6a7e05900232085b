import { asOfOrderOf } from '../contradictions/as-of-order.ts';
import type { ContradictionContext } from '../contradictions/context.ts';
import { movement } from '../contradictions/movement.ts';
import { relateValues } from '../contradictions/relate-values.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import { type QuestionKey, UNCOMMITTED } from '../positions/position-table.ts';
import type { PredicateMeaning } from '../positions/predicate-meaning.ts';

/**
 * What a row does for a value. names: it says the value, or something that entails it · fits: it says less, which the
 * value includes · opposes: it excludes the value or denies it · neutral: neither.
 */
export type Bearing = 'names' | 'fits' | 'opposes' | 'neutral';

/** A value that a question may have, with the rows that name it. */
export interface Candidate {
  readonly value: CanonicalValue;
  readonly named: readonly number[];
  /** `outermostRows` of them, where the value may change. */
  readonly outermost: readonly number[];
  /** Whether a row speaks of other circumstances than all of them: `elsewhereFrom`. */
  readonly isElsewhere: (row: number) => boolean;
}

/**
 * How a row bears on a candidate (docs/theory/merging.md): a row speaks for a value that it names, entails or
 * includes, and against one only where the two exclude each other. Values of a predicate that may have many do not, but
 * "none at all" excludes each of them. No value opposes another that was named of other circumstances only. On a rising
 * value an earlier count reads as "at least" beside a later one.
 */
export function bearingOf(context: ContradictionContext, row: number, candidate: Candidate): Bearing {
  const { table } = context;
  const stance = table.stance[row] as number;
  if (stance === 0 || table.commitment[row] === UNCOMMITTED) return 'neutral';
  const { meaning } = table.questions[table.question[row] as number] as QuestionKey;
  const said = table.values[table.value[row] as number] as CanonicalValue;
  const { relation } = relateValues(said, candidate.value, meaning, context.knowledge);
  if (stance === -1) return relation === 'same' || relation === 'contains' ? 'opposes' : 'neutral';
  if (relation === 'same' || relation === 'within' || relation === 'near') return 'names';
  if (relation === 'contains') return 'fits';
  const excludes =
    relation === 'excludes' && (meaning.single || (said.type === 'none') !== (candidate.value.type === 'none'));
  if (!excludes || candidate.isElsewhere(row)) return 'neutral';
  const moves = meaning.change === 'rising' || meaning.change === 'falling';
  return moves ? movedBearing(context, row, candidate, meaning) : 'opposes';
}

function movedBearing(
  { table }: ContradictionContext,
  row: number,
  candidate: Candidate,
  meaning: PredicateMeaning,
): Bearing {
  for (const naming of candidate.outermost) {
    const order = asOfOrderOf(table, table.asOf[row] as number, table.asOf[naming] as number);
    if (order === 'before' && movement(table, row, naming, meaning.change, order) === 'update') return 'fits';
  }
  return 'opposes';
}
