// The public names, grouped by room in the order of the house.

// errors

export type { ErrorCode, Issue } from './errors/corroborate-error.ts';
export { CorroborateError, ERROR_CODES, formatIssue } from './errors/corroborate-error.ts';

// time

export { parseTime } from './time/parse-time.ts';
export type { Precision, TimeSpan } from './time/time-span.ts';
export { PRECISIONS } from './time/time-span.ts';

// model

export type { AllenRelation } from './model/allen-relation.ts';
export { ALLEN_RELATIONS } from './model/allen-relation.ts';
export type {
  Answer,
  Audit,
  AuditCounts,
  ConflictKind,
  Contradiction,
  HeldPosition,
  Note,
  NoteCode,
  Outcome,
  Question,
  Relation,
  RelationKind,
  Status,
} from './model/audit.ts';
export { CONFLICT_KINDS, GATE_KINDS, NOTE_CODES, OUTCOMES, PEACE_KINDS, STATUSES } from './model/audit.ts';
export type {
  Act,
  AnalyticConfidence,
  Claim,
  ClaimInput,
  Condition,
  Evidence,
  Likelihood,
  Stance,
} from './model/claim.ts';
export { ACTS, CONFIDENCES, STANCES } from './model/claim.ts';
export { claimContentId } from './model/content-id.ts';
export type { Entity } from './model/entity.ts';
export type { JudgedRecord, Judgement, JudgementInput } from './model/judgement.ts';
export { JUDGED_RECORDS } from './model/judgement.ts';
export type { Ledger, LedgerInput, RecordType } from './model/ledger.ts';
export { RECORD_TYPES } from './model/ledger.ts';
export type { Opinion } from './model/opinion.ts';
export type { Cardinality, Change, Difference, Exclusion, Predicate, ValueKind } from './model/predicate.ts';
export { CHANGES, VALUE_KINDS } from './model/predicate.ts';
export type { Derivation, ReliabilityLetter, Source } from './model/source.ts';
export { RELIABILITY_LETTERS } from './model/source.ts';
export type { NoneForm, OneOfForm, QuantityForm, Time, UnknownForm, Value } from './model/value.ts';
export { NUMBER_FORMS, RANGE_FORMS, VALUE_FORMS } from './model/value.ts';

// confidence

export type {
  AdmiraltyReading,
  Ageing,
  BetaView,
  Breakdown,
  Commitment,
  Conditional,
  Conversion,
  ConversionLoss,
  DiscountVariant,
  FuseOptions,
  FusionMethod,
  LikelihoodProblem,
  LikelihoodReading,
  ReadLikelihoodOptions,
  Scale,
  ScaleTerm,
  ToOpinionOptions,
  Verdict,
} from './confidence/index.ts';
export {
  and,
  breakdown,
  CONFIDENCE_DEFAULTS,
  commitment,
  commitmentOpinion,
  convertScale,
  decay,
  deduce,
  degreeOfConflict,
  describe,
  discount,
  evidenceAgainst,
  evidenceFor,
  FUSION_METHODS,
  fromBeta,
  fuse,
  likelihoodProblem,
  maximiseUncertainty,
  negate,
  opinionOfEvidence,
  or,
  project,
  readAdmiralty,
  readLikelihood,
  reliabilityTrust,
  SCALES,
  toBeta,
  toOpinion,
  VERDICTS,
  verdict,
} from './confidence/index.ts';

// wording

export type {
  Attribution,
  AttributionKind,
  Certainty,
  ClaimReading,
  Convention,
  Cue,
  CueKind,
  Polarity,
  Reading,
  ReadWordingOptions,
  SourceKind,
  SourceLink,
  Span,
  TaggedWord,
  Tagger,
  View,
  WordedProbability,
  World,
} from './wording/index.ts';
export {
  ATTRIBUTION_KINDS,
  CERTAINTIES,
  CONVENTIONS,
  CUE_KINDS,
  findAttributions,
  POLARITIES,
  readClaimWording,
  readWording,
  SOURCE_KINDS,
  WORLDS,
} from './wording/index.ts';

// identity

export type { Suggestion } from './identity/suggest-identities.ts';
export { suggestIdentities } from './identity/suggest-identities.ts';

// provenance

export type { Independence } from './provenance/independence.ts';
export { independence } from './provenance/independence.ts';
export type { IndependenceOptions } from './provenance/independence-options.ts';
export type { ShareSensitivity } from './provenance/share-sensitivity.ts';
export { shareSensitivity } from './provenance/share-sensitivity.ts';

// positions

export { valueLabel } from './positions/labels.ts';

// contradictions

export { composeAllen } from './contradictions/beyond/allen-composition.ts';
export type { Interval } from './contradictions/beyond/allen-relations.ts';
export { allenRelation } from './contradictions/beyond/allen-relations.ts';
export type { Supported } from './contradictions/beyond/conflict-framework.ts';
export { conflictFramework } from './contradictions/beyond/conflict-framework.ts';
export type { ExtensionComponent, Extensions, Semantics } from './contradictions/beyond/find-extensions.ts';
export { findExtensions, SEMANTICS } from './contradictions/beyond/find-extensions.ts';
export type { Framework } from './contradictions/beyond/framework.ts';
export { groundedExtension } from './contradictions/beyond/grounded-extension.ts';
export type { ArguedPosition, ConflictOptions, LedgerFramework } from './contradictions/beyond/ledger-framework.ts';
export { ledgerFramework } from './contradictions/beyond/ledger-framework.ts';
export { minimalConflictSets } from './contradictions/beyond/minimal-conflict-sets.ts';
export type { AllenConstraint, AllenNetwork, ConsistentNetwork } from './contradictions/beyond/path-consistency.ts';
export { pathConsistency } from './contradictions/beyond/path-consistency.ts';
export type { HeldCell, Odds, PositionsTable } from './contradictions/beyond/positions-table.ts';
export { positionsTable } from './contradictions/beyond/positions-table.ts';
export type { SafeClaims } from './contradictions/beyond/safe-claims.ts';
export { safeClaims } from './contradictions/beyond/safe-claims.ts';
export type { FindOptions } from './contradictions/find-contradictions.ts';
export { findContradictions } from './contradictions/find-contradictions.ts';
export type { ConflictRule, RuleViolation } from './contradictions/kinds/user-rule.ts';
export { relate } from './contradictions/relate.ts';

// merge

export { MERGE_DEFAULTS } from './merge/merge-defaults.ts';
export { mergeLedgers } from './merge/merge-ledgers.ts';
export type { MergeOptions } from './merge/merge-options.ts';
export { unmergeLedgers } from './merge/unmerge-ledgers.ts';
export type { MergeConflict, MergedLedger, MergedPart, MergeRecord } from './model/merged-ledger.ts';
export { MERGE_KEY } from './model/merged-ledger.ts';

// audit

export { audit } from './audit/audit.ts';
export type { AuditOptions } from './audit/audit-options.ts';
export type { LedgerRecord } from './audit/book/ledger-record.ts';
export { compareAudits } from './audit/compare-audits.ts';
export type { IndexOptions } from './audit/create-index.ts';
export { createIndex } from './audit/create-index.ts';
export type { Explanation } from './audit/explain.ts';
export { explain } from './audit/explain.ts';
export type { PositionExplanation } from './audit/explain-position.ts';
export type { AskedQuestion } from './audit/find-question.ts';
export type { HistoryOptions, HistoryPoint } from './audit/history.ts';
export { history } from './audit/history.ts';
export type { IndexChange, LedgerIndex } from './audit/ledger-index.ts';
export type { LintOptions } from './audit/lint/lint-ledger.ts';
export { lintLedger } from './audit/lint/lint-ledger.ts';
export { sourceReport } from './audit/sources/source-report.ts';
export type { Supposition, WhatIfOptions } from './audit/what-if.ts';
export { whatIf } from './audit/what-if.ts';
export type {
  AlteredContradiction,
  AnswerChange,
  AuditChange,
  BeforeAfter,
  ContradictionChanges,
  QuestionChange,
} from './model/audit-change.ts';

export type { LintCode, LintFinding, LintLevel, LintReport } from './model/lint-report.ts';
export { LINT_CODES, LINT_LEVELS } from './model/lint-report.ts';
export type { EchoGroup, PointOfFailure, SourcePair, SourceReport, SourceSummary } from './model/source-report.ts';

// report

export type { RenderHtmlOptions } from './report/render-html.ts';
export { renderHtml } from './report/render-html.ts';
export { renderJson } from './report/render-json.ts';
export type { RenderJUnitOptions } from './report/render-junit.ts';
export { renderJUnit } from './report/render-junit.ts';
export type { RenderMarkdownOptions } from './report/render-markdown.ts';
export { renderMarkdown } from './report/render-markdown.ts';
export type { ClaimLocation, RenderSarifOptions } from './report/render-sarif.ts';
export { renderSarif } from './report/render-sarif.ts';
export type { RenderTextOptions } from './report/render-text.ts';
export { renderText } from './report/render-text.ts';

// schema

export { defineLedger } from './schema/define-ledger.ts';
export type { ClaimOf, PredicateSpec, ValueOf } from './schema/define-predicates.ts';
export { definePredicates } from './schema/define-predicates.ts';
export { ledgerLines } from './schema/ledger-lines.ts';
export { parseLedger } from './schema/parse-ledger.ts';
export { parseLedgerLines } from './schema/parse-ledger-lines.ts';
export type { ParseLedgerTextOptions } from './schema/parse-ledger-text.ts';
export { parseLedgerText } from './schema/parse-ledger-text.ts';
export type { SafeParse } from './schema/safe-parse-ledger.ts';
export { safeParseLedger } from './schema/safe-parse-ledger.ts';
export { serializeLedger } from './schema/serialize-ledger.ts';
