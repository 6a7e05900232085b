import type { ConflictKind } from '../model/audit.ts';
import type { CanonicalValue } from '../positions/canonical-value.ts';
import type { PredicateMeaning } from '../positions/predicate-meaning.ts';

/** Two propositions on one question, and, where declared rules led to it, which. */
export interface Meeting {
  readonly meaning: PredicateMeaning;
  readonly first: CanonicalValue;
  readonly second: CanonicalValue;
  readonly firstStance: number;
  readonly secondStance: number;
  readonly rule?: { readonly kind: ConflictKind; readonly law: string };
}
