export const VALUE_RELATIONS = [
  'same',
  'within',
  'contains',
  'overlap',
  'excludes',
  'near',
  'unsure',
  'unit',
  'text',
] as const;

/**
 * How two values of one predicate lie to each other.
 *
 * same: no difference in meaning · within: the first entails the second (a part, a subset, inside the interval) ·
 * contains: the second entails the first · overlap: both can hold · excludes: both cannot · near: apart by no more than
 * the tolerance · unsure: somebody judged that it is not known whether they are one · unit, text: not comparable.
 */
export type ValueRelation = (typeof VALUE_RELATIONS)[number];

export interface ComparedValues {
  readonly relation: ValueRelation;
  /** The relation rests on a vague edge ("about", "dozens", `~`, a time without zone). */
  readonly soft: boolean;
}
