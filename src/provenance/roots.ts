import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { attributeRoots } from './attribution.ts';
import { type ClaimPath, readPath } from './claim-paths.ts';
import { type CoveredRoots, rootCoverer } from './covered-roots.ts';
import { coveredTracer } from './covered-trace.ts';
import type { RootTrace } from './root-trace.ts';
import { type RootNumbers, type Speaker, sourceOrigins } from './source-origins.ts';
import { statementGraph } from './statement-graph.ts';

export interface TraceOptions {
  /** How alike sources of undocumented origin are, 0–1; default .5. */
  readonly rho0?: number;
  /** The id that stands for a source and all that were judged the same; default: every id for itself. */
  readonly canonicalSource?: (id: string) => string;
  /** Finds what `basedOn` names; default: among the claims given. */
  readonly claimById?: (id: string) => Claim | undefined;
  /** Ids of sources in order, each once, see `sourceOrigins`; default: none. */
  readonly ranked?: readonly string[];
}

/** Reports whose roots are known. */
export interface TracedReports {
  readonly paths: readonly ClaimPath[];
  /** What the table of sources covers; undefined where it takes the graph of statements. */
  readonly covered: CoveredRoots | undefined;
  /** Made when it is first asked for. */
  readonly trace: () => RootTrace;
}

/** Finds what claims go back to, over one table of sources that is read once. */
export interface RootTracer {
  readonly pathOf: (claim: Claim) => ClaimPath;
  /** By canonical id. */
  readonly speaker: (source: string) => Speaker;
  /**
   * @param claims reports of one matter. What they say is not looked at, only where they have it from.
   */
  readonly trace: (claims: readonly Claim[]) => RootTrace;
  /** What the numbers of covered roots stand for. */
  readonly numbers: RootNumbers;
  /** The same claims by their paths; they themselves are asked for only where the paths do not tell. */
  readonly reports: (paths: readonly ClaimPath[], claims: () => readonly Claim[]) => TracedReports;
}

const asWritten = (id: string): string => id;

/**
 * A tracer for many sets of claims: most are answered by the table of sources (`rootCoverer`), the others become a graph
 * of statements (`statementGraph`), and the graph its roots (`attributeRoots`).
 *
 * @param sources by canonical id; sources that are not in it are originals.
 */
export function rootTracer(sources: ReadonlyMap<string, Source>, options: TraceOptions = {}): RootTracer {
  const canonicalSource = options.canonicalSource ?? asWritten;
  const origins = sourceOrigins({ sources, canonicalSource }, options.ranked);
  const pathOf = (claim: Claim): ClaimPath => readPath(claim, origins, canonicalSource);
  const cover = rootCoverer(origins);
  const traceCovered = coveredTracer(origins, options.rho0);
  const throughGraph = (claims: readonly Claim[]): RootTrace => {
    const claimById = options.claimById ?? lookupAmong(claims);
    const { nodes, reports } = statementGraph(claims, { sources, canonicalSource, claimById });
    return attributeRoots(nodes, reports, options);
  };
  const reports: RootTracer['reports'] = (paths, claims) => {
    const covered = cover(paths);
    let known: RootTrace | undefined;
    const trace = (): RootTrace => {
      known ??= covered === undefined ? throughGraph(claims()) : traceCovered(covered, paths);
      return known;
    };
    return { paths, covered, trace };
  };
  return {
    pathOf,
    speaker: origins.speaker,
    numbers: origins,
    trace: (claims) => reports(claims.map(pathOf), () => claims).trace(),
    reports,
  };
}

/** What one set of claims goes back to, see `rootTracer`. */
export function traceRoots(
  sources: ReadonlyMap<string, Source>,
  claims: readonly Claim[],
  options: TraceOptions = {},
): RootTrace {
  return rootTracer(sources, options).trace(claims);
}

/** Made only when it is asked: most sets have no claim that names another. */
function lookupAmong(claims: readonly Claim[]): (id: string) => Claim | undefined {
  let byId: Map<string, Claim> | undefined;
  return (id) => {
    byId ??= new Map(claims.map((claim) => [claim.id, claim]));
    return byId.get(id);
  };
}
