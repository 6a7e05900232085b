import type { LintRule } from './lint-context.ts';
import { actAgainstStance } from './rules/act-against-stance.ts';
import { citationRing } from './rules/citation-ring.ts';
import { danglingReference } from './rules/dangling-reference.ts';
import { datesBackwards } from './rules/dates-backwards.ts';
import { denialOfOwnValue } from './rules/denial-of-own-value.ts';
import { doubleNegation } from './rules/double-negation.ts';
import { hearsayUnclear } from './rules/hearsay-unclear.ts';
import { lookAlikeIds } from './rules/look-alike-ids.ts';
import { manyByDefault } from './rules/many-by-default.ts';
import { numberWithoutEdge } from './rules/number-without-edge.ts';
import { ownOrigin } from './rules/own-origin.ts';
import { quoteNotFound } from './rules/quote-not-found.ts';
import { quoteOffsets } from './rules/quote-offsets.ts';
import { saidTwice } from './rules/said-twice.ts';
import { sharesLeaveNothing } from './rules/shares-leave-nothing.ts';
import { speakerIsEntity } from './rules/speaker-is-entity.ts';
import { supersedesAstray } from './rules/supersedes-astray.ts';
import { timeMissing } from './rules/time-missing.ts';
import { undecidedLikelihood } from './rules/undecided-likelihood.ts';
import { valueKind } from './rules/value-kind.ts';
import { wordingAgainstCode } from './rules/wording-against-code.ts';

/** Every kind of slip that is looked for, in the order of `LINT_CODES`. */
export const LINT_RULES: readonly LintRule[] = [
  denialOfOwnValue,
  doubleNegation,
  actAgainstStance,
  undecidedLikelihood,
  wordingAgainstCode,
  numberWithoutEdge,
  valueKind,
  manyByDefault,
  ownOrigin,
  citationRing,
  sharesLeaveNothing,
  hearsayUnclear,
  speakerIsEntity,
  quoteNotFound,
  quoteOffsets,
  datesBackwards,
  timeMissing,
  supersedesAstray,
  danglingReference,
  lookAlikeIds,
  saidTwice,
];
