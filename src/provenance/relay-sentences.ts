import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import type { Attribution } from './attribute-groups.ts';
import { nameList } from './name-list.ts';
import { rootNames } from './root-name.ts';
import { RELAYED_ONLY, type RootTrace, type TracedRoot } from './root-trace.ts';
import { unnamedBehind } from './statement-graph.ts';

/** More ways of relaying than this are summed up. */
const RELAYS_TOLD = 6;

/** Pages that rest on the same roots in the same way. */
interface RelayGroup {
  readonly ownWork: boolean;
  readonly roots: readonly number[];
  readonly pages: Set<string>;
}

const NONE: readonly never[] = [];

/** Who passes on what: one sentence for all pages that rest on the same roots in the same way, in the order of roots. */
export function relaySentences(
  trace: RootTrace,
  claims: readonly Pick<Claim, 'source'>[],
  nameOf: (source: string) => string,
): readonly string[] {
  const groups = relayGroups(trace, claims);
  if (groups.length === 0) return NONE;
  const heard = new Set(trace.self);
  const sentences = groups.slice(0, RELAYS_TOLD).map((group) => sentence(trace, group, heard, nameOf));
  const untold = new Set(groups.slice(RELAYS_TOLD).flatMap(({ pages }) => [...pages])).size;
  return untold === 0 ? sentences : [...sentences, `${untold} more ${untold === 1 ? 'passes' : 'pass'} on others.`];
}

function relayGroups(
  { roots, attribution, self }: RootTrace,
  claims: readonly Pick<Claim, 'source'>[],
): readonly RelayGroup[] {
  const groups = new Map<string | number, RelayGroup>();
  for (let report = 0; report < attribution.length; report += 1) {
    const { roots: all } = attribution[report] as Attribution;
    const own = self[report] ?? RELAYED_ONLY;
    const ownWork = own !== RELAYED_ONLY;
    // An original that rests on nobody was named already; the members of a ring get a sentence of their own.
    if (ownWork && all.length === 1) continue;
    const resting = ownWork ? all.filter((root) => root !== own) : all;
    const page = claims[report]?.source ?? '';
    const [only] = resting;
    const root = resting.length === 1 ? roots[only as number] : undefined;
    // So was whoever is unnamed behind this page.
    if (only === undefined || root?.members?.includes(page) || root?.source === unnamedBehind(page)) continue;
    // Who adds something adds something of its own, so such pages do not share a sentence.
    const key = ownWork ? `${resting.join(' ')} ${page}` : resting.length === 1 ? only : resting.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ownWork, roots: resting, pages: new Set([page]) });
    else group.pages.add(page);
  }
  if (groups.size === 0) return NONE;
  if (groups.size === 1) return [...groups.values()];
  return [...groups.values()].sort((a, b) => compareLists(a.roots, b.roots) || byCodeUnit(firstPage(a), firstPage(b)));
}

function sentence(
  { roots }: RootTrace,
  group: RelayGroup,
  heard: ReadonlySet<number>,
  nameOf: (source: string) => string,
): string {
  const pages = [...group.pages];
  const who = nameList((pages.length === 1 ? pages : pages.sort(byCodeUnit)).map(nameOf));
  const passedOn = group.roots.map((place) => roots[place] as TracedRoot);
  const names = rootNames(passedOn, nameOf);
  const one = group.pages.size === 1;
  const hasIt = `${who} ${one ? 'has' : 'have'} it`;
  if (group.ownWork) return `${who} adds work of its own to what it has from ${names}.`;
  if (passedOn.length > 1) return `${hasIt} from ${names} together.`;
  if (passedOn[0]?.circular || group.roots.some((place) => heard.has(place))) {
    return `${who} ${one ? 'repeats' : 'repeat'} ${names} and ${one ? 'adds' : 'add'} nothing.`;
  }
  // The only root has just been named.
  const from = roots.length === 1 ? 'from there' : `from ${names},`;
  return one ? `${hasIt} from ${names}.` : `${hasIt} ${from} and count as one.`;
}

const firstPage = ({ pages }: RelayGroup): string => [...pages].sort(byCodeUnit)[0] ?? '';

function compareLists(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
