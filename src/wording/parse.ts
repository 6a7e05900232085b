import { linkClauses } from './clauses/link-clauses.ts';
import { ENGLISH } from './english/english-lexicon.ts';
import type { Lexicon, Word } from './pack.ts';
import { splitSentences } from './sentences.ts';
import { pairSingleQuotes } from './single-quotes.ts';
import type { Parsed } from './stack.ts';
import type { Tag } from './tag.ts';
import { tagSentence } from './tags/tag-sentence.ts';
import { type Token, tokenise } from './token.ts';
import { type Tagged, verbGroups } from './verb-group.ts';

/** A text cut into tokens and sentences, with the sentences not yet read. */
export interface Cut {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly (readonly [from: number, to: number])[];
}

export function cutText(text: string, lexicon: Lexicon = ENGLISH): Cut {
  const tokens = pairSingleQuotes(lexicon, text, tokenise(lexicon, text));
  return { text, tokens, sentences: splitSentences(text, tokens) };
}

/** Tags the tokens from..to of a cut text. `retag` may correct the tags. */
export function tagTokens(
  lexicon: Lexicon,
  cut: Cut,
  [first, last]: readonly [number, number],
  retag?: (tags: Tag[], tokens: readonly Token[]) => void,
): Tagged {
  const tokens = cut.tokens.slice(first, last);
  // Not by map: its arrays have holes to the engine once it has compiled it, and all that read them would be compiled anew.
  const words: Word[] = [];
  for (const token of tokens) words.push(token.word);
  const { tags, lemmas } = tagSentence(lexicon, tokens, words);
  retag?.(tags, tokens);
  joinParticles(lexicon, words, lemmas);
  // With the clauses of a parsed one, though none are linked yet: what reads both is compiled for one shape.
  const sentence: Parsed = {
    text: cut.text,
    lexicon,
    tokens,
    words,
    tags,
    lemmas,
    from: 0,
    to: tokens.length,
    clauses: [],
  };
  return sentence;
}

/** Tags and parses the tokens from..to of a cut text. `retag` may correct the tags before clauses are built. */
export function parseSentence(
  lexicon: Lexicon,
  cut: Cut,
  range: readonly [number, number],
  retag?: (tags: Tag[], tokens: readonly Token[]) => void,
): Parsed {
  const sentence = tagTokens(lexicon, cut, range, retag);
  const clauses = linkClauses(sentence, verbGroups(sentence));
  // Spelt out: a spread is slower, and its shape another.
  const { text, tokens, words, tags, lemmas, from, to } = sentence;
  return { text, lexicon, tokens, words, tags, lemmas, from, to, clauses };
}

/** "ruled out", "found out": a verb and its particle are one word to the frame tables. */
function joinParticles(lexicon: Lexicon, words: readonly Word[], lemmas: string[]): void {
  const { that, to, ing, object } = lexicon.frames;
  for (let i = 0; i + 1 < lemmas.length; i++) {
    const next = words[i + 1];
    if (next === undefined || !next.particle) continue;
    const joined = `${lemmas[i]}-${next.norm}`;
    if (that.has(joined) || to.has(joined) || ing.has(joined) || object.has(joined)) lemmas[i] = joined;
  }
}
