import { type ContradictionContext, contextOf } from '../../contradictions/context.ts';
import type { Claim } from '../../model/claim.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { LintCode, LintFinding } from '../../model/lint-report.ts';
import type { Source } from '../../model/source.ts';
import { parseTime } from '../../time/parse-time.ts';
import { orderSpans } from '../../time/relate-spans.ts';
import type { TimeSpan } from '../../time/time-span.ts';

/** What every rule may look up. */
export interface LintContext {
  readonly ledger: Ledger;
  readonly positions: ContradictionContext;
  /** Texts of sources, by the id under which they were given. */
  readonly texts: ReadonlyMap<string, string>;
  readonly claimById: (id: string) => Claim | undefined;
  /** A source record by its id as written. */
  readonly sourceById: (id: string) => Source | undefined;
  /** Whether the first time is over before the second begins; false where either is missing. */
  readonly isBefore: (first: string | undefined, second: string | undefined) => boolean;
  readonly timeSpan: (time: string) => TimeSpan | undefined;
}

/** What a rule says of one record; the rest is the same for all that it finds. */
export type Slip = Omit<LintFinding, 'code' | 'why' | 'refs'> & { readonly refs?: readonly string[] };

/** One kind of slip. */
export interface LintRule {
  readonly code: LintCode;
  /** Why it matters, one sentence. */
  readonly why: string;
  readonly find: (context: LintContext) => Iterable<Slip>;
}

/** Reads a ledger for linting. O(ledger). */
export function lintContext(ledger: Ledger, texts: Readonly<Record<string, string>>): LintContext {
  const claims = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const sources = new Map(ledger.sources.map((source) => [source.id, source]));
  const spans = new Map<string, TimeSpan | undefined>();
  const timeSpan = (time: string): TimeSpan | undefined => {
    if (!spans.has(time)) spans.set(time, parseTime(time));
    return spans.get(time);
  };
  return {
    ledger,
    positions: contextOf(ledger),
    texts: new Map(Object.entries(texts)),
    claimById: (id) => claims.get(id),
    sourceById: (id) => sources.get(id),
    isBefore: (first, second) => {
      const [a, b] = [first, second].map((time) => (time === undefined ? undefined : timeSpan(time)));
      return a !== undefined && b !== undefined && orderSpans(a, b) === 'before';
    },
    timeSpan,
  };
}

/** Who holds the position of a claim, as written. */
export function speakerOf(claim: Claim): string {
  return claim.attributedTo?.at(-1) ?? claim.source;
}
