import type { Stance } from './claim.ts';
import type { Opinion } from './opinion.ts';
import type { Time, Value } from './value.ts';

/**
 * What two claims are to each other. contradiction: they cannot both be true · tension: they pull apart, but one is hedged,
 * vague, revised or under a condition · compatible: both can be true · incomparable: nothing can be said.
 */
export const OUTCOMES = ['contradiction', 'tension', 'compatible', 'incomparable'] as const;

/** One of the {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];

/** Kinds of conflict. */
export const CONFLICT_KINDS = [
  'polarity',
  'self-contradiction',
  'garbled-relay',
  'single-value',
  'quantity',
  'time',
  'revised',
  'conditional',
  'allowed',
  'range',
  'type',
  'unit',
  'irreflexive',
  'cardinality',
  'inverse',
  'symmetric',
  'asymmetric',
  'cycle',
  'transitive',
  'distinct-values',
  'contrary',
  'implies',
  'excludes',
  'before',
  'difference',
  'temporal-order',
  'contemporary',
  'sums',
  'co-location',
  'rule',
] as const;

/** Kinds where nothing conflicts. */
export const PEACE_KINDS = [
  /** One holder said it twice. */
  'same-position',
  /** Two holders say the same. */
  'agrees',
  /** One value includes the other: "at least 19" and 22. */
  'entails',
  /** The values differ and may be one: "about 20" and 19, or within the tolerance. */
  'overlap',
  /** The value may move so between the two times. */
  'update',
  /** One of them leaves the question open. */
  'undecided',
  /** The denied value is another than the affirmed one, or both are denials. */
  'denial-leaves-room',
  /** The predicate may have several values. */
  'many-valued',
  /** Both are too weakly worded. */
  'modality',
  /** One of them speaks under a condition that nobody affirms. */
  'conditional',
  /** One of them was taken back. */
  'retracted',
  /** It is judged unsure whether the two values are one. */
  'not-known-to-exclude',
] as const;

/** Kinds where the two cannot be compared. */
export const GATE_KINDS = ['subject', 'predicate', 'scope', 'time', 'unit', 'text'] as const;

/** Why the outcome is what it is, in one word. */
export type RelationKind = (typeof CONFLICT_KINDS)[number] | (typeof PEACE_KINDS)[number] | (typeof GATE_KINDS)[number];

/** One of the {@link CONFLICT_KINDS}. */
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Two claims explained. Symmetric: `relate(a, b)` and `relate(b, a)` are equal. */
export interface Relation {
  readonly outcome: Outcome;
  /** Why, in one word. */
  readonly kind: RelationKind;
  /** Id of the rule that decided, stable between versions. */
  readonly rule: string;
  /** hard: both certain and hard-edged. Present on conflicts only. */
  readonly severity?: 'hard' | 'soft';
  /** Degree of conflict 0–1: |P₁ − P₂|(1 − u₁)(1 − u₂). 0 where nothing conflicts. */
  readonly strength: number;
  /** The two claims, in id order, then those that complete a set of three or more (a condition, a circle, a sum). */
  readonly claims: readonly string[];
  /** One plain sentence. */
  readonly reason: string;
  /** Id of the claim that supersedes one side. */
  readonly resolvedBy?: string;
  /** What was taken for granted: 'asOf', 'validTime', 'scope', 'subject'. */
  readonly assumed?: readonly string[];
}

/** Who holds what, and the claims that carry it. */
export interface HeldPosition {
  /** Id of the source that holds it: the innermost speaker, not the page. */
  readonly holder: string;
  readonly stance: Stance;
  readonly value: Value;
  /** Ids of the claims, in order. */
  readonly claims: readonly string[];
}

/** One finding per question, kind and set of value classes. */
export interface Contradiction {
  /** Stable: made from the question, the kind and the values, not from the order of anything. */
  readonly id: string;
  readonly outcome: 'contradiction' | 'tension';
  readonly kind: ConflictKind;
  /** Id of the rule that decided, stable between versions. */
  readonly rule: string;
  /** hard: both sides certain and hard-edged. */
  readonly severity: 'hard' | 'soft';
  /** Degree of conflict of the example, 0–1. */
  readonly strength: number;
  /** Id of the question; absent where a finding spans several. */
  readonly question?: string;
  /** The example: a minimal set of claims that cannot stand together. */
  readonly claims: readonly string[];
  /** Every position that takes part. */
  readonly positions: readonly HeldPosition[];
  /** One plain sentence. */
  readonly reason: string;
  /** Id of the claim that supersedes one side. */
  readonly resolvedBy?: string;
}

/**
 * How far a question is answered. disputed: contested, or rivals that exclude each other · single-source: less than two
 * effective sources behind every answer · settled: the best answer has .95 or more · likely: from .7 · open: none of these.
 * A dispute comes before a lack of sources.
 */
export const STATUSES = ['single-source', 'disputed', 'settled', 'likely', 'open'] as const;

/** One of the {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];

/** One value that the claims give to a question, with what speaks for it and against it. */
export interface Answer {
  readonly value: Value;
  /** 0–1, projected from the opinion. */
  readonly probability: number;
  /** Everything that speaks for the value and against it, fused. */
  readonly opinion: Opinion;
  /** net |b − d|, contested 2·min(b, d), unknown u: they sum to 1. */
  readonly breakdown: { readonly net: number; readonly contested: number; readonly unknown: number };
  /** The opinion in words: 'well supported', 'disputed', 'little evidence' … */
  readonly verdict: string;
  /** How many independent originals the supporting claims are worth. */
  readonly effectiveSources: number;
  /** Fewest sources that would have to be wrong for all support to vanish. */
  readonly minCut: number;
  /** The originals behind the support: ids of sources, `unnamed:…` for an unnamed one, `circular:…` for a ring. */
  readonly roots: readonly string[];
  /** Ids of the claims that affirm the value or what it includes. */
  readonly supporting: readonly string[];
  /** Ids of the claims that deny the value or affirm what excludes it. */
  readonly opposing: readonly string[];
  /** The probability with everything from one root left out. */
  readonly withoutEachRoot: readonly { readonly root: string; readonly probability: number }[];
  /** In plain sentences: how many reports and originals, who repeats whom, and who is against it. */
  readonly because: string;
}

/** A subject and a predicate on which there are claims, with the answers ranked by probability. */
export interface Question {
  /** `subject/predicate`, with its separators where it has some. */
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  /** The values of the predicate's separators. */
  readonly scope?: Readonly<Record<string, string>>;
  readonly status: Status;
  /** Most probable first. */
  readonly answers: readonly Answer[];
}

/** What a note is about. */
export const NOTE_CODES = [
  /** Questions that rest on fewer than two originals. */
  'single-source',
  /** Questions that nobody affirms anything on. */
  'unsupported',
  /** Sources that lean on each other in a circle. */
  'circular',
  /** Several reports of fewer originals. */
  'echo',
  /** Ids that claims use and nothing defines. */
  'undeclared',
  /** Records that nothing uses. */
  'orphan',
  /** Claims that later ones replace. */
  'superseded',
  /** Claims that were taken back, or rest on what was. */
  'retracted',
  /** Holders who changed sides. */
  'reversal',
  /** A relay states flatly what its source hedged. */
  'hardened',
  /** Relays of one original differ. */
  'garbled',
  /** A grade counts a confirmation that is in the ledger too. */
  'confirmed-within',
  /** Originals that belong to one owner. */
  'shared-owner',
  /** Speakers who have something to gain or lose. */
  'interest',
  /** Certainty that was read from the wording. */
  'wording',
  /** Judgements about identity that pull against each other, or change nothing. */
  'identity',
  /** What was left out, or taken for granted. */
  'not-checked',
] as const;

/** One of the {@link NOTE_CODES}. */
export type NoteCode = (typeof NOTE_CODES)[number];

/** Something that a reader of the audit should know, with the ids that it is about. */
export interface Note {
  readonly code: NoteCode;
  /** Ids of the questions, claims, sources … that it is about; the first twenty of a long list. */
  readonly refs: readonly string[];
  /** One plain sentence. */
  readonly message: string;
}

/** How many there are of everything that an audit speaks of. */
export interface AuditCounts {
  readonly claims: number;
  /** Distinct holder × proposition × stance. */
  readonly positions: number;
  readonly questions: number;
  readonly contradictions: number;
  readonly tensions: number;
  /** Questions by their status; the five sum to `questions`. */
  readonly settled: number;
  readonly likely: number;
  readonly disputed: number;
  readonly open: number;
  readonly singleSource: number;
  /** Claims that a later statement of their holder replaced. */
  readonly superseded: number;
  readonly retracted: number;
  /** Claims left out because they were asserted after `knownAt` or come from a source left out. */
  readonly excluded: number;
  /** Comparisons that were not made. Silence is never "ok". */
  readonly notChecked: number;
}

/** The result of `audit`: stable and versioned; its JSON Schema ships. */
export interface Audit {
  /** Version of the format. */
  readonly audit: 1;
  /** What was audited: its title and how many records of each type. */
  readonly ledger: {
    readonly title?: string;
    readonly claims: number;
    readonly sources: number;
    readonly entities: number;
    readonly predicates: number;
  };
  /** The moment asked for: what came later is left out. */
  readonly knownAt?: Time;
  /** By id. */
  readonly questions: readonly Question[];
  /** By question, then outcome and kind. */
  readonly contradictions: readonly Contradiction[];
  readonly notes: readonly Note[];
  readonly counts: AuditCounts;
}
