import { canonicalIds } from '../identity/canonical-ids.ts';
import { canonicalSources } from '../identity/canonical-sources.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireLedger } from '../model/require-ledger.ts';
import type { Source } from '../model/source.ts';
import { explainRoots } from './explain-roots.ts';
import { findClaims } from './find-claims.ts';
import { checkIndependenceOptions, type IndependenceOptions } from './independence-options.ts';
import { nameList } from './name-list.ts';
import { ownedSources } from './owned-sources.ts';
import type { RootTrace } from './root-trace.ts';
import { traceRoots } from './roots.ts';
import { countedAs, sharedOwners } from './shared-owners.ts';
import { sourcesByEntity } from './sources-by-entity.ts';

/** How many independent originals some claims are worth, and whom they go back to. */
export interface Independence {
  /** 0 without claims, else between 1 and `minCut`; echoes add nothing. */
  readonly effectiveSources: number;
  /** Fewest sources that would have to be wrong for all support to vanish. */
  readonly minCut: number;
  /** Whom the claims go back to, by id; `coverage` (0–1) is the largest share of one claim that rests on it. */
  readonly roots: readonly { readonly source: string; readonly coverage: number; readonly circular?: true }[];
  /** The same in plain sentences. */
  readonly because: string;
}

/**
 * How far claims are independent of each other: they are traced back to their originals, and a report that repeats
 * another adds nothing. What the claims say is not looked at. A claim rests on what it names (`basedOn`, else
 * `attributedTo`), else on what its source is derived from. Sources of undocumented origin count for at most two together.
 *
 * Definition and worked numbers: docs/theory/independence.md. Near linear in claims and derivations, plus a maximum flow
 * for the cut.
 *
 * @throws CorroborateError 'unknown-claim' with every id that the ledger does not have, 'invalid-ledger' for what is none,
 * 'invalid-option' for an option out of range or under another name.
 * @example
 * ```ts
 * import { defineLedger, independence } from 'corroborate';
 * const about = { subject: 'bridge', predicate: 'collapsed', value: true };
 * const ledger = defineLedger({
 *   sources: [{ id: 'A' }, { id: 'B', derivedFrom: ['A'] }, { id: 'C', derivedFrom: ['A'] }, { id: 'D' }],
 *   claims: ['A', 'B', 'C', 'D'].map((source) => ({ ...about, id: `by-${source}`, source })),
 * });
 * const { effectiveSources, minCut, because } = independence(ledger, ['by-A', 'by-B', 'by-C', 'by-D']);
 * effectiveSources; // => 2
 * minCut; // => 2
 * because; // => '4 reports, 2 originals: A and D. B and C repeat A and add nothing. Two sources would have to be wrong for all support to vanish.'
 * ```
 */
export function independence(
  ledger: Ledger,
  claimIds: readonly string[],
  options: IndependenceOptions = {},
): Independence {
  requireLedger(ledger);
  checkIndependenceOptions(options);
  const { rho0, ownerShare = 0 } = options;
  const byId = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const claims = findClaims(byId, claimIds);
  const ids = canonicalIds(ledger);
  const sources = ownedSources(sourcesByEntity(canonicalSources(ledger.sources, ids.source), ids.entity), ownerShare);
  const trace = traceRoots(sources, claims, {
    canonicalSource: ids.source,
    claimById: (id) => byId.get(id),
    ...(rho0 !== undefined && { rho0 }),
  });
  const names = new Map(ledger.sources.map((source) => [source.id, source.name ?? source.id]));
  const entities = new Map(ledger.entities.map((entity) => [entity.id, entity.name]));
  const nameOf = (id: string): string => names.get(id) ?? entities.get(id) ?? id;
  return {
    effectiveSources: trace.effectiveSources,
    minCut: trace.minCut,
    roots: trace.roots.map(({ source, coverage, circular }) => ({ source, coverage, ...(circular && { circular }) })),
    because: [explainRoots(trace, claims, nameOf), ...ownerSentences(trace, sources, ownerShare, nameOf)].join(' '),
  };
}

function ownerSentences(
  trace: RootTrace,
  sources: ReadonlyMap<string, Source>,
  ownerShare: number,
  nameOf: (id: string) => string,
): string[] {
  const ids = trace.roots.map(({ source }) => source);
  return sharedOwners(ids, sources).map(
    ({ owner, roots }) =>
      `${nameList(roots.map(nameOf))} belong to one owner, ${nameOf(owner)}; ${countedAs(ownerShare)}.`,
  );
}
