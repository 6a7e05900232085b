/**
 * The thirteen ways in which two intervals can lie (Allen, CACM 26, 1983): before, meets, overlaps, starts, during,
 * finishes, each with its converse (`i`), and equal. "a b c" reads "a before c".
 */
export const ALLEN_RELATIONS = ['b', 'bi', 'm', 'mi', 'o', 'oi', 's', 'si', 'd', 'di', 'f', 'fi', 'eq'] as const;

/** One of the {@link ALLEN_RELATIONS}. */
export type AllenRelation = (typeof ALLEN_RELATIONS)[number];
