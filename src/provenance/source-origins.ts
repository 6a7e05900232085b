import { byCodeUnit } from '../model/code-unit-order.ts';
import { NEGLIGIBLE_SHARE } from './attribute-groups.ts';
import { splitShares } from './provenance-graph.ts';
import { derivations, type StatementContext, UNNAMED, unnamedBehind } from './statement-graph.ts';

/** Sources that blend more originals go the general way, which lets lists go that nobody asks for any more. */
const WIDEST_BLEND = 64;

/** An original as the table of sources knows it. */
export interface OriginRoot {
  readonly source: string;
  readonly undocumented: boolean;
  /** Whether others may say whom it has it from: it names nobody itself and is not declared an original. */
  readonly open: boolean;
}

/** What a source goes back to, as far as the table of sources says. */
export interface SourceOrigin {
  /** Small and its own, for tables in place of maps. */
  readonly index: number;
  /** The numbers of its roots, in order of their ids. */
  readonly roots: readonly number[];
  /** Of every root, 0–1; they sum to 1. */
  readonly shares: Float64Array;
  /** The number of the source itself among its roots, where it adds work of its own; else `NOT_ITSELF`. */
  readonly self: number;
  /** Whether some root is of undocumented origin. */
  readonly isVague: boolean;
  readonly parents: readonly SourceOrigin[];
}

/** Stands in `SourceOrigin.self` for a source that only passes on. */
export const NOT_ITSELF = -1;

/** Somebody who may say something, by canonical id. */
export interface Speaker {
  /** Small and its own; its root and its origin have the same. */
  readonly index: number;
  /** `undefined` where the source runs in a circle or blends very many. */
  readonly origin: SourceOrigin | undefined;
}

/** What the numbers of roots stand for. */
export interface RootNumbers {
  readonly rootAt: (index: number) => OriginRoot;
  /** Whether one root comes before another in order of their ids. */
  readonly isBefore: (index: number, other: number) => boolean;
  /** No number that was given so far is above this. */
  readonly lastIndex: () => number;
}

/** Where sources go back to, read once for many traces. */
export interface OriginReader extends RootNumbers {
  /** By canonical id. */
  readonly speaker: (source: string) => Speaker;
  /** Somebody unnamed behind a source, of whom nobody else knows. */
  readonly unnamedBehind: (source: string) => SourceOrigin;
}

/**
 * Reads the table of sources once for any number of traces: every source is attributed when it is first asked for, after
 * its parents, as `attributeGroups` does it. O(sources + derivations) for all of them together, in chains of any length.
 *
 * @param ranked ids in order, each once: they are numbered in it, so that their order is read off their numbers. Worth it
 * where every source is asked for many times.
 */
export function sourceOrigins(
  { sources, canonicalSource }: Pick<StatementContext, 'sources' | 'canonicalSource'>,
  ranked: readonly string[] = [],
): OriginReader {
  const known = new Map<string, SourceOrigin | undefined>();
  const speakers = new Map<string, Speaker>();
  const unnamed = new Map<string, SourceOrigin>();
  const rankOf = new Map(ranked.map((id, rank) => [id, rank]));
  const roots: OriginRoot[] = ranked.map((source) => ({ source, undocumented: false, open: false }));
  const numbered = (root: OriginRoot): number => {
    const rank = rankOf.get(root.source);
    if (rank === undefined) return roots.push(root) - 1;
    roots[rank] = root;
    return rank;
  };
  const isBefore = (index: number, other: number): boolean =>
    index < ranked.length && other < ranked.length
      ? index < other
      : (roots[index] as OriginRoot).source < (roots[other] as OriginRoot).source;
  const begin = (id: string): BegunOrigin => {
    const source = sources.get(id);
    const listed = derivations(id, source, canonicalSource);
    const undocumented = source?.origin === 'undocumented';
    const index = numbered({
      source: id,
      undocumented,
      open: listed.length === 0 && source?.origin !== 'own',
    });
    const { own, parents } = splitShares({ parents: listed });
    return { index, undocumented, own, parents: parents.sort((a, b) => byCodeUnit(a[0], b[0])) };
  };
  const attribute = (asked: string): SourceOrigin | undefined => {
    const begun = new Map<string, BegunOrigin>();
    const stack = [asked];
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      const source = begun.get(id);
      if (source !== undefined) {
        begun.delete(id);
        known.set(id, blend(source, known, isBefore));
        stack.pop();
      } else if (known.has(id)) stack.pop();
      else {
        // Unknown until its parents are: who comes back to it meanwhile runs in a circle.
        known.set(id, undefined);
        if (id.startsWith(UNNAMED)) continue;
        const started = begin(id);
        begun.set(id, started);
        for (const [parent] of started.parents) if (!known.has(parent)) stack.push(parent);
      }
    }
    return known.get(asked);
  };
  return {
    speaker: (id) => {
      let speaker = speakers.get(id);
      if (speaker === undefined) {
        const origin = attribute(id);
        speaker = {
          index: origin?.index ?? rankOf.get(id) ?? numbered({ source: id, undocumented: false, open: false }),
          origin,
        };
        speakers.set(id, speaker);
      }
      return speaker;
    },
    unnamedBehind: (id) => {
      let origin = unnamed.get(id);
      if (origin === undefined) {
        origin = originalOf(numbered({ source: unnamedBehind(id), undocumented: true, open: false }), true);
        unnamed.set(id, origin);
      }
      return origin;
    },
    rootAt: (index) => roots[index] as OriginRoot,
    isBefore,
    lastIndex: () => roots.length - 1,
  };
}

/** Somebody behind whom nobody is known. */
function originalOf(index: number, isVague: boolean): SourceOrigin {
  return { index, roots: [index], shares: Float64Array.of(1), self: index, isVague, parents: [] };
}

/** A source before its parents' roots are blended. */
interface BegunOrigin {
  readonly index: number;
  readonly undocumented: boolean;
  readonly own: number;
  readonly parents: readonly (readonly [id: string, share: number])[];
}

function blend(
  { index, undocumented, own, parents: edges }: BegunOrigin,
  known: ReadonlyMap<string, SourceOrigin | undefined>,
  isBefore: OriginReader['isBefore'],
): SourceOrigin | undefined {
  if (edges.length === 0) return originalOf(index, undocumented);
  const parents: SourceOrigin[] = [];
  for (const [id] of edges) {
    const parent = known.get(id);
    if (parent === undefined) return undefined;
    parents.push(parent);
  }
  const [first] = parents;
  // A pure relay shares the lists of its original, so a chain of any length costs one.
  if (first !== undefined && parents.length === 1 && own === 0) {
    const { roots, shares, isVague } = first;
    return { index, roots, shares, self: NOT_ITSELF, isVague, parents };
  }
  const sums = new Map<number, number>();
  if (own > 0) sums.set(index, own);
  parents.forEach((parent, i) => {
    // One parent has what the own share leaves, to the bit.
    const weight = parents.length === 1 ? 1 - own : (edges[i]?.[1] ?? 0);
    parent.roots.forEach((one, place) => {
      const part = weight * (parent.shares[place] ?? 0);
      if (part > NEGLIGIBLE_SHARE) sums.set(one, (sums.get(one) ?? 0) + part);
    });
  });
  if (sums.size > WIDEST_BLEND) return undefined;
  const roots = [...sums.keys()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
  const shares = Float64Array.from(roots, (one) => sums.get(one) ?? 0);
  const isVague = (own > 0 && undocumented) || parents.some((parent) => parent.isVague);
  return { index, roots, shares, self: own > 0 ? index : NOT_ITSELF, isVague, parents };
}
