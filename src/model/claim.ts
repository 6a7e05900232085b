import type { Time, Value } from './value.ts';

/** `undecided`: the holder says that it is not known, or asks. It is not a denial. */
export const STANCES = ['affirms', 'denies', 'undecided'] as const;

/** What a claim does to its proposition. */
export type Stance = (typeof STANCES)[number];

/** What the holder did in saying it. */
export const ACTS = [
  'states',
  'confirms',
  'admits',
  'alleges',
  'claims-responsibility',
  'denies',
  'denies-responsibility',
  'declines-comment',
  'estimates',
  'predicts',
  'warns',
  'asks',
  'doubts',
  'retracts',
] as const;

/** One of the speech acts in {@link ACTS}. */
export type Act = (typeof ACTS)[number];

/** Analytic confidence: how well founded a judgement is. A different axis from likelihood; it never changes an outcome, only weight. */
export const CONFIDENCES = ['low', 'moderate', 'high'] as const;

/** How well founded a judgement is: one of {@link CONFIDENCES}. */
export type AnalyticConfidence = (typeof CONFIDENCES)[number];

/** How probable the claim is as stated: a word, `scale:word`, `scale@edition:word`, a probability 0–1, an interval, or null = cannot be judged. */
export type Likelihood = string | number | readonly [low: number, high: number] | null;

/** What has to hold for a conditional claim to say anything. */
export interface Condition {
  readonly subject: string;
  readonly predicate: string;
  readonly value: Value;
  readonly stance?: Stance;
  readonly validTime?: Time;
}

/** Words of a source, with their place in it where known (offsets in UTF-16 units). */
export interface Evidence {
  readonly quote: string;
  readonly start?: number;
  readonly end?: number;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly url?: string;
}

/** A claim as people write it: the id may be absent. */
export interface ClaimInput {
  readonly id?: string;
  /** Where it was read. */
  readonly source: string;
  /** Ids of sources, outermost to innermost speaker: the source says that a says that b …; the last holds the position. */
  readonly attributedTo?: readonly string[];
  /** Passed on with no identified origin. */
  readonly hearsay?: boolean;
  readonly subject: string;
  readonly predicate: string;
  readonly value: Value;
  readonly scope?: Readonly<Record<string, string>>;
  /** Default 'affirms'. */
  readonly stance?: Stance;
  readonly act?: Act;
  /** The words that carry the certainty, as written. */
  readonly wording?: string;
  readonly likelihood?: Likelihood;
  readonly confidence?: AnalyticConfidence;
  readonly condition?: Condition | { readonly allOf: readonly Condition[] };
  readonly assertedAt?: Time;
  /** The moment that the statement speaks for. */
  readonly asOf?: Time;
  /** The stretch throughout which it is said to hold. */
  readonly validTime?: Time;
  readonly recordedAt?: Time;
  /** Id of the claim that this one replaces. */
  readonly supersedes?: string;
  /** Ids of the claims or sources that this one rests on. */
  readonly basedOn?: readonly string[];
  readonly evidence?: readonly Evidence[];
  readonly text?: string;
  readonly note?: string;
}

/** One statement, read somewhere, held by somebody, about one subject. */
export interface Claim extends ClaimInput {
  readonly id: string;
}
