import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { nameList } from './name-list.ts';
import type { RootTrace, TracedRoot } from './root-trace.ts';
import { UNNAMED } from './statement-graph.ts';

/**
 * Puts what a set of reports rests on into a few plain sentences: "4 reports, 2 originals: A and D. B and C repeat A and
 * add nothing. Two sources would have to be wrong for all support to vanish."
 *
 * @param claims those that were traced, in the order of the trace.
 * @param nameOf how a source is called; default: its id.
 */
export function explainRoots(
  trace: RootTrace,
  claims: readonly Pick<Claim, 'source'>[],
  nameOf: (source: string) => string = (id) => id,
): string {
  if (claims.length === 0) return 'No reports.';
  return [
    headline(trace, claims.length, nameOf),
    ...relaySentences(trace, claims, nameOf),
    ...ringSentences(trace, nameOf),
    ...undocumentedSentence(trace, nameOf),
    cutSentence(trace.minCut),
  ].join(' ');
}

/** How a root is called in a sentence. */
export function rootName(root: TracedRoot, nameOf: (source: string) => string): string {
  if (root.members !== undefined) return `the circle of ${nameList(root.members.map(nameOf))}`;
  if (root.source.startsWith(UNNAMED)) return `an unnamed source behind ${nameOf(root.source.slice(UNNAMED.length))}`;
  return nameOf(root.source);
}

const NUMBER_WORDS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** At most two decimals; whole numbers plain. */
const decimal = (amount: number): string => String(Math.round(amount * 100) / 100);

const counted = (amount: number, noun: string): string =>
  `${decimal(amount)} ${noun}${decimal(amount) === '1' ? '' : 's'}`;

function headline({ roots, effectiveSources }: RootTrace, reports: number, nameOf: (id: string) => string): string {
  const names = nameList(roots.map((root) => rootName(root, nameOf)));
  const seen = counted(reports, 'report');
  if (decimal(effectiveSources) === String(roots.length))
    return `${seen}, ${counted(roots.length, 'original')}: ${names}.`;
  const back = reports === 1 ? 'it goes' : 'they go';
  return `${seen}, worth ${counted(effectiveSources, 'original')}: ${back} back to ${names}.`;
}

/** One sentence for all pages that rest on the same roots in the same way. */
function relaySentences(
  { roots, attribution, own }: RootTrace,
  claims: readonly Pick<Claim, 'source'>[],
  nameOf: (id: string) => string,
): string[] {
  const seen = new Set<number>();
  attribution.forEach((shares, report) => {
    if (own[report] && shares[0] !== undefined) seen.add(shares[0][0]);
  });
  const groups = new Map<string, { own: boolean; roots: readonly number[]; pages: Set<string> }>();
  attribution.forEach((shares, report) => {
    const page = claims[report]?.source ?? '';
    const ownWork = own[report] === true;
    const resting = shares.slice(ownWork ? 1 : 0).map(([root]) => root);
    const [only] = resting;
    // An original that rests on nobody was named already; the members of a ring get a sentence of their own.
    if (only === undefined || (resting.length === 1 && roots[only]?.members?.includes(page))) return;
    // Who adds something adds something of its own, so such pages do not share a sentence.
    const key = `${resting.join(' ')}${ownWork ? ` ${page}` : ''}`;
    const group = groups.get(key) ?? { own: ownWork, roots: resting, pages: new Set() };
    groups.set(key, { ...group, pages: group.pages.add(page) });
  });
  const keys = [...groups.values()].sort(
    (a, b) => compareLists(a.roots, b.roots) || byCodeUnit(firstOf(a), firstOf(b)),
  );
  return keys.map((group) => {
    const pages = [...group.pages].sort(byCodeUnit).map(nameOf);
    const [only] = group.roots;
    const names = nameList(group.roots.map((root) => nameAt(roots, root, nameOf)));
    const who = nameList(pages);
    const one = pages.length === 1;
    if (group.own) return `${who} adds work of its own to what it has from ${names}.`;
    if (group.roots.length > 1) return `${who} ${one ? 'rests' : 'rest'} on ${names} together.`;
    const isKnown = only !== undefined && (seen.has(only) || roots[only]?.circular === true);
    if (isKnown) return `${who} ${one ? 'repeats' : 'repeat'} ${names} and ${one ? 'adds' : 'add'} nothing.`;
    return one ? `${who} passes on ${names}.` : `${who} pass on the same original, ${names}, and count as one.`;
  });
}

const firstOf = ({ pages }: { pages: ReadonlySet<string> }): string => [...pages].sort(byCodeUnit)[0] ?? '';

function nameAt(roots: readonly TracedRoot[], place: number, nameOf: (id: string) => string): string {
  const root = roots[place];
  return root === undefined ? '' : rootName(root, nameOf);
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

function ringSentences({ roots }: RootTrace, nameOf: (id: string) => string): string[] {
  return roots
    .flatMap(({ members }) => (members === undefined ? [] : [members.map(nameOf)]))
    .map((members) =>
      members.length === 1
        ? `${members.join('')} quotes itself, so nobody is the original.`
        : `${nameList(members)} quote each other in a circle, so nobody is the original and they count as one.`,
    );
}

function undocumentedSentence({ roots }: RootTrace, nameOf: (id: string) => string): string[] {
  const vague = roots.filter((root) => root.undocumented);
  const declared = vague.filter((root) => !root.source.startsWith(UNNAMED));
  if (vague.length === 1 && declared.length === 0) return [];
  const names = nameList(vague.map((root) => rootName(root, nameOf)));
  if (vague.length === 1) return [`Where ${names} has it from is not documented.`];
  if (vague.length === 0) return [];
  const worth = vague.reduce((sum, root) => sum + root.coverage * root.weight, 0);
  return [`Where ${names} have it from is not documented, so together they count as ${decimal(worth)}.`];
}

function cutSentence(minCut: number): string {
  const number = NUMBER_WORDS[minCut] ?? String(minCut);
  return `${number} ${minCut === 1 ? 'source' : 'sources'} would have to be wrong for all support to vanish.`;
}
