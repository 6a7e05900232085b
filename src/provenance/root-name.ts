import { nameList } from './name-list.ts';
import type { TracedRoot } from './root-trace.ts';
import { UNNAMED } from './statement-graph.ts';

/** How a root is called in a sentence. */
export function rootName(root: TracedRoot, nameOf: (source: string) => string): string {
  if (root.members !== undefined) return `the circle of ${nameList(root.members.map(nameOf))}`;
  if (root.source.startsWith(UNNAMED)) return `an unnamed source behind ${nameOf(root.source.slice(UNNAMED.length))}`;
  return nameOf(root.source);
}
