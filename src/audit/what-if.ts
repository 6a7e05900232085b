import { refuse } from '../errors/refuse.ts';
import { refuseUnknownIds } from '../errors/refuse-unknown-ids.ts';
import { refuseUnknownOptions } from '../errors/refuse-unknown-options.ts';
import { canonicalIds } from '../identity/canonical-ids.ts';
import type { AuditChange } from '../model/audit-change.ts';
import { sortById } from '../model/code-unit-order.ts';
import { judgementContentId } from '../model/content-id.ts';
import type { Judgement } from '../model/judgement.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireLedger } from '../model/require-ledger.ts';
import { RELIABILITY_LETTERS, type ReliabilityLetter, type Source } from '../model/source.ts';
import { audit } from './audit.ts';
import type { AuditOptions } from './audit-options.ts';
import { compareAudits } from './compare-audits.ts';
import { listOf } from './list-of.ts';

/** What to suppose. All of it is supposed at once. */
export interface Supposition {
  /** Source or sources that never spoke: their words are left out, and all that goes back to them alone. */
  readonly without?: string | readonly string[];
  /** Claim or claims that are taken back. */
  readonly retract?: string | readonly string[];
  /** Another reliability for some sources: an Admiralty letter, trust 0–1, or null for "cannot be judged". */
  readonly reliability?: Readonly<Record<string, ReliabilityLetter | number | null>>;
}

/** How both audits are made. */
export type WhatIfOptions = Omit<AuditOptions, 'without'>;

/**
 * What would change in the audit if something were otherwise. Exactly the difference between auditing the ledger and
 * auditing the changed ledger, which is how it is made. Costs two audits; the ledger stays as it is.
 *
 * @throws CorroborateError 'unknown-source' or 'unknown-claim' for an id that nothing in the ledger names,
 * 'invalid-option' for a reliability or an option that is none.
 * @example
 * ```ts
 * import { defineLedger, whatIf } from 'corroborate';
 * const about = { subject: 'attack', predicate: 'perpetrator' };
 * const ledger = defineLedger({
 *   predicates: [{ id: 'perpetrator', value: 'entity', cardinality: 'single' }],
 *   claims: [
 *     { ...about, id: 'a', source: 'afp', value: 'iskp' },
 *     { ...about, id: 'b', source: 'saleh', value: 'taliban' },
 *   ],
 * });
 * const change = whatIf(ledger, { without: ['saleh'] });
 * change.contradictions.resolved.map((finding) => finding.claims); // => [['a', 'b']]
 * change.questions[0]?.status; // => { before: 'disputed', after: 'single-source' }
 * ```
 */
export function whatIf(ledger: Ledger, supposition: Supposition, options: WhatIfOptions = {}): AuditChange {
  requireLedger(ledger);
  refuseUnknownOptions(supposition, ['without', 'retract', 'reliability']);
  const without = listOf(supposition.without, 'without');
  const retract = listOf(supposition.retract, 'retract');
  const { reliability = {} } = supposition;
  const changed = withReliability(withRetractions(ledger, retract), reliability);
  return compareAudits(
    audit(ledger, options),
    audit(changed, without.length === 0 ? options : { ...options, without }),
  );
}

function withRetractions(ledger: Ledger, retract: readonly string[]): Ledger {
  if (retract.length === 0) return ledger;
  const known = new Set(ledger.claims.map((claim) => claim.id));
  refuseUnknownIds('unknown-claim', 'retract', 'the id of a claim in the ledger', retract, known);
  const judgements = new Map(ledger.judgements.map((judgement) => [judgement.id, judgement]));
  for (const of of retract) {
    // Beside a judgement that was undone it has to be another one, or the undo would take it back too.
    const id = freeId(judgementContentId({ kind: 'retract', of }), judgements);
    judgements.set(id, { id, kind: 'retract', of });
  }
  return { ...ledger, judgements: sortById([...judgements.values()]) };
}

function freeId(wanted: string, taken: ReadonlyMap<string, Judgement>): string {
  let id = wanted;
  while (taken.has(id)) id += '~';
  return id;
}

function withReliability(ledger: Ledger, reliability: NonNullable<Supposition['reliability']>): Ledger {
  const given = new Map(Object.entries(reliability));
  if (given.size === 0) return ledger;
  const ids = canonicalIds(ledger);
  const named = new Set(ledger.sources.map((source) => source.id));
  for (const claim of ledger.claims) for (const id of [claim.source, ...(claim.attributedTo ?? [])]) named.add(id);
  refuseUnknownIds('unknown-source', 'reliability', 'a source of the ledger', [...given.keys()], named);
  const wanted = new Map<string, NonNullable<Source['reliability']> | null>();
  for (const [id, value] of given) wanted.set(ids.source(id), checked(id, value));
  const missing = new Set(wanted.keys());
  const sources = ledger.sources.map((source): Source => {
    const value = wanted.get(ids.source(source.id));
    if (value === undefined) return source;
    missing.delete(ids.source(source.id));
    return { ...source, reliability: value };
  });
  const added = [...missing].map((id): Source => ({ id, reliability: wanted.get(id) ?? null }));
  return { ...ledger, sources: sortById([...sources, ...added]) };
}

function checked(id: string, value: ReliabilityLetter | number | null): ReliabilityLetter | number | null {
  const isTrust = typeof value === 'number' && value >= 0 && value <= 1;
  if (value === null || isTrust || RELIABILITY_LETTERS.some((letter) => letter === value)) return value;
  return refuse('invalid-option', `reliability.${id}`, 'A to F, a trust from 0 to 1, or null', value);
}
