/**
 * A binomial opinion of subjective logic (Jøsang, Subjective Logic, Springer 2016, ch. 3).
 * belief + disbelief + uncertainty = 1; each of the four lies in 0–1.
 */
export interface Opinion {
  readonly belief: number;
  readonly disbelief: number;
  readonly uncertainty: number;
  /** The probability in the absence of evidence. */
  readonly baseRate: number;
}
