import { type Clause, linkClauses } from './clause.ts';
import type { Lexicon } from './pack.ts';
import { splitSentences } from './sentences.ts';
import type { Parsed } from './stack.ts';
import { type Tag, tagSentence } from './tag.ts';
import { type Token, tokenise } from './token.ts';
import { verbGroups } from './verb-group.ts';

/** A text cut into tokens and sentences, with the sentences not yet read. */
export interface Cut {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly (readonly [from: number, to: number])[];
}

export function cutText(text: string): Cut {
  const tokens = tokenise(text);
  return { text, tokens, sentences: splitSentences(text, tokens) };
}

/** Tags and parses the tokens from..to of a cut text. `retag` may correct the tags before clauses are built. */
export function parseSentence(
  lexicon: Lexicon,
  cut: Cut,
  [first, last]: readonly [number, number],
  retag?: (tags: Tag[], tokens: readonly Token[]) => void,
): Parsed {
  const tokens = cut.tokens.slice(first, last);
  const from = 0;
  const to = tokens.length;
  const tags: Tag[] = [];
  const lemmas: string[] = [];
  tagSentence(lexicon, tokens, from, to, tags, lemmas);
  retag?.(tags, tokens);
  const sentence = { tokens, tags, lemmas, from, to };
  const clauses: readonly Clause[] = linkClauses(lexicon, sentence, verbGroups(sentence));
  return { ...sentence, lexicon, clauses };
}
