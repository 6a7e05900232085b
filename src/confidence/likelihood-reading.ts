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

/** The grades of this scale are printed in whole percentages that leave .79 and .8 apart. */
const GRADED_IN_TENTHS = 'admiralty-credibility@stix2.1';

/**
 * The reading as opinions take it: Admiralty grades are closed up, so that 60–79 and 80–100 meet at .8 (merging.md §2);
 * every other reading as it is.
 */
export function closedUp(reading: LikelihoodReading): LikelihoodReading {
  if (reading.scale !== GRADED_IN_TENTHS) return reading;
  return { ...reading, high: Math.ceil(reading.high * 10 - 1e-9) / 10 };
}
