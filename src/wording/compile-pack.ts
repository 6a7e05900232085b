import { indexVerbs } from './index-verbs.ts';
import type { EdgePhrase, Lexicon, WordingPack, WordTable } from './pack.ts';
import { describeWord } from './word.ts';
import { wordTable } from './word-table.ts';
import { wordsOf } from './words-of.ts';

function index(table: WordTable): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [name, list] of Object.entries(table)) {
    for (const word of wordsOf(list)) if (!found.has(word)) found.set(word, name);
  }
  return found;
}

function indexPhrases(list: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const parts = wordsOf(phrase);
    const first = parts[0] ?? '';
    found.set(
      first,
      [...(found.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
    );
  }
  return found;
}

function indexEdges(pack: WordingPack): ReadonlyMap<string, readonly EdgePhrase[]> {
  const all: EdgePhrase[] = [
    ...Object.entries(pack.approximators).flatMap(([form, list]) =>
      list.map((phrase) => ({ parts: wordsOf(phrase), form })),
    ),
    ...Object.entries(pack.vagueNumbers).map(([phrase, range]) => ({ parts: wordsOf(phrase), form: 'roughly', range })),
  ];
  const found = new Map<string, EdgePhrase[]>();
  for (const phrase of all) {
    const first = phrase.parts[0] ?? '';
    found.set(
      first,
      [...(found.get(first) ?? []), phrase].sort((a, b) => b.parts.length - a.parts.length),
    );
  }
  return found;
}

const set = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/** Indexes a pack by word, once. */
export function compilePack(pack: WordingPack): Lexicon {
  const { frames } = pack;
  const tables: Omit<Lexicon, 'wordOf'> = {
    pack,
    closed: index(pack.closedClass),
    verbs: indexVerbs(pack),
    notVerbForms: set(pack.notVerbForms),
    adjectives: set(pack.adjectives),
    nouns: set(pack.nouns),
    frames: {
      that: index(frames.that),
      to: index(frames.to),
      ing: index(frames.ing),
      object: index(frames.object),
      adjectiveThat: index(frames.adjectiveThat),
      adjectiveTo: index(frames.adjectiveTo),
      noun: index(frames.noun),
    },
    gradedAdverbs: index(pack.gradedAdverbs),
    gradedAdjectives: index(pack.gradedAdjectives),
    nearNegatives: set(pack.nearNegatives),
    negation: index(pack.negation),
    negativeAffixes: new Map(Object.entries(pack.negativeAffixes).map(([affix, list]) => [affix, set(list)])),
    negativeWords: set(pack.negativeWords),
    hedges: index(pack.hedges),
    weasels: index(pack.weasels),
    weaselPhrases: indexPhrases(pack.weaselPhrases),
    laboratory: set(pack.laboratoryWords),
    shades: index(pack.shades),
    acts: index(pack.acts),
    reports: set(pack.reports),
    reportNouns: set(pack.reportNouns),
    unnamed: index(pack.unnamed),
    organisations: set(pack.organisations),
    edges: indexEdges(pack),
    phrases: indexPhrases(Object.keys(pack.probabilityPhrases)),
  };
  return { ...tables, wordOf: wordTable((piece) => describeWord(tables, piece)) };
}
