import { orderOf } from '../contradictions/as-of-order.ts';
import type { ContradictionContext } from '../contradictions/context.ts';
import { movement } from '../contradictions/movement.ts';
import { relateValues, type ValueRelation } from '../contradictions/relate-values.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import { type QuestionKey, UNCOMMITTED } from '../positions/position-table.ts';
import type { PredicateMeaning } from '../positions/predicate-meaning.ts';

/** What a row does for a value: 1 speaks for it, −1 against it, 0 neither. */
export type Bearing = 1 | -1 | 0;

/** A value that a question may have, with the rows that name it. */
export interface Candidate {
  readonly value: CanonicalValue;
  readonly named: readonly number[];
}

/**
 * How a row bears on a candidate (merging.md §4, contract §2.16): a row speaks for a value that it names, entails or
 * includes, and against one only where the two exclude each other. On a rising value an earlier count reads as "at
 * least" beside a later one; on a varying one the past neither supports nor opposes the present.
 */
export function bearingOf(context: ContradictionContext, row: number, candidate: Candidate): Bearing {
  const { table } = context;
  const stance = table.stance[row] as number;
  if (stance === 0 || table.commitment[row] === UNCOMMITTED) return 0;
  const { meaning } = table.questions[table.question[row] as number] as QuestionKey;
  const said = table.values[table.value[row] as number] as CanonicalValue;
  const { relation } = relateValues(said, candidate.value, meaning, context.knowledge);
  if (stance === -1) return relation === 'same' || relation === 'contains' ? -1 : 0;
  if (SUPPORTING.has(relation)) return 1;
  if (relation !== 'excludes' || !meaning.single) return 0;
  return meaning.change === 'fixed' ? -1 : changedBearing(context, row, candidate, meaning);
}

const SUPPORTING: ReadonlySet<ValueRelation> = new Set(['same', 'within', 'contains', 'near']);

function changedBearing(
  context: ContradictionContext,
  row: number,
  candidate: Candidate,
  meaning: PredicateMeaning,
): Bearing {
  const { table } = context;
  for (const naming of candidate.named) {
    const order = orderOf(table, table.asOf[row] as number, table.asOf[naming] as number);
    if (order !== 'before' && order !== 'after') continue;
    if (meaning.change === 'varying') return 0;
    if (order === 'before' && movement(table, row, naming, meaning.change, order) === 'update') return 1;
  }
  return -1;
}
