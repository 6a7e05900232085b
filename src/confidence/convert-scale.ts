import { readLikelihood } from './likelihood.ts';
import type { LikelihoodReading } from './likelihood-reading.ts';
import type { CompiledScale } from './scales/compile-scale.ts';
import { requireScale } from './scales/find-scale.ts';
import { type NearestTerm, nearestTerm } from './scales/nearest-term.ts';
import { normaliseWord } from './scales/normalise-word.ts';

/** Why a conversion does not carry over everything. */
export type ConversionLoss =
  /** The word's interval reaches across an edge of the other scale. */
  | 'boundary'
  /** It falls between two ranges of the other scale. */
  | 'gap'
  /** It lies inside a wider range, or several ranges of the other scale lie around it. */
  | 'nested'
  /** It lies beyond what the other scale can say. */
  | 'outside';

/** A word carried over to another scale, with both readings. */
export interface Conversion {
  /** Value of the new word on its own scale, 0–1; null where nothing can be judged. */
  readonly value: number | null;
  /** The new word; null where the original refuses to judge and the other scale has no word for that. */
  readonly word: string | null;
  /** False only when both words stand for the same interval. */
  readonly lossy: boolean;
  readonly reason?: ConversionLoss;
  /** The original; null where nothing can be judged. */
  readonly from: LikelihoodReading | null;
  readonly to: LikelihoodReading | null;
}

/**
 * Carries a word of one scale over to another through its value, and says what that costs. Keep the original words:
 * a conversion is for display and exchange.
 *
 * @throws CorroborateError 'unknown-scale', 'unknown-word'.
 * @example
 * ```ts
 * import { convertScale } from 'corroborate';
 * const { word, value, lossy, reason } = convertScale('likely', { from: 'icd203', to: 'stix-dni' });
 * [word, value, lossy, reason]; // => ['likely', 0.7, true, 'boundary']
 * convertScale('unlikely', { from: 'stix-wep', to: 'stix-dni' }).lossy; // => false
 * ```
 */
export function convertScale(word: string, scales: { readonly from: string; readonly to: string }): Conversion {
  const source = requireScale(scales?.from);
  const target = requireScale(scales?.to);
  const from = readLikelihood(word, { scale: source.key });
  if (from === null) {
    const unjudged = target.scale.terms.find((term) => term.range === null)?.words ?? [];
    const own = unjudged.find((one) => normaliseWord(one) === normaliseWord(word));
    return { value: null, word: own ?? unjudged[0] ?? null, lossy: false, from, to: null };
  }
  const nearest = nearestTerm(target, from.mid);
  const to = preferSameWord(from, nearest.reading, target);
  const reason = lossOf(from, to, nearest);
  return {
    value: to.mid,
    word: to.word ?? null,
    lossy: reason !== undefined,
    ...(reason !== undefined && { reason }),
    from,
    to,
  };
}

/** The word itself where it means the same there or belongs to the chosen term, else the term's leading word. */
function preferSameWord(from: LikelihoodReading, nearest: LikelihoodReading, target: CompiledScale): LikelihoodReading {
  const same = target.words.get(normaliseWord(from.word ?? ''));
  if (same === undefined || same === null) return nearest;
  return sameInterval(same, from) || sameInterval(same, nearest) ? same : nearest;
}

function lossOf(from: LikelihoodReading, to: LikelihoodReading, nearest: NearestTerm): ConversionLoss | undefined {
  if (sameInterval(from, to)) return undefined;
  if (nearest.place !== 'inside') return nearest.place;
  const inside = from.low >= to.low && from.high <= to.high;
  return inside || nearest.nested ? 'nested' : 'boundary';
}

function sameInterval(a: LikelihoodReading, b: LikelihoodReading): boolean {
  return a.low === b.low && a.high === b.high && a.open === b.open;
}
