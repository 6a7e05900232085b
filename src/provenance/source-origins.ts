import { byCodeUnit } from '../model/code-unit-order.ts';
import { NEGLIGIBLE_SHARE } from './attribute-groups.ts';
import { splitShares } from './provenance-graph.ts';
import { derivations, type StatementContext, UNNAMED, unnamedBehind } from './statement-graph.ts';

/** Sources that blend more originals go the general way, which lets lists go that nobody asks for any more. */
const WIDEST_BLEND = 64;

/** An original as the table of sources knows it. */
export interface OriginRoot {
  /** Small and its own, for tables in place of maps. */
  readonly index: number;
  readonly source: string;
  readonly undocumented: boolean;
  /** Whether others may say whom it has it from: it names nobody itself and is not declared an original. */
  readonly open: boolean;
}

/** What a source goes back to, as far as the table of sources says. */
export interface SourceOrigin {
  /** Small and its own, for tables in place of maps. */
  readonly index: number;
  /** In order of their ids. */
  readonly roots: readonly OriginRoot[];
  /** Of every root, 0–1; they sum to 1. */
  readonly shares: readonly number[];
  /** The source itself among its roots, where it adds work of its own. */
  readonly self: OriginRoot | undefined;
  readonly parents: readonly SourceOrigin[];
}

/** Somebody who may say something, by canonical id. */
export interface Speaker {
  /** Small and its own; its root and its origin have the same. */
  readonly index: number;
  /** `undefined` where the source runs in a circle or blends very many. */
  readonly origin: SourceOrigin | undefined;
}

/** Where sources go back to, read once for many traces. */
export interface OriginReader {
  /** By canonical id. */
  readonly speaker: (source: string) => Speaker;
  /** Somebody unnamed behind a source, of whom nobody else knows. */
  readonly unnamedBehind: (source: string) => SourceOrigin;
  /** No index that was given so far is above this. */
  readonly lastIndex: () => number;
}

/**
 * Reads the table of sources once for any number of traces: every source is attributed when it is first asked for, after
 * its parents, as `attributeGroups` does it. O(sources + derivations) for all of them together, in chains of any length.
 */
export function sourceOrigins({
  sources,
  canonicalSource,
}: Pick<StatementContext, 'sources' | 'canonicalSource'>): OriginReader {
  const known = new Map<string, SourceOrigin | undefined>();
  const speakers = new Map<string, Speaker>();
  const unnamed = new Map<string, SourceOrigin>();
  let lastIndex = 0;
  const nextIndex = (): number => {
    lastIndex += 1;
    return lastIndex;
  };
  const begin = (id: string) => {
    const source = sources.get(id);
    const listed = derivations(id, source, canonicalSource);
    const root: OriginRoot = {
      index: nextIndex(),
      source: id,
      undocumented: source?.origin === 'undocumented',
      open: listed.length === 0 && source?.origin !== 'own',
    };
    const { own, parents } = splitShares({ parents: listed });
    return { root, own, parents: parents.sort((a, b) => byCodeUnit(a[0], b[0])) };
  };
  const attribute = (asked: string): SourceOrigin | undefined => {
    const begun = new Map<string, ReturnType<typeof begin>>();
    const stack = [asked];
    for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
      const source = begun.get(id);
      if (source !== undefined) {
        begun.delete(id);
        known.set(id, blend(source.root, source.own, source.parents, known));
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
        speaker = { index: origin?.index ?? nextIndex(), origin };
        speakers.set(id, speaker);
      }
      return speaker;
    },
    unnamedBehind: (id) => {
      let origin = unnamed.get(id);
      if (origin === undefined) {
        origin = originalOf({ index: nextIndex(), source: unnamedBehind(id), undocumented: true, open: false });
        unnamed.set(id, origin);
      }
      return origin;
    },
    lastIndex: () => lastIndex,
  };
}

/** Somebody behind whom nobody is known. */
function originalOf(root: OriginRoot): SourceOrigin {
  return { index: root.index, roots: [root], shares: [1], self: root, parents: [] };
}

function blend(
  root: OriginRoot,
  own: number,
  edges: readonly (readonly [id: string, share: number])[],
  known: ReadonlyMap<string, SourceOrigin | undefined>,
): SourceOrigin | undefined {
  if (edges.length === 0) return originalOf(root);
  const parents: SourceOrigin[] = [];
  for (const [id] of edges) {
    const parent = known.get(id);
    if (parent === undefined) return undefined;
    parents.push(parent);
  }
  const [first] = parents;
  // A pure relay shares the lists of its original, so a chain of any length costs one.
  if (first !== undefined && parents.length === 1 && own === 0) {
    return { index: root.index, roots: first.roots, shares: first.shares, self: undefined, parents };
  }
  const sums = new Map<OriginRoot, number>();
  if (own > 0) sums.set(root, own);
  parents.forEach((parent, i) => {
    // One parent has what the own share leaves, to the bit.
    const weight = parents.length === 1 ? 1 - own : (edges[i]?.[1] ?? 0);
    parent.roots.forEach((one, place) => {
      const part = weight * (parent.shares[place] ?? 0);
      if (part > NEGLIGIBLE_SHARE) sums.set(one, (sums.get(one) ?? 0) + part);
    });
  });
  if (sums.size > WIDEST_BLEND) return undefined;
  const roots = [...sums.keys()].sort((a, b) => byCodeUnit(a.source, b.source));
  const shares = roots.map((one) => sums.get(one) ?? 0);
  return { index: root.index, roots, shares, self: own > 0 ? root : undefined, parents };
}
