import type { AllenRelation } from './allen-relation.ts';
import type { Value } from './value.ts';

/**
 * What kind of value a predicate takes.
 * `count` compares exactly; `quantity` at its written precision or `tolerance`; `text` never excludes.
 */
export const VALUE_KINDS = ['entity', 'count', 'quantity', 'time', 'place', 'boolean', 'text'] as const;

/** One of the {@link VALUE_KINDS}. */
export type ValueKind = (typeof VALUE_KINDS)[number];

/** How the value may move between ordered as-of times. */
export const CHANGES = ['fixed', 'rising', 'falling', 'varying'] as const;

/** One of the {@link CHANGES}. */
export type Change = (typeof CHANGES)[number];

/** How many distinct values one subject may have. */
export type Cardinality = 'single' | 'many' | { readonly max: number };

/** This predicate (with this value) rules out another (with that value) on one subject at one time. */
export interface Exclusion {
  /** Of this predicate; any value where absent. */
  readonly value?: Value;
  /** Id of the other predicate. */
  readonly predicate: string;
  /** Of the other predicate; any value where absent. */
  readonly with?: Value;
}

/** How far apart two values on one subject may lie: this predicate's value less that of `from`; in days for times. */
export interface Difference {
  /** Id of the predicate that is taken away. */
  readonly from: string;
  readonly min?: number;
  readonly max?: number;
}

/** A property that subjects have, and what is known about its values. An undeclared predicate is many-valued and fixed. */
export interface Predicate {
  readonly id: string;
  readonly description?: string;
  readonly aliases?: readonly string[];
  /** Inferred from the values where absent. */
  readonly value?: ValueKind;
  /** Default 'many'. */
  readonly cardinality?: Cardinality;
  /** Default 'fixed'. */
  readonly change?: Change;
  /** The unit of bare numbers, and of `min`, `max` and `tolerance`: "kg", "km/h", "million EUR". */
  readonly unit?: string;
  /** Differences up to this size do not count: units of the value; days for times. */
  readonly tolerance?: number;
  /** The least and the greatest number that is possible. */
  readonly min?: number;
  readonly max?: number;
  /** The only values that it takes. */
  readonly allowed?: readonly Value[];
  /** Keys of `scope` that make different questions. */
  readonly separators?: readonly string[];
  /** Id of the predicate that says the same from the other side: employs, works for. */
  readonly inverse?: string;
  /** Holds both ways: married to. */
  readonly symmetric?: boolean;
  /** Never holds both ways: parent of. */
  readonly asymmetric?: boolean;
  /** A to B and B to C make A to C: earlier than. */
  readonly transitive?: boolean;
  /** Nothing is so related to itself. */
  readonly irreflexive?: boolean;
  /** No two subjects share a value: passport number. */
  readonly inverseFunctional?: boolean;
  /** Ids of predicates that cannot hold of the same subject and value: acquitted of, convicted of. */
  readonly contraryTo?: readonly string[];
  /** Ids of predicates that hold of the same subject and value wherever this one does. */
  readonly implies?: readonly string[];
  /** Other predicates, value by value, that cannot hold at the same time. */
  readonly excludes?: readonly Exclusion[];
  /** Id of a predicate whose value must come later. */
  readonly before?: string;
  /**
   * This predicate counts a part of `total`; exhaustive parts sum to it. Parts of one `breakdown` ("by age") are disjoint;
   * those of two are not compared with each other.
   */
  readonly partsOf?: { readonly total: string; readonly exhaustive?: boolean; readonly breakdown?: string };
  readonly difference?: Difference;
  /** Subject and value are stretches of time, or events, and lie to each other in one of these ways (Allen 1983). */
  readonly allen?: readonly AllenRelation[];
  /** Subject and value exist at one time where this holds of them: met, employed, killed. */
  readonly contemporary?: boolean;
  /** The value is the time at which the subject began, or ceased, to exist: born, dissolved. */
  readonly existence?: 'start' | 'end';
  /** Of a predicate that says where its subject is: kilometres an hour that it makes at most. Default 1000, an airliner. */
  readonly topSpeed?: number;
}
