import { canonicalIds } from '../identity/canonical-ids.ts';
import { canonicalSources } from '../identity/canonical-sources.ts';
import type { Ledger } from '../model/ledger.ts';
import { requireLedger } from '../model/require-ledger.ts';
import { attributeRoots } from './attribution.ts';
import { findClaims } from './find-claims.ts';
import { checkIndependenceOptions, type IndependenceOptions } from './independence-options.ts';
import { type OpenSplit, openSplits } from './open-splits.ts';
import { ownedSources } from './owned-sources.ts';
import type { ProvenanceNode } from './provenance-graph.ts';
import { sourcesByEntity } from './sources-by-entity.ts';
import { statementGraph } from './statement-graph.ts';

/** How far a number of effective sources depends on shares that nobody stated. */
export interface ShareSensitivity {
  /** The least that was found, with shares split evenly or wholly on one parent. */
  readonly low: number;
  /** The most that was found. */
  readonly high: number;
  /** As `independence` gives it: what nobody stated is split evenly. Between `low` and `high`. */
  readonly effectiveSources: number;
  /** Whether every combination was tried; else one relay at a time, and the range may be wider than this. */
  readonly exact: boolean;
}

/** Combinations tried before relays are taken one at a time: ten relays of two parents each. A convention, for time. */
const MOST_COMBINATIONS = 1024;

/**
 * How far the number of effective sources depends on shares that nobody stated. A relay that names several parents and no
 * shares is split evenly, by convention; here each such relay is put wholly on one of its parents. Shares that were
 * stated stay as they are, and only what they leave is moved.
 *
 * Effective sources are convex in the shares of any one relay. So, for documented roots and without citation rings, an
 * exact `high` is the most that any shares give, and even splits may give less than every extreme: they belong to the
 * range. `low` is the least of those, which mixed shares can still go below.
 *
 * Up to 1,024 combinations each cost as much as `independence`; beyond that, one for every parent of every such relay.
 *
 * @throws CorroborateError 'unknown-claim' with every id that the ledger does not have, 'invalid-ledger' for what is none,
 * 'invalid-option' for an option out of range or under another name.
 * @example
 * ```ts
 * import { defineLedger, shareSensitivity } from 'corroborate';
 * const about = { subject: 'bridge', predicate: 'collapsed', value: true };
 * const ledger = defineLedger({
 *   sources: [{ id: 'B', derivedFrom: ['A', 'D'] }, { id: 'C', derivedFrom: ['A', 'E'] }],
 *   claims: [{ ...about, id: 'b', source: 'B' }, { ...about, id: 'c', source: 'C' }],
 * });
 * shareSensitivity(ledger, ['b', 'c']); // => { low: 1, high: 2, effectiveSources: 1.5, exact: true }
 * ```
 */
export function shareSensitivity(
  ledger: Ledger,
  claimIds: readonly string[],
  options: IndependenceOptions = {},
): ShareSensitivity {
  requireLedger(ledger);
  checkIndependenceOptions(options);
  const byId = new Map(ledger.claims.map((claim) => [claim.id, claim]));
  const ids = canonicalIds(ledger);
  const { nodes, reports } = statementGraph(findClaims(byId, claimIds), {
    sources: ownedSources(
      sourcesByEntity(canonicalSources(ledger.sources, ids.source), ids.entity),
      options.ownerShare ?? 0,
    ),
    canonicalSource: ids.source,
    claimById: (id) => byId.get(id),
  });
  const rho0 = options.rho0 === undefined ? {} : { rho0: options.rho0 };
  const count = (moved: readonly ProvenanceNode[]): number =>
    // Of two nodes with one id the later one counts.
    attributeRoots([...nodes, ...moved], reports, rho0).effectiveSources;

  const splits = openSplits(nodes, reports);
  const combinations = splits.reduce((product, { extremes }) => product * extremes.length, 1);
  const exact = combinations <= MOST_COMBINATIONS;
  const effectiveSources = count([]);
  let low = effectiveSources;
  let high = effectiveSources;
  for (const moved of exact ? everyCombination(splits) : oneAtATime(splits)) {
    const found = count(moved);
    low = Math.min(low, found);
    high = Math.max(high, found);
  }
  return { low, high, effectiveSources, exact };
}

function everyCombination(splits: readonly OpenSplit[]): readonly (readonly ProvenanceNode[])[] {
  return splits.reduce<readonly (readonly ProvenanceNode[])[]>(
    (combinations, { extremes }) => combinations.flatMap((some) => extremes.map((extreme) => [...some, extreme])),
    [[]],
  );
}

function* oneAtATime(splits: readonly OpenSplit[]): Generator<readonly ProvenanceNode[]> {
  for (const { extremes } of splits) for (const extreme of extremes) yield [extreme];
}
