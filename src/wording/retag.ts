import type { TaggedWord } from '../model/reading.ts';
import { isVerbal, type Tag } from './tag.ts';
import type { Token } from './token.ts';

const FROM_UNIVERSAL: ReadonlyMap<string, Tag> = new Map([
  ['NOUN', 'N'],
  ['PROPN', 'NP'],
  ['ADJ', 'J'],
  ['ADV', 'R'],
  ['NUM', 'NUM'],
]);

/**
 * Lets another tagger overrule the built-in tags: what it calls a noun, adjective, adverb or name is none of our verbs,
 * and closed-class words stay as they are.
 */
export function retagger(words: readonly TaggedWord[]): (tags: Tag[], tokens: readonly Token[]) => void {
  const byStart = new Map(words.map((word) => [word.start, word]));
  return (tags, tokens) => {
    tokens.forEach((token, i) => {
      const word = byStart.get(token.start);
      const tag = tags[i];
      if (word === undefined || word.end !== token.end || tag === undefined) return;
      const open = isVerbal(tag) ? /^VB/.test(tag) : /^(?:N|NP|J|R|NUM)$/.test(tag);
      const other = FROM_UNIVERSAL.get(word.pos);
      if (open && other !== undefined) tags[i] = other;
    });
  };
}
