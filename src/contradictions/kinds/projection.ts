import type { ConflictKind } from '../../model/audit.ts';
import type { Predicate } from '../../model/predicate.ts';
import type { Value } from '../../model/value.ts';
import type { CanonicalValue } from '../../positions/canonical-value.ts';
import type { Canonicalised } from '../../positions/canonicalise-value.ts';
import type { Labels } from '../../positions/labels.ts';
import type { PredicateMeaning } from '../../positions/predicate-meaning.ts';
import type { EntityKnowledge } from '../entity-knowledge.ts';

/** A statement without its holder: of whom, under which predicate, which value, affirmed (1) or denied (−1). */
export interface Statement {
  readonly subject: string;
  readonly meaning: PredicateMeaning;
  /** A view of the predicate that no claim uses itself, such as "who has this number"; '' for the predicate as it is. */
  readonly facet: string;
  readonly value: CanonicalValue;
  readonly stance: 1 | -1;
}

/** What a rule may ask about the ledger that declares it. */
export interface Declarations {
  readonly labels: Labels;
  readonly knowledge: EntityKnowledge;
  /** Canonical id and defaults of a predicate, by any of its names. */
  readonly meaningOf: (predicate: string) => PredicateMeaning;
  readonly canonicalise: (value: Value, meaning: PredicateMeaning) => Canonicalised;
}

/**
 * A declared rule that carries a statement to another question, where it is compared as if it had been made there:
 * "31 students were killed" says of `killed` that it is at least 31.
 */
export interface Projection {
  readonly kind: ConflictKind;
  /** Canonical id of the predicate whose statements it carries. */
  readonly from: string;
  /** The rule as a clause for people. */
  readonly law: string;
  readonly project: (statement: Statement) => Statement | undefined;
}

/** One kind of conflict across questions: what a declared predicate lets statements say elsewhere. */
export type ProjectionKind = (predicate: Predicate, declarations: Declarations) => readonly Projection[];

/** The one member that a statement names; undefined where it names several or none. */
export function onlyMember({ value }: Statement): string | undefined {
  return value.type === 'member' && value.members.length === 1 ? value.members[0] : undefined;
}

/** An entity as a value. */
export function memberValue(id: string): CanonicalValue {
  return { type: 'member', members: [id], written: id };
}
