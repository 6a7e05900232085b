import type { CueKind, View } from '../model/reading.ts';
import type { RawCue } from './cues/raw-cue.ts';
import { degreeInterval, mirror } from './degrees.ts';
import { apply, type Commitment, degreeOf, factualityOf } from './fold.ts';
import type { Parsed } from './stack.ts';

/**
 * What a cue anywhere in a sentence takes of its certainty when the sentence is read as a whole, on the factuality scale.
 * The order is that of the readers of findings (Pei & Jurgens 2021): "may" far more than the words of evidence and belief.
 */
const TAKEN: Partial<Readonly<Record<CueKind, number>>> = {
  epistemic: 0.95,
  evidential: 0.8,
  doxastic: 0.75,
  investigation: 0.8,
  condition: 0.65,
  future: 0.2,
};
const MAY: ReadonlySet<string> = new Set(['may', 'might', 'perhaps', 'possibly']);
const TAKEN_BY_MAY = 1.6;
const TAKEN_BY_RESEARCH = 1.9;

/** Later hedges take less than the first: "may possibly" stays possible. */
const FURTHER = 0.4;

/** What moves a statement within its degree. */
const SHADE_OF_CUE: Partial<Readonly<Record<CueKind, number>>> = { approximator: -0.15, weasel: -0.15, negation: 0.1 };
const SHADE_OF_WORD: Readonly<Record<string, number>> = { open: -0.6, downtoner: -0.15, measured: 0.15 };

/** Where the degrees lie on the factuality scale; the points of their intervals follow within. */
const PLACES = { CT: [2.4, 3.2], PR: [1.5, 2.4], PS: [0.5, 1.5], U: [0, 0.5] } as const;

const COMPARED = /^(?:more|less|most|least|as|equally|twice|times|fold|percent|%)$/;

/**
 * Words of chance that are what was found, and no hedge on it: "are more likely to relapse", "depends on whether".
 */
function isFinding({ words, tags }: Parsed, { from }: RawCue): boolean {
  const norm = words[from]?.norm ?? '';
  const before = words[from - 1]?.norm ?? '';
  if (norm === 'likely' || norm === 'unlikely') return COMPARED.test(before);
  if (norm === 'whether') return tags[from - 1] === 'IN' || before === 'regardless' || before === 'matter';
  return false;
}

const RESEARCH = /^(?:research|stud(?:y|ies)|investigations?|work|trials?|experiments|evidence|data)$/;
const NEEDED = /^(?:needed?|needs|necessary|required?|requires|warranted|warrants|merits?|remains?)$/;

/** "Further research is needed": what it is about is open. */
function asksForResearch({ words }: Parsed): boolean {
  for (let i = 0; i + 2 < words.length; i++) {
    if (!/^(?:further|more|additional|future|larger)$/.test(words[i]?.norm ?? '')) continue;
    if (!RESEARCH.test(words[i + 1]?.norm ?? '') && !RESEARCH.test(words[i + 2]?.norm ?? '')) continue;
    for (let k = i + 2; k < Math.min(words.length, i + 7); k++) if (NEEDED.test(words[k]?.norm ?? '')) return true;
    for (let k = i - 1; k >= Math.max(0, i - 3); k--) if (NEEDED.test(words[k]?.norm ?? '')) return true;
  }
  return false;
}

function shadeOf({ words }: Parsed, cues: readonly RawCue[]): number {
  let shade = 0;
  for (const { kind } of cues) shade += SHADE_OF_CUE[kind] ?? 0;
  for (const { shade: word } of words) if (word !== undefined) shade += SHADE_OF_WORD[word] ?? 0;
  return Math.max(-0.8, Math.min(0.4, shade));
}

/**
 * A text read without a target is as sure as its words are on the whole: hedges that do not stand over the main verb
 * ("results that may …") count too, and the point of the interval moves with their number. A view that an estimative
 * phrase gave its numbers, and one that commits to nothing, stay.
 */
export function readOverall(parsed: Parsed, view: View, cues: readonly RawCue[]): View {
  if (view.certainty === 'U' || view.probability.scale !== 'factbank') return view;
  const negative = view.polarity === '-';
  let state: Commitment = { affirmed: negative ? 0 : 1, denied: negative ? 1 : 0, open: 0 };
  let count = 0;
  if (asksForResearch(parsed)) {
    state = apply(state, [3 - TAKEN_BY_RESEARCH, TAKEN_BY_RESEARCH - 3, 0]);
    count += 1;
  }
  for (const cue of cues) {
    if (isFinding(parsed, cue)) continue;
    const isMay = cue.kind === 'epistemic' && MAY.has(parsed.words[cue.from]?.norm ?? '');
    const most = isMay ? TAKEN_BY_MAY : TAKEN[cue.kind];
    if (most === undefined) continue;
    const taken = most * (count === 0 ? 1 : FURTHER);
    state = apply(state, [3 - taken, taken - 3, 0]);
    count += 1;
  }
  const factuality = factualityOf(state);
  const { certainty, polarity } = degreeOf(state);
  const { low, high, scale } = degreeInterval(certainty, '+');
  const [from, to] = PLACES[certainty];
  const place = (Math.abs(factuality) + shadeOf(parsed, cues) - from) / (to - from);
  const mid = Math.round(1e4 * (low + (high - low) * Math.max(0, Math.min(1, place)))) / 1e4;
  const probability = { low, mid, high, scale };
  return {
    ...view,
    certainty,
    polarity,
    factuality: Math.round(factuality * 1e4) / 1e4,
    probability: polarity === '-' ? mirror(probability) : probability,
  };
}
