import type { TracedRoot } from './root-trace.ts';
import type { GroupGraph } from './statement-groups.ts';

/** What a root is, without its weight. */
export type RootNaming = Omit<TracedRoot, 'coverage' | 'weight'>;

/** The id of every root; a ring without an original is named after everybody in it. */
export function nameRoots(groups: GroupGraph, roots: Iterable<number>): Map<number, RootNaming> {
  const { graph } = groups;
  const named = new Map<number, RootNaming>();
  const timesTaken = new Map<string, number>();
  for (const root of [...roots].sort((a, b) => a - b)) {
    const source = graph.ids[root] ?? '';
    if ((graph.own[root] ?? 0) > 0) {
      named.set(root, { source, ...(graph.nodes[root]?.undocumented ? { undocumented: true as const } : {}) });
      continue;
    }
    const members = groups.members[groups.groupOf[root] ?? 0] ?? [];
    const speakers = new Set(members.map((node) => graph.nodes[node]?.speaker ?? graph.ids[node] ?? ''));
    const sorted = [...speakers].sort();
    const name = `circular:${sorted.join('+')}`;
    const times = (timesTaken.get(name) ?? 0) + 1;
    timesTaken.set(name, times);
    // The same speakers may run in two circles, by different claims.
    named.set(root, { source: times === 1 ? name : `${name}~${times}`, circular: true, members: sorted });
  }
  return named;
}
