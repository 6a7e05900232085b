/** Every way in which the library can refuse. Closed: a caller may switch over it. */
export const ERROR_CODES = [
  /** The input is not JSON, JSONL or a ledger's shape. */
  'invalid-ledger',
  /** A likelihood that is not a probability, an interval or a known word. */
  'invalid-likelihood',
  /** An opinion whose parts do not lie in 0–1 or do not sum to 1. */
  'invalid-opinion',
  'invalid-time',
  'invalid-value',
  /** Operands on which the operator is not defined. */
  'undefined-operation',
  'unknown-scale',
  'unknown-word',
  'unknown-claim',
  'unknown-question',
  'unknown-source',
  /** An option or argument that the function does not take. */
  'invalid-option',
  /** The command line was misused. */
  'usage',
  /** A file that cannot be read or written. */
  'file',
] as const;

/** One of the {@link ERROR_CODES}. */
export type ErrorCode = (typeof ERROR_CODES)[number];

/** One problem: where it is, what was expected, what came. */
export interface Issue {
  readonly file?: string;
  /** 1-based line of the input, where the input has lines. */
  readonly line?: number;
  /** Dotted path with indices: `claims[3].value`. Empty for the whole input. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** What to do about it: "did you mean 'likelihood'?". */
  readonly hint?: string;
}

/**
 * One line for one problem: the place, what was expected, what came, and the hint.
 *
 * @example
 * ```ts
 * import { formatIssue } from 'corroborate';
 * formatIssue({ path: 'claims[0].value', expected: 'a value', received: 'undefined' }); // => 'claims[0].value: expected a value, received undefined'
 * ```
 */
export function formatIssue(issue: Issue): string {
  const { file, line, path, expected, received, hint } = issue;
  const place = [file, line && `line ${line}`, path].filter((part) => part).join(', ');
  return `${place && `${place}: `}expected ${expected}, received ${received}${hint ? ` (${hint})` : ''}`;
}

/** The only error that the library throws. `issues` has every problem at once. */
export class CorroborateError extends Error {
  override readonly name = 'CorroborateError';
  readonly code: ErrorCode;
  readonly issues: readonly Issue[];

  constructor(code: ErrorCode, issues: readonly Issue[]) {
    super(issues.map(formatIssue).join('\n'));
    this.code = code;
    this.issues = issues;
  }
}
