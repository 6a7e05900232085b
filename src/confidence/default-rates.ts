/**
 * The two conventions that a plain calculation needs. They stand in `DEFAULTS` with all others, and apart from them, so
 * that who only fuses opinions does not load the tables of the others.
 */

/** Probability of a proposition without any evidence: the principle of indifference (Jøsang 2016, ch. 3). † */
export const BASE_RATE = 0.5;

/** Correlation of sources whose origins are undocumented (`fuse` with `correlated`): half way between copies and originals. † */
export const RHO = 0.5;
