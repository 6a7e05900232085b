import { letteredWords, type ReadName } from './read-name.ts';

/** Something with a name. */
export interface Named {
  readonly id: string;
  readonly name: ReadName;
}

/** A key shared by more names than this says little; there each name meets only its neighbours in order. */
const SMALL_GROUP = 16;

/** How many neighbours: names that differ at their end stand side by side. */
const NEIGHBOURS = 3;

/** How many letters of either end of a name bring it together with others, so that a slip inside does no harm. */
const END_LETTERS = 5;

/**
 * Pairs of names worth comparing, each once: those that share a word, an end, initials or their consonants.
 * O(names · words · log), never all against all.
 */
export function candidatePairs<N extends Named>(names: readonly N[]): readonly (readonly [N, N])[] {
  const byKey = new Map<string, number[]>();
  const sorted = [...names].sort(byTextThenId);
  sorted.forEach(({ name }, place) => {
    for (const key of keysOf(name)) {
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [place]);
      else list.push(place);
    }
  });
  const met = sorted.map(() => new Set<number>());
  const pairs: [N, N][] = [];
  for (const list of byKey.values()) {
    const reach = list.length <= SMALL_GROUP ? list.length : NEIGHBOURS;
    list.forEach((place, i) => {
      for (const other of list.slice(i + 1, i + 1 + reach)) {
        const [a, b] = [sorted[place], sorted[other]];
        if (a === undefined || b === undefined || a.id === b.id || met[place]?.has(other)) continue;
        met[place]?.add(other);
        pairs.push(a.id < b.id ? [a, b] : [b, a]);
      }
    });
  }
  return pairs;
}

function keysOf({ words, text, consonants }: ReadName): ReadonlySet<string> {
  const keys = new Set([words.join(''), `^${text.slice(0, END_LETTERS)}`, `$${text.slice(-END_LETTERS)}`, ...words]);
  for (const lettered of [words, letteredWords(words)]) {
    if (lettered.length > 2) keys.add(lettered.map((word) => word.charAt(0)).join(''));
  }
  keys.add(`~${consonants}`);
  return keys;
}

function byTextThenId(a: Named, b: Named): number {
  if (a.name.text !== b.name.text) return a.name.text < b.name.text ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
