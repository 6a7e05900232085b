/** A likelihood as an interval of probability, with the words and the table that it comes from. */
export interface LikelihoodReading {
  /** Lowest probability that the word stands for, 0–1. */
  readonly low: number;
  /** The scale's own value where it gives one, else the middle of the interval, 0–1. */
  readonly mid: number;
  /** Highest probability that the word stands for, 0–1. */
  readonly high: number;
  /** The word as written, without its scale. Absent for numbers. */
  readonly word?: string;
  /** `icd203@2015`, `survey` …; `number` for a probability or an interval. */
  readonly scale: string;
  /** The word speaks of possibility only (possible, may, might, could, not ruled out, even odds), whatever its interval. */
  readonly possible: boolean;
  /** The end that does not belong to the interval: "more than 50 %" is open below. */
  readonly open?: 'low' | 'high' | 'both';
}
