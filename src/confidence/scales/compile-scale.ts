import type { LikelihoodReading } from '../likelihood-reading.ts';
import { normaliseWord } from './normalise-word.ts';
import { type Scale, type ScaleTerm, scaleKey } from './scale.ts';

/** A scale ready for reading: one entry a word, probabilities instead of percentages. */
export interface CompiledScale {
  readonly key: string;
  readonly scale: Scale;
  /** By normalised word; null says that the word refuses to judge. */
  readonly words: ReadonlyMap<string, LikelihoodReading | null>;
}

/** Turns a printed table into readings. The readings carry the word as printed. */
export function compileScale(scale: Scale): CompiledScale {
  const key = scaleKey(scale);
  const words = new Map<string, LikelihoodReading | null>();
  for (const term of scale.terms) {
    for (const word of term.words) words.set(normaliseWord(word), termReading(term, word, key));
  }
  return { key, scale, words };
}

/** What a word of a term stands for; null where nothing can be judged. */
export function termReading(term: ScaleTerm, word: string, scale: string): LikelihoodReading | null {
  if (term.range === null) return null;
  const [low, high] = term.range;
  return {
    low: low / 100,
    mid: (term.value ?? (low + high) / 2) / 100,
    high: high / 100,
    word,
    scale,
    possible: term.possible === true,
    ...(term.open !== undefined && { open: term.open }),
  };
}
