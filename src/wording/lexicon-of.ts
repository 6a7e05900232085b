import { CorroborateError } from '../errors/corroborate-error.ts';
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
  checkPack(pack);
  const lexicon = compilePack(pack);
  COMPILED.set(pack, lexicon);
  return lexicon;
}

/** A pack is easily written without a table that this version reads: every one that is missing is named. */
function checkPack(pack: WordingPack): void {
  const given = Object(pack);
  const missing = Object.keys(ENGLISH_PACK).filter((table) => given[table] === undefined);
  if (missing.length === 0) return;
  throw new CorroborateError(
    'invalid-option',
    missing.map((table) => ({
      path: `pack.${table}`,
      expected: 'a table',
      received: 'undefined',
      hint: 'spread ENGLISH_PACK and replace what differs',
    })),
  );
}
