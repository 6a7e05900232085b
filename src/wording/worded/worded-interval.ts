import type { Certainty, Polarity, WordedProbability } from '../../model/reading.ts';
import { degreeInterval } from '../degrees.ts';
import type { Applied } from '../operator.ts';

/** What is only possible by its own word, and so as possible as its opposite: "may not". */
const POSSIBLE = /^(?:may|could|can|possible)$/;
/** Said or feared by others: above even, below what is believed. Convention of this library. */
const SAID = [0.45, 0.6, 0.8] as const;
/** "no evidence that", denied evidence, doubt: below even, short of a denial. Convention of this library. */
const DOUBTED = [0.1, 0.3, 0.5] as const;

/** The interval of a degree; within PS, that of the words that made it so. */
export function wordedInterval(
  operators: readonly Applied[],
  certainty: Certainty,
  polarity: Polarity,
): WordedProbability {
  const plain = degreeInterval(certainty, polarity);
  if (certainty !== 'PS' || operators.some(({ class: cls }) => POSSIBLE.test(cls))) return plain;
  const own =
    polarity === '-'
      ? DOUBTED
      : operators.some(({ class: cls }) => cls === 'said-to' || cls === 'feared')
        ? SAID
        : undefined;
  return own === undefined ? plain : { low: own[0], mid: own[1], high: own[2], scale: 'factbank' };
}
