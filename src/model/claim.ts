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
  /** Default 'affirms'; 'denies' for "unless". */
  readonly stance?: Stance;
  /** When it has to hold; any time where absent. */
  readonly validTime?: Time;
}

/** Words of a source, with their place in it where known (offsets in UTF-16 units). */
export interface Evidence {
  /** The words as they stand there. */
  readonly quote: string;
  readonly start?: number;
  /** Exclusive. */
  readonly end?: number;
  /** Words just before and behind the quote, by which it is found again when the page has changed. */
  readonly prefix?: string;
  readonly suffix?: string;
  readonly url?: string;
}

/** A claim as people write it: the id may be absent. */
export interface ClaimInput {
  /** Made from the content where absent (`claimContentId`). */
  readonly id?: string;
  /** Where it was read. */
  readonly source: string;
  /** Ids of sources, outermost to innermost speaker: the source says that a says that b …; the last holds the position. */
  readonly attributedTo?: readonly string[];
  /** Passed on with no identified origin. */
  readonly hearsay?: boolean;
  /** Id of the entity that it is about. */
  readonly subject: string;
  /** Id of the property that it gives a value to. */
  readonly predicate: string;
  /** What is affirmed, or in a denial what is denied. */
  readonly value: Value;
  /** What sets it apart: `{ population: 'students' }`. */
  readonly scope?: Readonly<Record<string, string>>;
  /** Default 'affirms'; the act implies one where it denies, asks, doubts or declines. */
  readonly stance?: Stance;
  readonly act?: Act;
  /** The words that carry the certainty, as written. */
  readonly wording?: string;
  /** How probable, by the holder; read from `wording` where absent, and flat where there is neither. */
  readonly likelihood?: Likelihood;
  /** How well founded; it changes the weight and never an outcome. */
  readonly confidence?: AnalyticConfidence;
  /** What has to hold for it to say anything. */
  readonly condition?: Condition | { readonly allOf: readonly Condition[] };
  /** When it was said. */
  readonly assertedAt?: Time;
  /** The moment that the statement speaks for. */
  readonly asOf?: Time;
  /** The stretch throughout which it is said to hold. */
  readonly validTime?: Time;
  /** When it was written into the ledger. */
  readonly recordedAt?: Time;
  /** Id of the claim that this one replaces. */
  readonly supersedes?: string;
  /** Ids of the claims or sources that this one rests on. */
  readonly basedOn?: readonly string[];
  /** The words that it rests on. */
  readonly evidence?: readonly Evidence[];
  /** The passage. */
  readonly text?: string;
  /** What the coder wants to remember. */
  readonly note?: string;
}

/** One statement, read somewhere, held by somebody, about one subject. */
export interface Claim extends ClaimInput {
  readonly id: string;
}
