import type { Stance } from './claim.ts';
import type { Opinion } from './opinion.ts';
import type { Time, Value } from './value.ts';

/** What two claims are to each other. */
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
  'same-position',
  'agrees',
  'entails',
  'overlap',
  'update',
  'undecided',
  'denial-leaves-room',
  'many-valued',
  'modality',
  'conditional',
  'retracted',
  'same-or-part',
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
  readonly kind: RelationKind;
  /** Id of the rule that decided, stable between versions. */
  readonly rule: string;
  /** hard: both certain and hard-edged. Present on conflicts only. */
  readonly severity?: 'hard' | 'soft';
  /** Degree of conflict 0–1: |P₁ − P₂|(1 − u₁)(1 − u₂). 0 where nothing conflicts. */
  readonly strength: number;
  /** The two claims, in id order; three where a condition needs a third. */
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
  readonly holder: string;
  readonly stance: Stance;
  readonly value: Value;
  readonly claims: readonly string[];
}

/** One finding per question, kind and set of value classes. */
export interface Contradiction {
  /** Stable: made from the question, the kind and the values, not from the order of anything. */
  readonly id: string;
  readonly outcome: 'contradiction' | 'tension';
  readonly kind: ConflictKind;
  readonly rule: string;
  readonly severity: 'hard' | 'soft';
  readonly strength: number;
  /** Id of the question; absent where a finding spans several. */
  readonly question?: string;
  /** The example: a minimal set of claims that cannot stand together. */
  readonly claims: readonly string[];
  /** Every position that takes part. */
  readonly positions: readonly HeldPosition[];
  readonly reason: string;
  readonly resolvedBy?: string;
}

/**
 * How far a question is answered: one effective source at most; contested; answered; leaning; none of these.
 */
export const STATUSES = ['single-source', 'disputed', 'settled', 'likely', 'open'] as const;

/** One of the {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];

/** One value that the claims give to a question, with what speaks for it and against it. */
export interface Answer {
  readonly value: Value;
  /** 0–1, projected from the opinion. */
  readonly probability: number;
  readonly opinion: Opinion;
  /** net |b − d|, contested 2·min(b, d), unknown u: they sum to 1. */
  readonly breakdown: { readonly net: number; readonly contested: number; readonly unknown: number };
  /** The opinion in words: 'well supported', 'disputed', 'little evidence' … */
  readonly verdict: string;
  /** How many independent originals the supporting claims are worth. */
  readonly effectiveSources: number;
  /** Fewest sources that would have to be wrong for all support to vanish. */
  readonly minCut: number;
  readonly roots: readonly string[];
  readonly supporting: readonly string[];
  readonly opposing: readonly string[];
  /** The probability with everything from one root left out. */
  readonly withoutEachRoot: readonly { readonly root: string; readonly probability: number }[];
  readonly because: string;
}

/** A subject and a predicate on which there are claims, with the answers ranked by probability. */
export interface Question {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly scope?: Readonly<Record<string, string>>;
  readonly status: Status;
  readonly answers: readonly Answer[];
}

/** What a note is about. */
export const NOTE_CODES = [
  'single-source',
  'unsupported',
  'circular',
  'echo',
  'undeclared',
  'orphan',
  'superseded',
  'retracted',
  'reversal',
  'hardened',
  'garbled',
  'confirmed-within',
  'shared-owner',
  'interest',
  'wording',
  'identity',
  'not-checked',
] as const;

/** One of the {@link NOTE_CODES}. */
export type NoteCode = (typeof NOTE_CODES)[number];

/** Something that a reader of the audit should know, with the ids that it is about. */
export interface Note {
  readonly code: NoteCode;
  readonly refs: readonly string[];
  readonly message: string;
}

/** How many there are of everything that an audit speaks of. */
export interface AuditCounts {
  readonly claims: number;
  readonly positions: number;
  readonly questions: number;
  readonly contradictions: number;
  readonly tensions: number;
  readonly settled: number;
  readonly likely: number;
  readonly disputed: number;
  readonly open: number;
  readonly singleSource: number;
  readonly superseded: number;
  readonly retracted: number;
  /** Claims left out because they were asserted after `knownAt` or come from a source left out. */
  readonly excluded: number;
  /** Comparisons that were not made. Silence is never "ok". */
  readonly notChecked: number;
}

/** The result of `audit`: stable and versioned; its JSON Schema ships. */
export interface Audit {
  readonly audit: 1;
  readonly ledger: {
    readonly title?: string;
    readonly claims: number;
    readonly sources: number;
    readonly entities: number;
    readonly predicates: number;
  };
  readonly knownAt?: Time;
  readonly questions: readonly Question[];
  readonly contradictions: readonly Contradiction[];
  readonly notes: readonly Note[];
  readonly counts: AuditCounts;
}
