import { CorroborateError, type Issue } from '../../errors/corroborate-error.ts';
import { inWords } from '../../errors/in-words.ts';
import { nearestWord } from '../../errors/nearest-word.ts';
import { type CompiledScale, compileScale } from './compile-scale.ts';
import type { Scale } from './scale.ts';
import { SCALES } from './table.ts';

/** The names that a scale answers to: `icd203@2015`, and `icd203` for the last edition in the table. */
const BY_NAME: ReadonlyMap<string, Scale> = new Map(
  SCALES.flatMap((scale): [string, Scale][] =>
    scale.edition === undefined
      ? [[scale.id, scale]]
      : [
          [scale.id, scale],
          [`${scale.id}@${scale.edition}`, scale],
        ],
  ),
);

/** Compiled on first use: reading one word need not pay for eleven tables. */
const COMPILED = new Map<Scale, CompiledScale>();

function compiled(scale: Scale): CompiledScale {
  const known = COMPILED.get(scale);
  if (known !== undefined) return known;
  const fresh = compileScale(scale);
  COMPILED.set(scale, fresh);
  return fresh;
}

/** The scale of that name, upper or lower case, or undefined. Without edition: the latest edition shipped. */
export function findScale(name: string): CompiledScale | undefined {
  // Untyped callers leave names out; they are told so instead of meeting a TypeError.
  if (typeof name !== 'string') return undefined;
  const scale = BY_NAME.get(name) ?? BY_NAME.get(name.trim().toLowerCase());
  return scale === undefined ? undefined : compiled(scale);
}

/** @throws CorroborateError 'unknown-scale' where no table of that name ships. */
export function requireScale(name: string): CompiledScale {
  const found = findScale(name);
  if (found === undefined) throw new CorroborateError('unknown-scale', [unknownScale(name)]);
  return found;
}

/** What is wrong with the name of a scale that does not ship. */
export function unknownScale(name: string): Issue {
  const nearest = typeof name === 'string' ? nearestWord(name.trim().toLowerCase(), BY_NAME.keys()) : undefined;
  return {
    path: '',
    expected: `a scale (${SCALES.map((scale) => scale.id)
      .filter(unique)
      .join(', ')})`,
    received: inWords(name),
    ...(nearest !== undefined && { hint: `did you mean '${nearest}'?` }),
  };
}

function unique(id: string, index: number, all: readonly string[]): boolean {
  return all.indexOf(id) === index;
}
