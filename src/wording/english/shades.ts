/**
 * Words that make a statement a little more or less sure without hedging it, by what they do; after Hyland's boosters and
 * downtoners (1998) and what reports of results say of their own strength. How far each goes is in `overall.ts`.
 */
export const SHADES = {
  /** The work is not done. */
  open: `further remain remains needed unresolved preliminary pilot exploratory`,
  /** Less than the whole. */
  downtoner: `rather relatively somewhat partly partially partial limited slight slightly small modest moderate moderately little mostly largely mainly usually often tend tends tended can risk risks`,
  /** Measured, and tested. */
  measured: `significant significantly p ci confidence hazard odds p-value statistically`,
} as const;
