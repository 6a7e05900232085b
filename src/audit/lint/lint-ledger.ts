import { CorroborateError } from '../../errors/corroborate-error.ts';
import { byCodeUnit } from '../../model/code-unit-order.ts';
import { type Ledger, RECORD_TYPES } from '../../model/ledger.ts';
import { LINT_CODES, type LintFinding, type LintReport } from '../../model/lint-report.ts';
import { requireLedger } from '../../model/require-ledger.ts';
import { lintContext } from './lint-context.ts';
import { quotedIn } from './quotes.ts';
import { LINT_RULES } from './rules.ts';

/** What linting may be told. */
export interface LintOptions {
  /** The texts of sources, by source id: quotes are looked up in them rather than in the text of their claim. */
  readonly texts?: Readonly<Record<string, string>>;
}

/**
 * Looks for slips of the coder: what the format allows and hardly anybody means. A denial that carries the value of the
 * one who denies, a publisher as its own source, a quote that is not in its text, dates that run backwards and a dozen
 * more, each with why it matters and what to write instead. It says nothing of whether the claims are true, and repeats
 * nothing that parsing refuses.
 *
 * Near linear in the ledger.
 *
 * @throws CorroborateError 'unknown-source' for a text of a source that no claim was read in.
 * @example
 * ```ts
 * import { defineLedger, lintLedger } from 'corroborate';
 * const toll = { subject: 'attack', predicate: 'killed' };
 * const ledger = defineLedger({
 *   predicates: [{ id: 'killed', value: 'count', cardinality: 'single' }],
 *   claims: [
 *     { ...toll, id: 'a', source: 'afp', value: 22 },
 *     { ...toll, id: 'b', source: 'ministry', value: 19, stance: 'denies' },
 *   ],
 * });
 * const [finding] = lintLedger(ledger).findings;
 * [finding?.code, finding?.id]; // => ['denial-of-own-value', 'b']
 * finding?.what; // => 'ministry denies 19, which nobody affirms; others say 22.'
 * ```
 */
export function lintLedger(ledger: Ledger, options: LintOptions = {}): LintReport {
  requireLedger(ledger);
  const { texts = {} } = options;
  refuseUnread(ledger, Object.keys(texts));
  const context = lintContext(ledger, texts);
  const findings = LINT_RULES.flatMap(({ code, why, find }) =>
    Array.from(
      find(context),
      ({ level, record, id, path, refs = [], what, instead }): LintFinding => ({
        code,
        level,
        record,
        id,
        path,
        refs,
        what,
        why,
        instead,
      }),
    ),
  );
  const having = (level: LintFinding['level']): number => findings.filter((finding) => finding.level === level).length;
  return {
    lint: 1,
    findings: findings.sort(inOrder),
    counts: { error: having('error'), warning: having('warning'), hint: having('hint') },
    notChecked: [...quotedIn(context)].filter(({ text }) => text === undefined).length,
  };
}

function inOrder(a: LintFinding, b: LintFinding): number {
  return (
    RECORD_TYPES.indexOf(a.record) - RECORD_TYPES.indexOf(b.record) ||
    byCodeUnit(a.id, b.id) ||
    LINT_CODES.indexOf(a.code) - LINT_CODES.indexOf(b.code) ||
    byCodeUnit(a.path, b.path)
  );
}

function refuseUnread(ledger: Ledger, given: readonly string[]): void {
  if (given.length === 0) return;
  const read = new Set(ledger.claims.map(({ source }) => source));
  const unknown = given.filter((id) => !read.has(id));
  if (unknown.length === 0) return;
  throw new CorroborateError(
    'unknown-source',
    unknown.map((id) => ({ path: 'texts', expected: 'a source that claims were read in', received: `'${id}'` })),
  );
}
