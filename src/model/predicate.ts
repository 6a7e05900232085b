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
  readonly value?: Value;
  readonly predicate: string;
  readonly with?: Value;
}

/** How far apart two values on one subject may lie: this predicate's value less that of `from`; in days for times. */
export interface Difference {
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
  readonly unit?: string;
  /** Differences up to this size do not count: units of the value; days for times. */
  readonly tolerance?: number;
  readonly min?: number;
  readonly max?: number;
  readonly allowed?: readonly Value[];
  /** Keys of `scope` that make different questions. */
  readonly separators?: readonly string[];
  readonly inverse?: string;
  readonly symmetric?: boolean;
  readonly asymmetric?: boolean;
  readonly transitive?: boolean;
  readonly irreflexive?: boolean;
  readonly inverseFunctional?: boolean;
  readonly contraryTo?: readonly string[];
  readonly implies?: readonly string[];
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
