import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import { attributeRoots } from './attribution.ts';
import type { RootTrace } from './root-trace.ts';
import { simpleRoots } from './simple-roots.ts';
import type { OriginReader } from './source-origins.ts';
import { type StatementContext, statementGraph } from './statement-graph.ts';

export interface TraceOptions {
  /** How alike sources of undocumented origin are, 0–1; default .5. */
  readonly rho0?: number;
  /** The id that stands for a source and all that were judged the same; default: every id for itself. */
  readonly canonicalSource?: (id: string) => string;
  /** Finds what `basedOn` names; default: among the claims given. */
  readonly claimById?: (id: string) => Claim | undefined;
  /** Where sources go back to, read once for many traces (`sourceOrigins` of the same sources and ids); default: read anew. */
  readonly originOf?: OriginReader;
}

const NO_OPTIONS: TraceOptions = {};

const asWritten = (id: string): string => id;

/**
 * Finds what claims go back to: statements become a graph (`statementGraph`), the graph its roots (`attributeRoots`).
 *
 * @param sources by canonical id; sources that are not in it are originals.
 * @param claims reports of one matter. What they say is not looked at, only where they have it from.
 */
export function traceRoots(
  sources: ReadonlyMap<string, Source>,
  claims: readonly Claim[],
  options: TraceOptions = NO_OPTIONS,
): RootTrace {
  const context: StatementContext = {
    sources,
    canonicalSource: options.canonicalSource ?? asWritten,
    claimById: options.claimById ?? lookupAmong(claims),
  };
  const simple = simpleRoots(claims, context, options.rho0, options.originOf);
  if (simple !== undefined) return simple;
  const { nodes, reports } = statementGraph(claims, context);
  return attributeRoots(nodes, reports, options);
}

/** Made only when it is asked: most sets have no claim that names another. */
function lookupAmong(claims: readonly Claim[]): (id: string) => Claim | undefined {
  let byId: Map<string, Claim> | undefined;
  return (id) => {
    byId ??= new Map(claims.map((claim) => [claim.id, claim]));
    return byId.get(id);
  };
}
