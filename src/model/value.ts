/**
 * What a claim says of its subject: a plain value, or one of these forms. Exactly one of the keys stands in a form.
 *
 * Plain strings are entity ids, places, times (ISO 8601) or text, as the predicate's `value` kind says.
 */
export type Value = string | number | boolean | QuantityForm | OneOfForm | NoneForm | UnknownForm;

/** A number with the edges that its wording gave it. `unit` may stand beside any of them. */
export type QuantityForm =
  | { readonly exactly: number; readonly unit?: string }
  | { readonly atLeast: number; readonly unit?: string }
  | { readonly atMost: number; readonly unit?: string }
  | { readonly moreThan: number; readonly unit?: string }
  | { readonly fewerThan: number; readonly unit?: string }
  /** Soft on both sides: [0.9 n, 1.1 n). */
  | { readonly about: number; readonly unit?: string }
  /** Soft below n: [0.9 n, n). */
  | { readonly nearly: number; readonly unit?: string }
  | { readonly between: readonly [low: number, high: number]; readonly unit?: string }
  /** Both ends soft: "dozens" is `{ roughly: [24, 99] }`. */
  | { readonly roughly: readonly [low: number, high: number]; readonly unit?: string };

/** Exactly one of these, not known which. */
export interface OneOfForm {
  readonly oneOf: readonly (string | number)[];
}

/** None at all: no people, no perpetrator. As a number it is 0. */
export interface NoneForm {
  readonly none: true;
}

/** The speaker says that the value is not known. */
export interface UnknownForm {
  readonly unknown: true;
}

/** The keys of the forms that hold one number. */
export const NUMBER_FORMS = ['exactly', 'atLeast', 'atMost', 'moreThan', 'fewerThan', 'about', 'nearly'] as const;

/** The keys of the forms that hold a pair of numbers. */
export const RANGE_FORMS = ['between', 'roughly'] as const;

/** Every key that a value form may have, `unit` apart. */
export const VALUE_FORMS = [...NUMBER_FORMS, ...RANGE_FORMS, 'oneOf', 'none', 'unknown'] as const;

/**
 * A moment or a stretch of time in ISO 8601: `2020-11-02T10:00:00Z`, reduced precision (`2020-11`, `2020`), an interval
 * `a/b`, an open end `..`, or approximate by EDTF's tilde (`2020-11-02~`: within three units of its precision, soft).
 */
export type Time = string;
