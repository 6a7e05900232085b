import type { ErrorCode, Issue } from '../../errors/corroborate-error.ts';
import { shorten } from '../../errors/in-words.ts';
import { nearestWord } from '../../errors/nearest-word.ts';
import type { LikelihoodReading } from '../likelihood-reading.ts';
import type { CompiledScale } from './compile-scale.ts';
import { findScale, unknownScale } from './find-scale.ts';
import { normaliseWord } from './normalise-word.ts';
import { scaleKey } from './scale.ts';
import { SCALES } from './table.ts';

/** A word read, or why it could not be. */
export type ReadWord =
  | { readonly reading: LikelihoodReading | null }
  | { readonly code: ErrorCode; readonly problem: Issue };

/**
 * Ledgers repeat few words very often, so each spelling is looked up once a scale. Bounded, because the words come
 * from input: past the bound they are read afresh each time.
 */
const MEMO = new Map<string, Map<string, ReadWord>>();
const MEMO_LIMIT = 4096;

/** Reads `likely` on the scale of that name, `icd203:likely` on the scale that it names itself. Never throws. */
export function readWord(written: string, scale: string): ReadWord {
  const known = MEMO.get(scale)?.get(written);
  if (known !== undefined) return known;
  const colon = written.indexOf(':');
  const read = colon < 0 ? readOn(scale, written) : readOn(written.slice(0, colon), written.slice(colon + 1));
  remember(scale, written, read);
  return read;
}

function remember(scale: string, written: string, read: ReadWord): void {
  const memo = MEMO.get(scale);
  if (memo !== undefined) {
    if (memo.size < MEMO_LIMIT) memo.set(written, read);
  } else if (findScale(scale) !== undefined) MEMO.set(scale, new Map([[written, read]]));
}

function readOn(scaleName: string, written: string): ReadWord {
  const scale = findScale(scaleName);
  if (scale === undefined) return { code: 'unknown-scale', problem: unknownScale(scaleName) };
  const reading = scale.words.get(normaliseWord(written));
  if (reading === undefined) return { code: 'unknown-word', problem: unknownWord(written, scale) };
  // Frozen, because every claim that uses the spelling shares it.
  return { reading: reading === null ? null : Object.freeze({ ...reading, word: written.trim() }) };
}

function unknownWord(written: string, scale: CompiledScale): Issue {
  const hint = hintFor(normaliseWord(written), scale);
  return {
    path: '',
    expected: `a word of the scale ${scale.key}`,
    received: JSON.stringify(shorten(written)),
    ...(hint !== undefined && { hint }),
  };
}

function hintFor(word: string, scale: CompiledScale): string | undefined {
  if (/^\d*\.?\d+ ?%?$/u.test(word)) return 'write a probability as a number between 0 and 1, without quotes';
  const elsewhere = SCALES.map(scaleKey).find((key) => findScale(key)?.words.has(word));
  if (elsewhere !== undefined) return `did you mean '${elsewhere}:${word}'?`;
  const nearest = nearestWord(word, scale.words.keys());
  return nearest === undefined ? undefined : `did you mean '${nearest}'?`;
}
