import { byCodeUnit } from '../model/code-unit-order.ts';
import type { Attribution } from './attribute-groups.ts';
import type { ClaimPath } from './claim-paths.ts';
import { minimumCut } from './minimum-cut.ts';
import { RELAYED_ONLY, type RootTrace, type TracedRoot } from './root-trace.ts';
import type { OriginReader, OriginRoot, SourceOrigin } from './source-origins.ts';
import { DEFAULT_RHO0, undocumentedShare } from './undocumented-share.ts';

/** Binary dust on a sum of shares must not ask for one more cut. */
const DUST = 1e-9;

/** An attribution while its places are filled in. */
interface PlacedOrigin extends Attribution {
  readonly roots: number[];
}

const QUOTES = 1;
const VAGUE = 2;
const set = (before: number, bit: number): number => before | bit;
const reset = (): number => 0;

/** Traces the common case; `undefined` where only the graph of statements can tell. */
export type SimpleTracer = (paths: readonly ClaimPath[]) => RootTrace | undefined;

/**
 * The common case without a graph: the table of sources alone says what every claim goes back to, for nobody in the set
 * says more about where a root has it from. Then a claim rests on what its last speaker rests on.
 *
 * Equal to the general way where it answers; `undefined` where sources run in a circle or may be documented by other
 * claims. A trace costs O(claims + attributions), and a sort of the roots; a flow only where counting leaves the cut open.
 * The tracer keeps tables by the numbers of speakers, so that a trace builds no maps.
 */
export function simpleTracer(origins: Pick<OriginReader, 'lastIndex'>, rho0: number = DEFAULT_RHO0): SimpleTracer {
  /** Coverage by number of speaker while it is added up, then its place; all 0 between traces. */
  const table: number[] = [];
  /** By number of speaker: `QUOTES`, `VAGUE`, both or 0; all 0 between traces. */
  const marks: number[] = [];
  /** By number of speaker; empty between traces. */
  const placed: (PlacedOrigin | undefined)[] = [];

  /** Every origin once, in the order of the reports. */
  const distinctOf = (paths: readonly ClaimPath[]): SourceOrigin[] | undefined => {
    const distinct: SourceOrigin[] = [];
    let known = true;
    for (const { origin } of paths) {
      if (origin === undefined) known = false;
      else if (placed[origin.index] === undefined) {
        placed[origin.index] = { roots: [], shares: origin.shares };
        distinct.push(origin);
      }
    }
    if (known) return distinct;
    for (const { index } of distinct) placed[index] = undefined;
    return undefined;
  };
  /** Every root once; `table` then holds the largest share of any one report. */
  const coverRoots = (distinct: readonly SourceOrigin[]): OriginRoot[] => {
    const found: OriginRoot[] = [];
    for (const { roots, shares } of distinct) {
      for (let i = 0; i < roots.length; i += 1) {
        const root = roots[i] as OriginRoot;
        const share = shares[i] as number;
        const most = table[root.index] as number;
        if (most === 0) found.push(root);
        if (share > most) table[root.index] = share;
      }
    }
    return found.length > FEW ? found.sort(bySource) : sortFew(found);
  };

  const mark = (paths: readonly ClaimPath[], bits: (before: number, bit: number) => number): void => {
    for (const { quoting, vague } of paths) {
      for (const { index } of quoting) marks[index] = bits(marks[index] as number, QUOTES);
      if (vague !== undefined) marks[vague.index] = bits(marks[vague.index] as number, VAGUE);
    }
  };
  /** Whether some report says whom a root, or the unnamed source behind a last speaker, has it from. */
  const isDocumentedElsewhere = (paths: readonly ClaimPath[], found: readonly OriginRoot[]): boolean => {
    mark(paths, set);
    let documented = false;
    for (const { vague } of paths) if (vague !== undefined && marks[vague.index] !== VAGUE) documented = true;
    for (const { index, open } of found) if (open && marks[index] !== 0) documented = true;
    mark(paths, reset);
    return documented;
  };
  const clear = (distinct: readonly SourceOrigin[], found: readonly OriginRoot[]): void => {
    for (const { index } of distinct) placed[index] = undefined;
    for (const { index } of found) table[index] = 0;
  };

  return (paths) => {
    // Filled without gaps, for an array with gaps is slow.
    for (let index = table.length; index <= origins.lastIndex(); index += 1) {
      table.push(0);
      marks.push(0);
      placed.push(undefined);
    }
    const distinct = distinctOf(paths);
    if (distinct === undefined) return undefined;
    const found = coverRoots(distinct);
    if (isDocumentedElsewhere(paths, found)) {
      clear(distinct, found);
      return undefined;
    }
    const roots = weighed(found, table, rho0);
    for (let place = 0; place < found.length; place += 1) table[(found[place] as OriginRoot).index] = place;
    for (const origin of distinct) {
      const places = (placed[origin.index] as PlacedOrigin).roots;
      for (const root of origin.roots) places.push(table[root.index] as number);
    }
    const attribution: Attribution[] = [];
    const self: number[] = [];
    for (const { origin, isDirect } of paths) {
      attribution.push(placed[(origin as SourceOrigin).index] as PlacedOrigin);
      const own = isDirect ? origin?.self : undefined;
      self.push(own === undefined ? RELAYED_ONLY : (table[own.index] as number));
    }
    clear(distinct, found);
    let effectiveSources = 0;
    for (const { coverage, weight } of roots) effectiveSources += coverage * weight;
    return { roots, effectiveSources, rho0, attribution, self, minCut: cutOf(distinct, roots) };
  };
}

/** A handful is sorted faster in place than by calling back. */
const FEW = 12;

function sortFew(roots: OriginRoot[]): OriginRoot[] {
  for (let end = 1; end < roots.length; end++) {
    const root = roots[end] as OriginRoot;
    let place = end;
    for (; place > 0 && (roots[place - 1] as OriginRoot).source > root.source; place--) {
      roots[place] = roots[place - 1] as OriginRoot;
    }
    roots[place] = root;
  }
  return roots;
}

function bySource(a: OriginRoot, b: OriginRoot): number {
  return byCodeUnit(a.source, b.source);
}

function weighed(found: readonly OriginRoot[], coverage: readonly number[], rho0: number): readonly TracedRoot[] {
  let undocumented = 0;
  for (const root of found) if (root.undocumented) undocumented += coverage[root.index] as number;
  const weight = undocumented === 0 ? 1 : undocumentedShare(undocumented, rho0);
  return found.map(
    (root): TracedRoot =>
      root.undocumented
        ? { source: root.source, coverage: coverage[root.index] as number, weight, undocumented: true }
        : { source: root.source, coverage: coverage[root.index] as number, weight: 1 },
  );
}

/**
 * Nobody needs more cuts than there are roots or last speakers, nor fewer than the coverage sums to: every report's ground
 * leaks through the cuts. Where the two bounds meet, no flow is needed.
 */
function cutOf(distinct: readonly SourceOrigin[], roots: readonly TracedRoot[]): number {
  const most = Math.min(distinct.length, roots.length);
  let least = 0;
  for (const { coverage } of roots) least += coverage;
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
    distinct.map((_, vertex) => vertex),
    (vertex) => ground[vertex] === true,
  );
}
