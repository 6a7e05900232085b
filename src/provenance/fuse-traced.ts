import type { Opinion } from '../model/opinion.ts';
import { fuseByRoot, type RootFusion } from './fuse-by-root.ts';
import type { Fused } from './fused.ts';
import { probabilityWithoutEachRoot } from './probability-without-each-root.ts';
import type { RootTrace, TracedRoot } from './root-trace.ts';
import { rootVoices } from './root-voices.ts';

/** Fuses the opinions of reports by the roots of their trace, with all of them and without each. */
export function fuseTraced(trace: RootTrace, opinions: readonly Opinion[], fusion: RootFusion): Fused {
  const voices = rootVoices(trace, opinions);
  const left = probabilityWithoutEachRoot(trace, opinions, voices, fusion);
  return {
    opinion: fuseByRoot(trace, opinions, { ...fusion, voices }),
    withoutEachRoot: left.map((probability, place) => ({
      root: (trace.roots[place] as TracedRoot).source,
      probability,
    })),
  };
}
