import { compilePack } from './compile-pack.ts';
import { ENGLISH } from './english/english-lexicon.ts';
import { ENGLISH_PACK } from './english/english-pack.ts';
import type { Lexicon, WordingPack } from './pack.ts';

/** A pack is a value: what was indexed for it once serves as long as somebody holds it. */
const COMPILED = new WeakMap<WordingPack, Lexicon>([[ENGLISH_PACK, ENGLISH]]);

/** The indexed form of a pack. */
export function lexiconOf(pack: WordingPack): Lexicon {
  const known = COMPILED.get(pack);
  if (known !== undefined) return known;
  const lexicon = compilePack(pack);
  COMPILED.set(pack, lexicon);
  return lexicon;
}
