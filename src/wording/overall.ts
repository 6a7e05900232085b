import type { CueKind, View } from '../model/reading.ts';
import type { RawCue } from './cues/raw-cue.ts';
import { degreeInterval, mirror } from './degrees.ts';
import { apply, type Commitment, degreeOf, factualityOf } from './fold.ts';

/**
 * What a cue anywhere in a sentence leaves of its certainty when the sentence is read as a whole, on the factuality
 * scale. Modals and estimative words leave "possible" (1.2), evidence and belief "probable" (2–2.2).
 */
const LEFT: Partial<Readonly<Record<CueKind, number>>> = {
  epistemic: 1.2,
  evidential: 2,
  doxastic: 2.2,
  investigation: 1.5,
  condition: 2.2,
  future: 2.6,
  report: 2.9,
  purpose: 2.8,
  weasel: 2.7,
  approximator: 2.9,
};

/** Later hedges take less than the first: "may possibly" stays possible. */
const FURTHER = 0.4;

/**
 * A text read without a target is as sure as its words are on the whole: hedges that do not stand over the main verb
 * ("results that may …") count too, and the point of the interval moves with their number. A view that an estimative
 * phrase gave its numbers, and one that commits to nothing, stay.
 */
export function readOverall(view: View, cues: readonly RawCue[]): View {
  if (view.certainty === 'U' || view.probability.scale !== 'factbank') return view;
  const negative = view.polarity === '-';
  let state: Commitment = { affirmed: negative ? 0 : 1, denied: negative ? 1 : 0, open: 0 };
  let count = 0;
  for (const cue of cues) {
    const left = LEFT[cue.kind];
    if (left === undefined) continue;
    const taken = (3 - left) * (count === 0 ? 1 : FURTHER);
    state = apply(state, [3 - taken, taken - 3, 0]);
    count += 1;
  }
  if (count === 0) return view;
  const factuality = factualityOf(state);
  const { certainty, polarity } = degreeOf(state);
  const { low, high, scale } = degreeInterval(certainty, '+');
  const probability = { low, mid: Math.min(high, Math.max(low, (Math.abs(factuality) + 3) / 6)), high, scale };
  return {
    ...view,
    certainty,
    polarity,
    factuality: Math.round(factuality * 1e4) / 1e4,
    probability: polarity === '-' ? mirror(probability) : probability,
  };
}
