import { toOpinion } from '../../src/confidence/index.ts';
import type { Opinion } from '../../src/model/opinion.ts';
import type { ProvenanceNode } from '../../src/provenance/provenance-graph.ts';

/** A yes/no proposition, what is reported of it, and who relies on whom. */
export interface World {
  readonly truth: 0 | 1;
  readonly nodes: readonly ProvenanceNode[];
  /** Reports that are seen; `probability` is what they give the proposition. */
  readonly reports: readonly { readonly id: string; readonly probability: number }[];
}

/** Middles of "likely", "very likely" and "almost certain" (ICD 203, 2015). */
const WORDS = [0.675, 0.875, 0.97] as const;
/** Two share the draw with probability √½ each, so any two correlate by ½. */
const SHARES_DRAW = Math.SQRT1_2;

/** What distinguishes one sort of worlds from another. Numbers of reports are drawn evenly up to the most. */
export interface WorldKind {
  /** Up to which draw (0–1) a statement says "likely" and "very likely"; beyond both it says "almost certain". */
  readonly words: readonly [likely: number, veryLikely: number];
  readonly mostOriginals: number;
  readonly mostRelays: number;
  readonly mostUndocumented: number;
  /** Share of relays that blend two originals, where there are two. */
  readonly relaysTwo: number;
  /** Share of originals that only relays tell of. */
  readonly originalUnseen: number;
}

/** Words are equally frequent. None of these numbers was changed after the first run. */
export const PLAIN_WORLDS: WorldKind = {
  words: [1 / 3, 2 / 3],
  mostOriginals: 4,
  mostRelays: 5,
  mostUndocumented: 3,
  relaysTwo: 0.25,
  originalUnseen: 0.3,
};

/**
 * Few originals that mostly say "likely", and many echoes. Chosen from 240 combinations of round numbers by how near the
 * three published peers come to their published figures there (linear pool .517 / .083, naive cumulative .510 / .073,
 * naive Bayes .963 / .165 in log loss and calibration error); the default merge was run only after that.
 */
export const HARD_WORLDS: WorldKind = {
  words: [0.8, 0.9],
  mostOriginals: 3,
  mostRelays: 11,
  mostUndocumented: 0,
  relaysTwo: 0.25,
  originalUnseen: 0.2,
};

type Random = () => number;

/** Uniform numbers 0–1 from a seed (mulberry32, T. Ettinger, public domain): the same on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const below = (random: Random, count: number): number => Math.floor(random() * count);

/** A calibrated statement: one that says p is right with probability p. */
function statement({ words: [likely, veryLikely] }: WorldKind, truth: 0 | 1, random: Random, draw: number): number {
  const word = random();
  const p = word < likely ? WORDS[0] : word < veryLikely ? WORDS[1] : WORDS[2];
  const isRight = draw < p;
  return isRight === (truth === 1) ? p : 1 - p;
}

/** The opinion of a report: the support reading, kept within the bounds that words are kept within. */
export function reportOpinion(probability: number): Opinion {
  return toOpinion(probability, { clip: true });
}

function world(kind: WorldKind, random: Random): World {
  const truth = random() < 0.5 ? 1 : 0;
  const originals = Array.from({ length: 1 + below(random, kind.mostOriginals) }, (_, i) => ({
    id: `original-${i}`,
    probability: statement(kind, truth, random, random()),
    isSeen: random() >= kind.originalUnseen,
  }));
  const relays = Array.from({ length: below(random, kind.mostRelays + 1) }, (_, i) => {
    const first = below(random, originals.length);
    const step = originals.length > 1 && random() < kind.relaysTwo ? 1 + below(random, originals.length - 1) : 0;
    const places = step === 0 ? [first] : [first, (first + step) % originals.length];
    const copied = places.flatMap((place) => originals[place] ?? []);
    return {
      id: `relay-${i}`,
      parents: copied.map(({ id }) => ({ id })),
      probability: copied.reduce((sum, one) => sum + one.probability, 0) / copied.length,
    };
  });
  const shared = random();
  const undocumented = Array.from({ length: below(random, kind.mostUndocumented + 1) }, (_, i) => ({
    id: `undocumented-${i}`,
    undocumented: true,
    probability: statement(kind, truth, random, random() < SHARES_DRAW ? shared : random()),
  }));
  return {
    truth,
    nodes: [
      ...relays.map(({ id, parents }) => ({ id, parents })),
      ...undocumented.map(({ id }) => ({ id, undocumented: true })),
    ],
    reports: [...originals.filter(({ isSeen }) => isSeen), ...relays, ...undocumented].map(({ id, probability }) => ({
      id,
      probability,
    })),
  };
}

/** Worlds of known provenance, the same for the same seed; those that nobody reports on are drawn anew. */
export function generateWorlds(count: number, kind: WorldKind = PLAIN_WORLDS, seed = 1): readonly World[] {
  const random = seededRandom(seed);
  const worlds: World[] = [];
  while (worlds.length < count) {
    const drawn = world(kind, random);
    if (drawn.reports.length > 0) worlds.push(drawn);
  }
  return worlds;
}
