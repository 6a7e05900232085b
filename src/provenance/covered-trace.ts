import type { Attribution } from './attribute-groups.ts';
import type { ClaimPath } from './claim-paths.ts';
import type { CoveredRoots } from './covered-roots.ts';
import { minimumCut } from './minimum-cut.ts';
import { placeTable } from './place-table.ts';
import { RELAYED_ONLY, type RootTrace, type TracedRoot } from './root-trace.ts';
import { NOT_ITSELF, type OriginRoot, type RootNumbers, type SourceOrigin } from './source-origins.ts';
import { DEFAULT_RHO0, undocumentedShare } from './undocumented-share.ts';

/** Binary dust on a sum of shares must not ask for one more cut. */
const DUST = 1e-9;

/** The trace of reports whose roots the table of sources covers. */
export type CoveredTracer = (covered: CoveredRoots, paths: readonly ClaimPath[]) => RootTrace;

/**
 * Traces what `rootCoverer` covers: the same as `attributeRoots` finds in a graph of the statements. A trace costs
 * O(claims + attributions); a flow only where counting leaves the cut open.
 */
export function coveredTracer(origins: RootNumbers, rho0: number = DEFAULT_RHO0): CoveredTracer {
  const rootPlaces = placeTable(origins);
  const originPlaces = placeTable(origins);
  return ({ distinct, roots: covered, coverage }, paths) => {
    const placeOfRoot = rootPlaces();
    const placeOfOrigin = originPlaces();
    for (let place = 0; place < covered.length; place += 1) placeOfRoot[covered[place] as number] = place;
    const known: Attribution[] = [];
    for (const { index, roots, shares } of distinct) {
      placeOfOrigin[index] = known.length;
      const places: number[] = [];
      for (const root of roots) places.push(placeOfRoot[root] as number);
      known.push({ roots: places, shares });
    }
    const attribution: Attribution[] = [];
    const self: number[] = [];
    for (const { origin, isDirect } of paths) {
      const { index, self: own } = origin as SourceOrigin;
      attribution.push(known[placeOfOrigin[index] as number] as Attribution);
      self.push(isDirect && own !== NOT_ITSELF ? (placeOfRoot[own] as number) : RELAYED_ONLY);
    }
    const roots = weighed(covered.map(origins.rootAt), coverage, rho0);
    let effectiveSources = 0;
    for (const root of roots) effectiveSources += root.coverage * root.weight;
    return { roots, effectiveSources, rho0, attribution, self, minCut: cutOf(distinct, coverage) };
  };
}

function weighed(found: readonly OriginRoot[], coverage: readonly number[], rho0: number): readonly TracedRoot[] {
  let undocumented = 0;
  for (let place = 0; place < found.length; place += 1) {
    if ((found[place] as OriginRoot).undocumented) undocumented += coverage[place] as number;
  }
  const weight = undocumented === 0 ? 1 : undocumentedShare(undocumented, rho0);
  const roots: TracedRoot[] = [];
  for (let place = 0; place < found.length; place += 1) {
    const { source, undocumented: isVague } = found[place] as OriginRoot;
    const share = coverage[place] as number;
    roots.push(
      isVague ? { source, coverage: share, weight, undocumented: true } : { source, coverage: share, weight: 1 },
    );
  }
  return roots;
}

/**
 * Nobody needs more cuts than there are roots or last speakers, nor fewer than the coverage sums to: every report's ground
 * leaks through the cuts. Where the two bounds meet, no flow is needed.
 */
function cutOf(distinct: readonly SourceOrigin[], coverage: readonly number[]): number {
  const most = Math.min(distinct.length, coverage.length);
  let least = 0;
  for (const share of coverage) least += share;
  if (most === 1 || Math.ceil(least - DUST) === most) return most;
  // A Map iterates over what is added meanwhile, so this reaches everything that the reports rest on.
  const vertexOf = new Map<SourceOrigin, number>();
  for (const origin of distinct) vertexOf.set(origin, vertexOf.size);
  const parents: number[][] = [];
  const ground: boolean[] = [];
  for (const [origin] of vertexOf) {
    ground.push(origin.self !== NOT_ITSELF);
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
    distinct.map((_, vertex) => vertex),
    (vertex) => ground[vertex] === true,
  );
}
