import { nameList } from './name-list.ts';
import type { TracedRoot } from './root-trace.ts';
import { UNNAMED } from './statement-graph.ts';

/** How a root is called in a sentence. */
export function rootName(root: TracedRoot, nameOf: (source: string) => string): string {
  if (root.members !== undefined) return circleName(root.members.map(nameOf));
  if (root.source.startsWith(UNNAMED)) return `an unnamed source behind ${speakerBefore(root, nameOf)}`;
  return nameOf(root.source);
}

/** Several roots; those that nobody names are named together, at the end: "A, B and unnamed sources behind C and D". */
export function rootNames(roots: readonly TracedRoot[], nameOf: (source: string) => string): string {
  let nameless = 0;
  for (let place = 0; place < roots.length; place += 1) if (isUnnamed(roots[place] as TracedRoot)) nameless += 1;
  if (nameless < 2) return nameList(roots.map((root) => rootName(root, nameOf)));
  const unnamed = roots.filter(isUnnamed);
  const named = roots.filter((root) => !isUnnamed(root)).map((root) => rootName(root, nameOf));
  const behind = nameList(unnamed.map((root) => speakerBefore(root, nameOf)));
  return nameList([...named, `unnamed sources behind ${behind}`]);
}

export const isUnnamed = ({ source }: TracedRoot): boolean => source.startsWith(UNNAMED);

const speakerBefore = ({ source }: TracedRoot, nameOf: (source: string) => string): string =>
  nameOf(source.slice(UNNAMED.length));

function circleName(names: readonly string[]): string {
  return names.length === 1 ? `${names.join('')}, which quotes itself` : `the circle of ${nameList(names)}`;
}
