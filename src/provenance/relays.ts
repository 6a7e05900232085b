import type { Ground } from './ground.ts';
import { RELAYED_ONLY, type RootTrace } from './root-trace.ts';

/** A root, what it said itself and what others say that it said; reports by their place in the trace. */
export interface RootReports {
  readonly root: string;
  /** The root's own statements; none where the original was not seen. */
  readonly originals: readonly number[];
  /** Reports that rest on this root alone. Who blends several originals is answerable to none of them. */
  readonly relays: readonly number[];
}

/**
 * Whether of some root more than one version is told: elsewhere nobody can have changed what was said, and nothing need
 * be sorted. O(reports).
 */
export function mayDrift({ rootsOf, selfOf }: Ground, reports: number, versionOf: VersionOf): boolean {
  const told = new Map<number, number>();
  for (let report = 0; report < reports; report += 1) {
    const root = selfOf(report) ?? onlyOf(rootsOf(report));
    if (root === undefined) continue;
    const version = versionOf(report);
    const known = told.get(root);
    if (known === undefined) told.set(root, version);
    else if (known !== version) return true;
  }
  return false;
}

const onlyOf = (roots: readonly number[]): number | undefined => (roots.length === 1 ? roots[0] : undefined);

/** Sorts the reports of a trace by root, in the order of roots. O(attribution). */
export function reportsByRoot({ roots, attribution, self }: RootTrace): readonly RootReports[] {
  const sorted = roots.map(({ source }) => ({ root: source, originals: [] as number[], relays: [] as number[] }));
  attribution.forEach(({ roots: resting }, report) => {
    const own = self[report] ?? RELAYED_ONLY;
    if (own !== RELAYED_ONLY) sorted[own]?.originals.push(report);
    else if (resting.length === 1) sorted[resting[0] ?? 0]?.relays.push(report);
  });
  return sorted;
}

/** A relay that does not say what its original said. */
export interface Drift {
  readonly root: string;
  /** Place of the relay among the reports. */
  readonly relay: number;
  /** Places of what the original said. */
  readonly originals: readonly number[];
}

/** What a report says, as a number from 0 up: reports that say the same have the same. */
export type VersionOf = (report: number) => number;

const itself = (report: number): number => report;

/**
 * The relays that stand in some relation to everything that their original said, where it was seen. What is said in one
 * version is compared once: O(relays + versions of relays × versions of originals), for every root.
 */
export function relaysUnlike(
  sorted: readonly RootReports[],
  isUnlike: (relay: number, original: number) => boolean,
  versionOf: VersionOf = itself,
): readonly Drift[] {
  const drifts: Drift[] = [];
  for (const { root, originals, relays } of sorted) {
    if (originals.length === 0 || relays.length === 0) continue;
    const versions = firstOfEach(originals, versionOf);
    const known = new Map<number, boolean>();
    for (const relay of relays) {
      const version = versionOf(relay);
      let unlike = known.get(version);
      if (unlike === undefined) {
        unlike = versions.every((original) => isUnlike(relay, original));
        known.set(version, unlike);
      }
      if (unlike) drifts.push({ root, relay, originals });
    }
  }
  return drifts;
}

/** The first report of every version. */
export function firstOfEach(reports: readonly number[], versionOf: VersionOf): readonly number[] {
  if (reports.length < 2) return reports;
  const first = new Map<number, number>();
  for (const report of reports) if (!first.has(versionOf(report))) first.set(versionOf(report), report);
  return [...first.values()];
}
