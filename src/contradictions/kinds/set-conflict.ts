import type { ConflictKind } from '../../model/audit.ts';
import type { ContradictionContext } from '../context.ts';

/** Claims that cannot all be true by a rule: one, two or many. */
export interface SetConflict {
  readonly kind: ConflictKind;
  /** Why, as a clause for people. */
  readonly law: string;
  /** Id of the rule, where it is not the kind's own. */
  readonly rule?: string;
  /** A minimal set of rows: each is needed. */
  readonly rows: readonly number[];
  /** Every row that takes part in some such set. */
  readonly members: readonly number[];
  /** It rests on a vague edge. */
  readonly soft: boolean;
  /** The times of the statements cannot be ordered, or a value moved as it may not: at most a tension. */
  readonly unsettled?: boolean;
}

/** What a kind found, and how many sets it did not look at. */
export interface FoundSets {
  readonly conflicts: readonly SetConflict[];
  readonly notChecked: number;
}

/** A kind of conflict that needs one claim alone, or more than two. */
export type SetKind = (context: ContradictionContext) => FoundSets;

export const NOTHING_FOUND: FoundSets = { conflicts: [], notChecked: 0 };
