import type { Claim } from '../model/claim.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';
import { distinct } from '../model/distinct.ts';
import { sortFew } from '../model/sort-few.ts';
import type { Attribution } from './attribute-groups.ts';
import { nameList } from './name-list.ts';
import { isUnnamed, rootNames } from './root-name.ts';
import { RELAYED_ONLY, type RootTrace, type TracedRoot } from './root-trace.ts';
import { unnamedBehind } from './statement-graph.ts';

/** More ways of relaying than this are summed up. */
const RELAYS_TOLD = 6;

/** Pages that rest on the same roots in the same way. */
interface RelayGroup {
  readonly ownWork: boolean;
  readonly roots: readonly number[];
  /** Each once, in order. */
  readonly pages: string[];
}

/** A report that passes on what others said. */
interface Relay {
  readonly ownWork: boolean;
  readonly roots: readonly number[];
  readonly page: string;
}

const NONE: readonly never[] = [];

/** Who passes on what: one sentence for all pages that rest on the same roots in the same way, in the order of roots. */
export function relaySentences(
  trace: RootTrace,
  claims: readonly Pick<Claim, 'source'>[],
  nameOf: (source: string) => string,
): readonly string[] {
  const relays = relaysIn(trace, claims);
  if (relays.length === 0) return NONE;
  const groups = grouped(relays);
  const sentences: string[] = [];
  for (let place = 0; place < groups.length && place < RELAYS_TOLD; place += 1) {
    sentences.push(sentence(trace, groups[place] as RelayGroup, nameOf));
  }
  if (groups.length <= RELAYS_TOLD) return sentences;
  const untold = distinct(groups.slice(RELAYS_TOLD).flatMap(({ pages }) => pages)).length;
  sentences.push(`${untold} more ${untold === 1 ? 'passes' : 'pass'} on others.`);
  return sentences;
}

function relaysIn({ roots, attribution, self }: RootTrace, claims: readonly Pick<Claim, 'source'>[]): Relay[] {
  const relays: Relay[] = [];
  for (let report = 0; report < attribution.length; report += 1) {
    const { roots: all } = attribution[report] as Attribution;
    const own = self[report] ?? RELAYED_ONLY;
    const ownWork = own !== RELAYED_ONLY;
    // An original that rests on nobody was named already; the members of a ring get a sentence of their own.
    if (ownWork && all.length === 1) continue;
    const resting = ownWork ? all.filter((root) => root !== own) : all;
    const page = claims[report]?.source ?? '';
    const [only] = resting;
    if (only === undefined || (resting.length === 1 && wasTold(roots[only] as TracedRoot, page))) continue;
    relays.push({ ownWork, roots: resting, page });
  }
  return relays;
}

/** Whether the page is a member of the ring, or the one behind whom somebody unnamed stands. */
function wasTold(root: TracedRoot, page: string): boolean {
  return root.members?.includes(page) === true || (isUnnamed(root) && root.source === unnamedBehind(page));
}

/** In the order of the roots and, on the same roots, of the first page. */
function grouped(relays: Relay[]): readonly RelayGroup[] {
  const groups: RelayGroup[] = [];
  let passing: RelayGroup | undefined;
  let last: RelayGroup | undefined;
  for (const relay of sortFew(relays, byRootsAndPage)) {
    const { ownWork, roots, page } = relay;
    // Who adds something adds something of its own, so such pages do not share a sentence.
    const open = ownWork ? last : passing;
    const isOpen = open !== undefined && open.ownWork === ownWork && compareLists(open.roots, roots) === 0;
    if (isOpen && open.pages.at(-1) === page) continue;
    if (isOpen && !ownWork) {
      open.pages.push(page);
      continue;
    }
    last = { ownWork, roots, pages: [page] };
    if (!ownWork) passing = last;
    groups.push(last);
  }
  return groups;
}

function byRootsAndPage(a: Relay, b: Relay): number {
  return compareLists(a.roots, b.roots) || byCodeUnit(a.page, b.page) || Number(a.ownWork) - Number(b.ownWork);
}

function sentence({ roots, self }: RootTrace, group: RelayGroup, nameOf: (source: string) => string): string {
  const who = nameList(group.pages.map(nameOf));
  const passedOn = group.roots.map((place) => roots[place] as TracedRoot);
  const names = rootNames(passedOn, nameOf);
  const one = group.pages.length === 1;
  const has = one ? 'has' : 'have';
  if (group.ownWork) return `${who} adds work of its own to what it has from ${names}.`;
  if (passedOn.length > 1) return `${who} ${has} it from ${names} together.`;
  if (passedOn[0]?.circular || self.includes(group.roots[0] as number)) {
    return `${who} ${one ? 'repeats' : 'repeat'} ${names} and ${one ? 'adds' : 'add'} nothing.`;
  }
  // The only root has just been named.
  if (one) return `${who} has it from ${names}.`;
  return roots.length === 1
    ? `${who} have it from there and count as one.`
    : `${who} have it from ${names}, and count as one.`;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  if (a === b) return 0;
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
