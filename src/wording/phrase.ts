import type { WordedProbability } from '../model/reading.ts';
import type { Lexicon } from './pack.ts';
import type { Token } from './token.ts';

/** An estimative phrase in a text; token indices. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly probability: WordedProbability;
}

/** The longest estimative phrase that starts at a token. */
export function phraseAt(lexicon: Lexicon, tokens: readonly Token[], from: number): Phrase | undefined {
  for (const parts of lexicon.phrases.get(tokens[from]?.norm ?? '') ?? []) {
    if (!parts.every((part, i) => tokens[from + i]?.norm === part)) continue;
    const [low, median, high] = lexicon.pack.probabilityPhrases[parts.join(' ')] ?? [50, 50, 50];
    return {
      from,
      to: from + parts.length,
      probability: { low: low / 100, mid: median / 100, high: high / 100, scale: 'survey' },
    };
  }
  return undefined;
}

/** Estimative phrases of some tokens, left to right, none inside another. */
export function phrases(lexicon: Lexicon, tokens: readonly Token[]): readonly Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const phrase = phraseAt(lexicon, tokens, i);
    if (phrase === undefined) continue;
    found.push(phrase);
    i = phrase.to - 1;
  }
  return found;
}
