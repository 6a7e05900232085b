import type { Certainty, Polarity, WordedProbability } from '../model/reading.ts';

/**
 * Probability as worded by degree, for a statement on its affirmed side: conventions of this library. Their places follow
 * the surveys of the `survey` scale ("certain", "likely", "may"); they are wider, because a degree gathers many words and
 * readers of running prose spread more than readers of a bare word. U commits to nothing.
 */
const DEGREE_INTERVALS: Readonly<Record<Certainty, readonly [low: number, mid: number, high: number]>> = {
  CT: [0.93, 0.98, 1],
  PR: [0.6, 0.72, 0.85],
  PS: [0.25, 0.42, 0.6],
  U: [0.25, 0.5, 0.75],
};

/** The interval of a degree, mirrored for a denial. */
export function degreeInterval(certainty: Certainty, polarity: Polarity): WordedProbability {
  const [low, mid, high] = DEGREE_INTERVALS[certainty];
  // "may not": as possible as "may", of the opposite.
  return polarity === '-' ? mirror({ low, mid, high, scale: 'factbank' }) : { low, mid, high, scale: 'factbank' };
}

const round = (number: number) => Math.round(number * 1e6) / 1e6;

/** The same words said of the opposite. */
export function mirror({ low, mid, high, scale }: WordedProbability): WordedProbability {
  return { low: round(1 - high), mid: round(1 - mid), high: round(1 - low), scale };
}
