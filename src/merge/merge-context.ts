import type { ContradictionContext } from '../contradictions/context.ts';
import type { Claim } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import type { RootFusion } from '../provenance/fuse-by-root.ts';
import type { OriginReader } from '../provenance/source-origins.ts';
import type { MergeOptions } from './merge-options.ts';
import type { RowWeighing } from './row-opinion.ts';

/** What merging positions into beliefs needs besides the positions. */
export interface MergeContext {
  readonly positions: ContradictionContext;
  readonly sources: ReadonlyMap<string, Source>;
  readonly claimById: (id: string) => Claim | undefined;
  /** Where sources go back to, whatever claims say. */
  readonly originOf: OriginReader;
  readonly weighing: RowWeighing;
  readonly fusion: RootFusion;
  readonly options: MergeOptions;
}
