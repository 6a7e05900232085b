import type { Attribution } from './attribute-groups.ts';
import type { ClaimPath } from './claim-paths.ts';
import type { CoveredRoots } from './covered-roots.ts';
import { minimumCut } from './minimum-cut.ts';
import { placeTable } from './place-table.ts';
import { RELAYED_ONLY, type RootTrace, type TracedRoot } from './root-trace.ts';
import { NOT_ITSELF, type RootNumbers, type SourceOrigin } from './source-origins.ts';
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
    const known = new Array<Attribution>(distinct.length);
    for (let place = 0; place < distinct.length; place += 1) {
      const { index, roots, shares } = distinct[place] as SourceOrigin;
      placeOfOrigin[index] = place;
      known[place] = { roots: placesOf(roots, placeOfRoot), shares };
    }
    const attribution = new Array<Attribution>(paths.length);
    const self = new Array<number>(paths.length);
    for (let report = 0; report < paths.length; report += 1) {
      const { origin, isDirect } = paths[report] as ClaimPath;
      const { index, self: own } = origin as SourceOrigin;
      attribution[report] = known[placeOfOrigin[index] as number] as Attribution;
      self[report] = isDirect && own !== NOT_ITSELF ? (placeOfRoot[own] as number) : RELAYED_ONLY;
    }
    const roots = weighed(covered, coverage, origins, rho0);
    let effectiveSources = 0;
    for (let place = 0; place < roots.length; place += 1) {
      const { coverage: share, weight } = roots[place] as TracedRoot;
      effectiveSources += share * weight;
    }
    return { roots, effectiveSources, rho0, attribution, self, minCut: cutOf(distinct, coverage) };
  };
}

function placesOf(roots: readonly number[], placeOfRoot: Int32Array): readonly number[] {
  const places = new Array<number>(roots.length);
  for (let i = 0; i < roots.length; i += 1) places[i] = placeOfRoot[roots[i] as number] as number;
  return places;
}

function weighed(
  roots: readonly number[],
  coverage: readonly number[],
  { rootAt }: RootNumbers,
  rho0: number,
): readonly TracedRoot[] {
  let undocumented = 0;
  for (let place = 0; place < roots.length; place += 1) {
    if (rootAt(roots[place] as number).undocumented) undocumented += coverage[place] as number;
  }
  const weight = undocumented === 0 ? 1 : undocumentedShare(undocumented, rho0);
  const weighed = new Array<TracedRoot>(roots.length);
  for (let place = 0; place < roots.length; place += 1) {
    const { source, undocumented: isVague } = rootAt(roots[place] as number);
    const share = coverage[place] as number;
    weighed[place] = isVague
      ? { source, coverage: share, weight, undocumented: true }
      : { source, coverage: share, weight: 1 };
  }
  return weighed;
}

/**
 * Nobody needs more cuts than there are roots or last speakers, nor fewer than the coverage sums to: every report's ground
 * leaks through the cuts. Where the two bounds meet, no flow is needed.
 */
function cutOf(distinct: readonly SourceOrigin[], coverage: readonly number[]): number {
  const most = Math.min(distinct.length, coverage.length);
  let least = 0;
  for (let root = 0; root < coverage.length; root += 1) least += coverage[root] as number;
  if (most === 1 || Math.ceil(least - DUST) === most) return most;
  const reached = [...distinct];
  const vertexOf = new Map(reached.map((origin, vertex) => [origin, vertex]));
  const parents: number[][] = [];
  // What is added meanwhile is visited too, so this reaches everything that the reports rest on.
  for (let vertex = 0; vertex < reached.length; vertex += 1) {
    parents.push(
      (reached[vertex] as SourceOrigin).parents.map((parent) => {
        const known = vertexOf.get(parent);
        if (known !== undefined) return known;
        vertexOf.set(parent, reached.length);
        return reached.push(parent) - 1;
      }),
    );
  }
  return minimumCut(
    parents,
    distinct.map((_, vertex) => vertex),
    (vertex) => reached[vertex]?.self !== NOT_ITSELF,
  );
}
