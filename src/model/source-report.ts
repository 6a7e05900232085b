import type { Value } from './value.ts';

/** One source: what was read in it, what it holds itself, and how it stands to the others. */
export interface SourceSummary {
  readonly id: string;
  readonly name?: string;
  /** Claims that were read in it. */
  readonly published: number;
  /** Claims of which it holds the position: said in its own voice, or attributed to it. */
  readonly held: number;
  /** Questions on which it holds a position. */
  readonly questions: number;
  /** Other holders with whom it agrees somewhere, without going back to the same original. */
  readonly confirmedBy: number;
  /** Other holders whom it contradicts, or is in tension with, somewhere. */
  readonly disputedBy: number;
}

/** Two holders who spoke on the same questions. */
export interface SourcePair {
  /** In order of ids. */
  readonly sources: readonly [string, string];
  /** Questions on which both hold a position. */
  readonly questions: number;
  /** On how many of them they say the same, independently: less than half of it from one original. */
  readonly agree: number;
  /** On how many they say the same and at least half of it goes back to one original. */
  readonly echo: number;
  readonly contradict: number;
  /** In tension: a hedge, a soft edge or a later word is between them. */
  readonly tension: number;
  /** Question ids, the sharpest first, a few of them. */
  readonly examples: readonly string[];
}

/** Pages and people who pass on what one original said. */
export interface EchoGroup {
  /** The original: a source, `unnamed:S` for somebody behind S, `circular:A+B` for a ring. */
  readonly root: string;
  /** In whom it was read, with how many claims each, the most first. */
  readonly carriers: readonly { readonly source: string; readonly claims: number }[];
  readonly claims: number;
  /** Questions on which two or more of them go back to it. */
  readonly questions: readonly string[];
  /** What the original said itself is in the ledger. */
  readonly isSeen: boolean;
}

/** How much hangs on one source. */
export interface PointOfFailure {
  readonly source: string;
  readonly questions: readonly {
    readonly question: string;
    /** The answer that would lose its ground. */
    readonly value: Value;
    readonly probability: number;
    /** Its probability without the source; absent for a channel. */
    readonly without?: number;
    /**
     * original: all support goes back to it · tips: without it the answer is no longer more probable than not ·
     * channel: all support was read there, whoever said it.
     */
    readonly as: 'original' | 'tips' | 'channel';
  }[];
}

/** The result of `sourceReport`. */
export interface SourceReport {
  /** By id. */
  readonly sources: readonly SourceSummary[];
  /** Pairs that agree or dispute somewhere: the most disputes first, then the most agreements, then by ids. */
  readonly pairs: readonly SourcePair[];
  /** The most claims first. */
  readonly echoGroups: readonly EchoGroup[];
  /** The most questions first. */
  readonly pointsOfFailure: readonly PointOfFailure[];
  /** Pairs of holders on very large questions that were not compared. Silence is never "ok". */
  readonly notChecked: number;
}
