import type { ClaimInput } from '../model/claim.ts';
import type { Predicate, ValueKind } from '../model/predicate.ts';
import type { NoneForm, QuantityForm, UnknownForm, Value } from '../model/value.ts';

/** A predicate without its id, which is the key that it stands under. */
export type PredicateSpec = Omit<Predicate, 'id'>;

/** Exactly one of these, not known which. */
interface OneOf<T extends string | number> {
  readonly oneOf: readonly T[];
}

/** What a claim may say where the predicate names the kind of its values. */
interface ValuesByKind {
  readonly entity: string | OneOf<string> | NoneForm | UnknownForm;
  readonly place: string | OneOf<string> | NoneForm | UnknownForm;
  readonly count: number | QuantityForm | OneOf<number> | NoneForm | UnknownForm;
  readonly quantity: number | QuantityForm | OneOf<number> | NoneForm | UnknownForm;
  readonly time: string | OneOf<string> | UnknownForm;
  readonly boolean: boolean;
  readonly text: string | UnknownForm;
}

/** The listed values, and not knowing which of them. */
type AllowedValue<V> = V | OneOf<Extract<V, string | number>> | NoneForm | UnknownForm;

/** The values that a predicate allows: those listed in `allowed`, else those of its kind, else all. */
export type ValueOf<P extends PredicateSpec> = P extends { readonly allowed: readonly (infer V)[] }
  ? AllowedValue<V>
  : P extends { readonly value: infer K extends ValueKind }
    ? ValuesByKind[K]
    : Value;

/** A claim with one of the defined predicates and a value that this predicate allows. */
export type ClaimOf<S extends Readonly<Record<string, PredicateSpec>>> = {
  [P in keyof S & string]: Omit<ClaimInput, 'predicate' | 'value'> & {
    readonly predicate: P;
    readonly value: ValueOf<S[P]>;
  };
}[keyof S & string];

/**
 * Predicates written in code, and a `claim` that the compiler holds to them: it refuses a predicate that is not defined
 * and a value that the predicate does not take. At run time `claim` gives back what it was given.
 *
 * @example
 * ```ts
 * import { definePredicates } from 'corroborate';
 * const { predicates, claim } = definePredicates({ killed: { value: 'count', cardinality: 'single', change: 'rising' } });
 * predicates; // => [{ id: 'killed', value: 'count', cardinality: 'single', change: 'rising' }]
 * claim({ source: 'tolo', subject: 'attack', predicate: 'killed', value: { atLeast: 19 } }).value; // => { atLeast: 19 }
 * ```
 */
export function definePredicates<const S extends Readonly<Record<string, PredicateSpec>>>(
  spec: S,
): {
  readonly predicates: readonly Predicate[];
  /** Gives back what it was given; the compiler accepts only what the predicates allow. */
  readonly claim: (claim: ClaimOf<S>) => ClaimOf<S>;
} {
  return {
    predicates: Object.entries<PredicateSpec>(spec).map(([id, predicate]) => ({ id, ...predicate })),
    claim: (claim) => claim,
  };
}
