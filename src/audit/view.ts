import { CorroborateError } from '../errors/corroborate-error.ts';
import { refuseUnknownIds } from '../errors/refuse-unknown-ids.ts';
import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import { canonicalIds } from '../identity/canonical-ids.ts';
import { MERGE_OPTION_NAMES } from '../merge/check-merge-options.ts';
import type { Claim } from '../model/claim.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireLedger } from '../model/require-ledger.ts';
import { silence } from '../provenance/silence.ts';
import { parseTime } from '../time/parse-time.ts';
import type { AuditOptions } from './audit-options.ts';
import { listOf } from './list-of.ts';

/** What an audit looks at: the ledger as known at a time, without some sources. */
export interface LedgerView {
  readonly ledger: Ledger;
  /** How many claims are left out. */
  readonly excluded: number;
}

const OPTION_NAMES = [...MERGE_OPTION_NAMES, 'without', 'scale', 'unhedged'];

/** The same ledger where the options leave nothing out. */
export function viewOf(ledger: Ledger, options: AuditOptions): LedgerView {
  requireLedger(ledger);
  refuseUnknownOptions(options, OPTION_NAMES);
  const known = knownAt(ledger, options.knownAt);
  const heard = withoutSources(known, listOf(options.without, 'without'));
  return { ledger: heard, excluded: ledger.claims.length - heard.claims.length };
}

/**
 * The ledger as it could be known at a time: only what was asserted (else published, else recorded) by then. A claim
 * whose time is coarser than the question ("2020-11" against 2 November) cannot be said to have been known and is left
 * out; a claim without any time is kept, for nothing says that it is late. Judgements made later are left out too.
 *
 * @throws CorroborateError `invalid-time` when `knownAt` is not a time.
 */
function knownAt(ledger: Ledger, time: string | undefined): Ledger {
  if (time === undefined) return ledger;
  const moment = typeof time === 'string' ? parseTime(time) : undefined;
  if (moment === undefined) {
    throw new CorroborateError('invalid-time', [
      { path: 'knownAt', expected: 'an ISO 8601 time such as 2020-11-02', received: `'${time}'` },
    ]);
  }
  const publishedAt = new Map(ledger.sources.map((source) => [source.id, source.publishedAt]));
  const ends = new Map<string, number>();
  const isKnown = (then: string | undefined): boolean => {
    if (then === undefined) return true;
    let end = ends.get(then);
    if (end === undefined) {
      end = parseTime(then)?.end ?? Number.NEGATIVE_INFINITY;
      ends.set(then, end);
    }
    return end <= moment.end;
  };
  const timeOf = (claim: Claim): string | undefined =>
    claim.assertedAt ?? publishedAt.get(claim.source) ?? claim.recordedAt;
  const claims = ledger.claims.filter((claim) => isKnown(timeOf(claim)));
  const sources = ledger.sources.map((source) => {
    if (source.retractedAt === undefined || isKnown(source.retractedAt)) return source;
    const { retractedAt: _later, ...known } = source;
    return known;
  });
  const judgements = ledger.judgements.filter((judgement) => isKnown(judgement.at));
  return { ...ledger, claims, sources, judgements };
}

/**
 * The ledger as if some sources had never spoken: without the claims read in them or attributed to them, those that go
 * back to them alone, and those that rest on such claims alone.
 *
 * @throws CorroborateError `unknown-source` when nothing in the ledger names the source.
 */
function withoutSources(ledger: Ledger, without: readonly string[]): Ledger {
  if (without.length === 0) return ledger;
  const ids = canonicalIds(ledger);
  refuseUnknown(ledger, without);
  const silenced = new Set(without.map(ids.source));
  const isSilent = silence(ledger.sources, silenced, ids.source);
  const gone = new Set(ledger.claims.filter(isSilent).map((claim) => claim.id));
  const losesGround = (claim: Claim): boolean =>
    !gone.has(claim.id) &&
    claim.basedOn !== undefined &&
    claim.basedOn.length > 0 &&
    claim.basedOn.every((ground) => gone.has(ground) || silenced.has(ids.source(ground)));
  for (
    let falling = ledger.claims.filter(losesGround);
    falling.length > 0;
    falling = ledger.claims.filter(losesGround)
  ) {
    for (const claim of falling) gone.add(claim.id);
  }
  return { ...ledger, claims: ledger.claims.filter((claim) => !gone.has(claim.id)) };
}

function refuseUnknown(ledger: Ledger, without: readonly string[]): void {
  const known = new Set(ledger.sources.map((source) => source.id));
  for (const claim of ledger.claims) {
    known.add(claim.source);
    for (const speaker of claim.attributedTo ?? []) known.add(speaker);
  }
  refuseUnknownIds('unknown-source', 'without', 'a source of the ledger', without, known);
}
