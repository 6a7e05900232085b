/** How finely a time was written. `interval` for `a/b` and open ends. */
export const PRECISIONS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'interval'] as const;

/** One of the {@link PRECISIONS}. */
export type Precision = (typeof PRECISIONS)[number];

/** A stretch of time on the UTC line, as wide as the precision with which it was written. */
export interface TimeSpan {
  /** Milliseconds since 1970-01-01T00:00Z, inclusive; −Infinity for an open start. */
  readonly start: number;
  /** Milliseconds, exclusive; Infinity for an open end. */
  readonly end: number;
  readonly precision: Precision;
  /** A zone or Z was written. A bare time may be anywhere within 14 hours (the widest offset in use, UTC+14). */
  readonly zoned: boolean;
  /** Written with EDTF's `~`, so the edges are soft. */
  readonly approximate: boolean;
}

export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;
