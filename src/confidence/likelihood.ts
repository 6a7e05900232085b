import { CorroborateError, type ErrorCode, type Issue } from '../errors/corroborate-error.ts';
import { inWords } from '../errors/in-words.ts';
import type { Likelihood } from '../model/claim.ts';
import { DEFAULTS } from './defaults.ts';
import type { LikelihoodReading } from './likelihood-reading.ts';
import { isProbability } from './numbers.ts';
import { type ReadWord, readWord } from './scales/read-word.ts';

/** How unqualified words are read. */
export interface ReadLikelihoodOptions {
  /** Scale of a word that names none, `icd203` or `icd203@2015`. Default: `survey`, what readers of plain prose understand. */
  readonly scale?: string;
  /** Scale for a word that `scale` does not have. Without it such a word is refused. The reading names the scale that was used. */
  readonly otherwise?: string;
}

/** A likelihood that cannot be read. */
export interface LikelihoodProblem {
  readonly expected: string;
  readonly received: string;
  readonly hint?: string;
}

const EXPECTED =
  "a probability 0–1, an interval [low, high] within 0–1, a word such as 'likely' or 'icd203:likely', or null";

/**
 * Reads a likelihood into an interval of probability on a named scale. Words are matched without regard to case,
 * hyphens and white space; the word as written is kept. `null` (cannot be judged) stays null: it is neither 0 nor .5,
 * and a word that refuses to judge ('unspecified', Admiralty 6) gives null as well.
 *
 * @throws CorroborateError 'unknown-scale', 'unknown-word' (with the nearest known word), 'invalid-likelihood'.
 * @example
 * ```ts
 * import { readLikelihood } from 'corroborate';
 * readLikelihood('icd203:likely'); // => { low: 0.55, mid: 0.675, high: 0.8, word: 'likely', scale: 'icd203@2015', possible: false }
 * readLikelihood('might')?.possible; // => true
 * readLikelihood([0.55, 0.8])?.scale; // => 'number'
 * readLikelihood(null); // => null
 * ```
 */
export function readLikelihood(likelihood: Likelihood, options?: ReadLikelihoodOptions): LikelihoodReading | null {
  const read = attempt(likelihood, options);
  if ('problem' in read) throw new CorroborateError(read.code, [read.problem]);
  return read.reading;
}

/**
 * What is wrong with a likelihood, or undefined when it can be read. The same check as `readLikelihood` without the
 * throw, for whoever collects every problem of an input.
 *
 * @example
 * ```ts
 * import { likelihoodProblem } from 'corroborate';
 * likelihoodProblem('likley')?.hint; // => "did you mean 'likely'?"
 * likelihoodProblem(0.7); // => undefined
 * ```
 */
export function likelihoodProblem(likelihood: unknown, options?: ReadLikelihoodOptions): LikelihoodProblem | undefined {
  if (likelihood === null || isProbability(likelihood)) return undefined;
  const read = attempt(likelihood, options);
  if (!('problem' in read)) return undefined;
  const { expected, received, hint } = read.problem;
  return hint === undefined ? { expected, received } : { expected, received, hint };
}

function attempt(likelihood: unknown, options: ReadLikelihoodOptions | undefined): ReadWord {
  if (likelihood === null) return { reading: null };
  if (typeof likelihood === 'string') return attemptWord(likelihood, options);
  if (typeof likelihood === 'number') {
    return isProbability(likelihood) ? { reading: numeric(likelihood, likelihood) } : unreadable(inWords(likelihood));
  }
  if (!Array.isArray(likelihood)) return unreadable(inWords(likelihood));
  return attemptInterval(likelihood);
}

function attemptWord(word: string, options: ReadLikelihoodOptions | undefined): ReadWord {
  const read = readWord(word, options?.scale ?? DEFAULTS.wordScale);
  const unknown = 'problem' in read && read.code === 'unknown-word';
  return unknown && options?.otherwise !== undefined ? readWord(word, options.otherwise) : read;
}

function attemptInterval(interval: readonly unknown[]): ReadWord {
  if (interval.length !== 2) return unreadable(inWords(interval));
  const [low, high] = interval;
  if (!isProbability(low) || !isProbability(high)) return unreadable(`[${inWords(low)}, ${inWords(high)}]`);
  return low <= high ? { reading: numeric(low, high) } : unreadable(`[${low}, ${high}]`, 'write the lower bound first');
}

function numeric(low: number, high: number): LikelihoodReading {
  return { low, mid: low === high ? low : (low + high) / 2, high, scale: 'number', possible: false };
}

function unreadable(received: string, hint?: string): { readonly code: ErrorCode; readonly problem: Issue } {
  return {
    code: 'invalid-likelihood',
    problem: { path: '', expected: EXPECTED, received, ...(hint !== undefined && { hint }) },
  };
}
