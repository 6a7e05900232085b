import type { Time } from './value.ts';

/** Admiralty reliability letters (NATO STANAG 2511): A completely reliable … E unreliable, F cannot be judged. */
export const RELIABILITY_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** One of the {@link RELIABILITY_LETTERS}. */
export type ReliabilityLetter = (typeof RELIABILITY_LETTERS)[number];

/** One parent of a source: an id alone, or with the share (0–1) of the source's work that rests on it. */
export type Derivation = string | { readonly source: string; readonly share?: number };

/** Somebody or something that says things: a page, an agency, an official, a dataset. */
export interface Source {
  readonly id: string;
  readonly name?: string;
  /** Suggested: outlet, agency, official, organisation, person, document, dataset. */
  readonly kind?: string;
  /** Kept as written; reports link only http and https. */
  readonly url?: string;
  readonly archivedUrl?: string;
  /** BCP 47. */
  readonly lang?: string;
  /** When its claims were asserted, where they do not say so themselves. */
  readonly publishedAt?: Time;
  /** When it was read. */
  readonly retrievedAt?: Time;
  /** The entity that this source is, where it is one. */
  readonly entity?: string;
  /** What it relays. Shares sum to at most 1, the rest is its own observation; without shares all is relayed, split evenly. */
  readonly derivedFrom?: readonly Derivation[];
  /** A source without parents is an original unless it is 'undocumented'. */
  readonly origin?: 'own' | 'undocumented';
  /** Whom it belongs to; sources of one owner are named together, and weighed so only on request (`ownerShare`). */
  readonly owner?: string;
  /** Entities in whose favour or against whom it has an interest. */
  readonly stakes?: readonly string[];
  /** A letter, or trust 0–1. F, null and absent: cannot be judged; only absent takes the default. */
  readonly reliability?: ReliabilityLetter | number | null;
  /** When it was taken back: its claims, and what only relays it, take no part. */
  readonly retractedAt?: Time;
  readonly note?: string;
}
