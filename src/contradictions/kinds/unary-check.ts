import type { ConflictKind } from '../../model/audit.ts';
import type { Predicate } from '../../model/predicate.ts';
import type { CanonicalValue } from '../../positions/canonical-value.ts';
import type { Declarations } from './projection.ts';

/** What makes one affirmed value impossible by itself. */
export interface Impossibility {
  readonly law: string;
  readonly soft: boolean;
}

/** A test of single statements, declared by a predicate. */
export interface UnaryCheck {
  readonly kind: ConflictKind;
  /** Canonical id of the predicate whose statements it tests. */
  readonly predicate: string;
  /** The answer depends on the subject too, not on the value alone. */
  readonly asksSubject?: boolean;
  readonly test: (value: CanonicalValue, subject: string) => Impossibility | undefined;
}

/** One kind of claim that is impossible alone; undefined where the predicate does not declare it. */
export type UnaryKind = (predicate: Predicate, declarations: Declarations) => UnaryCheck | undefined;
