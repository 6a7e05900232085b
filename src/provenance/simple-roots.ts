import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { minimumCut } from './minimum-cut.ts';
import { type RootShare, type RootTrace, weighRoots } from './root-trace.ts';
import { type OriginReader, type OriginRoot, originalOf, type SourceOrigin, sourceOrigins } from './source-origins.ts';
import { type StatementContext, unnamedBehind } from './statement-graph.ts';

/** Binary dust on a sum of shares must not ask for one more cut. */
const DUST = 1e-9;

/**
 * The common case without a graph: the table of sources alone says what every claim goes back to, for nobody in the set
 * says more about where a root has it from. Then a claim rests on what its last speaker rests on.
 *
 * Equal to the general way where it answers; `undefined` where sources run in a circle or may be documented by other
 * claims. O(claims + attributions), and a sort of the roots; a flow only where counting leaves the cut open.
 *
 * @param originOf where sources go back to, for many traces over the same sources.
 */
export function simpleRoots(
  claims: readonly Claim[],
  context: StatementContext,
  rho0?: number,
  originOf: OriginReader = sourceOrigins(context),
): RootTrace | undefined {
  const canonical = context.canonicalSource;
  const origins: SourceOrigin[] = [];
  const own: boolean[] = [];
  /** Speakers who name whom they have it from; speakers who do not say, with the unnamed source behind them. */
  let quoting: Set<string> | undefined;
  let vague: Map<string, SourceOrigin> | undefined;
  for (const claim of claims) {
    if (claim.basedOn !== undefined && claim.basedOn.length > 0) return undefined;
    let last = canonical(claim.source);
    let isOwn = claim.hearsay !== true;
    if (claim.attributedTo !== undefined) {
      for (const id of claim.attributedTo) {
        const speaker = canonical(id);
        if (speaker === last) continue;
        quoting ??= new Set();
        quoting.add(last);
        last = speaker;
        isOwn = false;
      }
    }
    let origin: SourceOrigin | undefined;
    if (claim.hearsay === true) {
      vague ??= new Map();
      origin = vague.get(last) ?? originalOf({ source: unnamedBehind(last), undocumented: true, open: false });
      vague.set(last, origin);
    } else origin = originOf(last);
    if (origin === undefined) return undefined;
    origins.push(origin);
    own.push(isOwn && origin.self !== undefined);
  }
  if (vague !== undefined && quoting !== undefined) {
    for (const speaker of vague.keys()) if (quoting.has(speaker)) return undefined;
  }
  const distinct = new Set(origins);
  const coverage = coverageOf(distinct);
  if (vague !== undefined || quoting !== undefined) {
    for (const { source, open } of coverage.keys()) {
      if (open && (quoting?.has(source) || vague?.has(source))) return undefined;
    }
  }
  return assemble(origins, own, distinct, coverage, rho0);
}

/** The largest share of any one report, for every root. */
function coverageOf(distinct: Iterable<SourceOrigin>): ReadonlyMap<OriginRoot, number> {
  const coverage = new Map<OriginRoot, number>();
  for (const { roots, shares } of distinct) {
    for (let i = 0; i < roots.length; i += 1) {
      const root = roots[i];
      const share = shares[i] ?? 0;
      if (root !== undefined && share > (coverage.get(root) ?? 0)) coverage.set(root, share);
    }
  }
  return coverage;
}

function assemble(
  origins: readonly SourceOrigin[],
  own: readonly boolean[],
  distinct: ReadonlySet<SourceOrigin>,
  coverage: ReadonlyMap<OriginRoot, number>,
  rho0: number | undefined,
): RootTrace {
  const found = [...coverage.keys()];
  if (found.length > 1) found.sort((a, b) => byCodeUnit(a.source, b.source));
  const placeOf = new Map<OriginRoot, number>();
  for (const root of found) placeOf.set(root, placeOf.size);
  const relayed = new Map<SourceOrigin, readonly RootShare[]>();
  const attribution = origins.map((origin, report) => {
    let list = relayed.get(origin);
    if (list === undefined) {
      list = origin.roots.map((root, i): RootShare => [placeOf.get(root) ?? 0, origin.shares[i] ?? 0]);
      relayed.set(origin, list);
    }
    return own[report] && list.length > 1 ? ownFirst(list, origin, placeOf) : list;
  });
  return {
    ...weighRoots(
      found.map((root) => {
        const traced = { source: root.source, coverage: coverage.get(root) ?? 0 };
        return root.undocumented ? { ...traced, undocumented: true as const } : traced;
      }),
      rho0,
    ),
    attribution,
    own,
    minCut: cutOf(distinct, coverage),
  };
}

/** The root whose own statement this is comes first, the others in order. */
function ownFirst(
  list: readonly RootShare[],
  { self }: SourceOrigin,
  placeOf: ReadonlyMap<OriginRoot, number>,
): readonly RootShare[] {
  const place = self === undefined ? undefined : placeOf.get(self);
  return [...list.filter(([root]) => root === place), ...list.filter(([root]) => root !== place)];
}

/**
 * Nobody needs more cuts than there are roots or last speakers, nor fewer than the coverage sums to: every report's ground
 * leaks through the cuts. Where the two bounds meet, no flow is needed.
 */
function cutOf(distinct: ReadonlySet<SourceOrigin>, coverage: ReadonlyMap<OriginRoot, number>): number {
  const most = Math.min(distinct.size, coverage.size);
  let least = 0;
  for (const share of coverage.values()) least += share;
  if (most === 1 || Math.ceil(least - DUST) === most) return most;
  // A Map iterates over what is added meanwhile, so this reaches everything that the reports rest on.
  const vertexOf = new Map<SourceOrigin, number>();
  for (const origin of distinct) vertexOf.set(origin, vertexOf.size);
  const parents: number[][] = [];
  const ground: boolean[] = [];
  for (const [origin] of vertexOf) {
    ground.push(origin.self !== undefined);
    parents.push(
      origin.parents.map((parent) => {
        const vertex = vertexOf.get(parent) ?? vertexOf.size;
        vertexOf.set(parent, vertex);
        return vertex;
      }),
    );
  }
  return minimumCut(
    parents,
    [...distinct].map((_, vertex) => vertex),
    (vertex) => ground[vertex] === true,
  );
}
