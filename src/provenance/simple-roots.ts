import type { Claim } from '../model/claim.ts';
import type { RootShare, RootTrace, TracedRoot } from './root-trace.ts';
import { type StatementContext, unnamedBehind } from './statement-graph.ts';
import { DEFAULT_RHO0, undocumentedShare } from './undocumented-share.ts';

/** Longer relays go the general way, which visits every source once however many claims it carries. */
const LONGEST_WALK = 8;

/** Up to here looking through a list beats hashing (measured on Node 20). */
const SHORT_LIST = 12;

/**
 * The common case without a graph: every claim goes back to one root along one way, and nobody in the set says more
 * about where a root has it from. Then coverage is 1 everywhere, and as the ways never part, every root needs its own cut.
 *
 * Equal to the general way where it answers; `undefined` where the ways part, run in a circle, or may be documented by
 * other claims. O(claims), and a sort of the roots.
 */
export function simpleRoots(
  claims: readonly Claim[],
  context: StatementContext,
  rho0: number = DEFAULT_RHO0,
): RootTrace | undefined {
  const canonical = context.canonicalSource;
  const rootOf: string[] = [];
  const own: boolean[] = [];
  const ids: string[] = [];
  const seen = claims.length > SHORT_LIST ? new Set<string>() : undefined;
  /** Speakers who name whom they have it from; speakers who do not say, with the unnamed source behind them. */
  let quoting: Set<string> | undefined;
  let vague: Map<string, string> | undefined;
  for (const claim of claims) {
    if (claim.basedOn !== undefined && claim.basedOn.length > 0) return undefined;
    const source = canonical(claim.source);
    let last = source;
    let isOwn = true;
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
    let root: string | undefined;
    if (claim.hearsay === true) {
      root = unnamedBehind(last);
      vague ??= new Map();
      vague.set(last, root);
      isOwn = false;
    } else {
      root = walkBack(last, context, canonical);
      if (root === undefined) return undefined;
    }
    rootOf.push(root);
    own.push(isOwn && root === source);
    if (seen === undefined ? ids.includes(root) : seen.has(root)) continue;
    seen?.add(root);
    ids.push(root);
  }
  if (vague !== undefined || quoting !== undefined) {
    const saysMore = (speaker: string): boolean => (quoting?.has(speaker) ?? false) || (vague?.has(speaker) ?? false);
    if (ids.some(saysMore)) return undefined;
    for (const speaker of vague?.keys() ?? []) if (quoting?.has(speaker)) return undefined;
  }
  if (ids.length > 1) ids.sort();
  const unnamed = vague === undefined ? undefined : new Set(vague.values());
  return assemble(
    ids,
    rootOf,
    own,
    rho0,
    (id) => (unnamed?.has(id) ?? false) || context.sources.get(id)?.origin === 'undocumented',
  );
}

function assemble(
  ids: readonly string[],
  rootOf: readonly string[],
  own: readonly boolean[],
  rho0: number,
  undocumented: (id: string) => boolean,
): RootTrace {
  const isVague = ids.map(undocumented);
  let vagueCount = 0;
  for (const flag of isVague) if (flag) vagueCount += 1;
  const share = undocumentedShare(vagueCount, rho0);
  const roots = ids.map(
    (source, i): TracedRoot =>
      isVague[i] ? { source, coverage: 1, weight: share, undocumented: true } : { source, coverage: 1, weight: 1 },
  );
  const shares = ids.map((_, place): readonly RootShare[] => [[place, 1]]);
  const placeOf = ids.length > SHORT_LIST ? new Map(ids.map((id, place) => [id, place])) : undefined;
  const attribution = rootOf.map(
    (id) => shares[placeOf === undefined ? ids.indexOf(id) : (placeOf.get(id) ?? 0)] ?? [],
  );
  return {
    roots,
    attribution,
    own,
    effectiveSources: ids.length - vagueCount + vagueCount * share,
    minCut: ids.length,
    rho0,
  };
}

/** The source at the end of an unbranched relay. */
function walkBack(start: string, context: StatementContext, canonical: (id: string) => string): string | undefined {
  let at = start;
  for (let step = 0; step <= LONGEST_WALK; step += 1) {
    const parents = context.sources.get(at)?.derivedFrom;
    if (parents === undefined || parents.length === 0) return at;
    const parent = parents[0];
    if (parent === undefined || parents.length > 1) return undefined;
    if (typeof parent !== 'string' && parent.share !== undefined && parent.share !== 1) return undefined;
    const next = canonical(typeof parent === 'string' ? parent : parent.source);
    if (next === at) return at;
    at = next;
  }
  return undefined;
}
