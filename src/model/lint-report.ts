import type { RecordType } from './ledger.ts';

/** How sure a rule is: surely a slip · probably one · worth a second look. */
export const LINT_LEVELS = ['error', 'warning', 'hint'] as const;

/** One of the {@link LINT_LEVELS}. */
export type LintLevel = (typeof LINT_LEVELS)[number];

/** What a slip is, in one word, stable between versions. */
export const LINT_CODES = [
  'denial-of-own-value',
  'double-negation',
  'act-against-stance',
  'undecided-likelihood',
  'wording-against-code',
  'number-without-edge',
  'value-kind',
  'many-by-default',
  'own-origin',
  'citation-ring',
  'shares-leave-nothing',
  'hearsay-unclear',
  'speaker-is-entity',
  'quote-not-found',
  'quote-offsets',
  'dates-backwards',
  'time-missing',
  'supersedes-astray',
  'dangling-reference',
  'look-alike-ids',
  'said-twice',
] as const;

/** One of the {@link LINT_CODES}. */
export type LintCode = (typeof LINT_CODES)[number];

/** One slip of the coder: where it is, what it is, why it matters, and what to write instead. */
export interface LintFinding {
  readonly code: LintCode;
  readonly level: LintLevel;
  /** What kind of record it is in. */
  readonly record: Exclude<RecordType, 'ledger'>;
  /** Id of the record. */
  readonly id: string;
  /** Place in the record: `evidence[0].quote`. */
  readonly path: string;
  /** Ids of other records that take part. */
  readonly refs: readonly string[];
  readonly what: string;
  readonly why: string;
  readonly instead: string;
}

/** The result of `lintLedger`. */
export interface LintReport {
  readonly lint: 1;
  /** By record type and id, then by the order of the codes. */
  readonly findings: readonly LintFinding[];
  readonly counts: Readonly<Record<LintLevel, number>>;
  /** Quotes that could not be looked up, for no text was given. Silence is never "ok". */
  readonly notChecked: number;
}
