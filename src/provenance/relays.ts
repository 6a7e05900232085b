import { RELAYED_ONLY, type RootTrace } from './root-trace.ts';

/** A root, what it said itself and what others say that it said; reports by their place in the trace. */
export interface RootReports {
  readonly root: string;
  /** The root's own statements; none where the original was not seen. */
  readonly originals: readonly number[];
  /** Reports that rest on this root alone. Who blends several originals is answerable to none of them. */
  readonly relays: readonly number[];
}

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

/** The relays that stand in some relation to everything that their original said, where it was seen. */
export function relaysUnlike(
  sorted: readonly RootReports[],
  isUnlike: (relay: number, original: number) => boolean,
): readonly Drift[] {
  return sorted.flatMap(({ root, originals, relays }) =>
    originals.length === 0
      ? []
      : relays
          .filter((relay) => originals.every((original) => isUnlike(relay, original)))
          .map((relay) => ({ root, relay, originals })),
  );
}
