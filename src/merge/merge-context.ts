import type { ContradictionContext } from '../contradictions/context.ts';
import type { Source } from '../model/source.ts';
import type { RootFusion } from '../provenance/fuse-by-root.ts';
import type { ReportFuser } from '../provenance/fuse-reports.ts';
import type { TracedReports } from '../provenance/roots.ts';
import type { ConditionOrder } from './condition-order.ts';
import type { MergeOptions } from './merge-options.ts';
import type { RowWeighing } from './row-opinion.ts';

/** What merging positions into beliefs needs besides the positions. */
export interface MergeContext {
  readonly positions: ContradictionContext;
  readonly sources: ReadonlyMap<string, Source>;
  /** Rows as reports of what they go back to. */
  readonly reports: (rows: readonly number[]) => TracedReports;
  readonly fuseReports: ReportFuser;
  readonly conditionOrder: () => ConditionOrder;
  readonly weighing: RowWeighing;
  readonly fusion: RootFusion;
  readonly options: MergeOptions;
  /** Holders, by their number in the table, that have a stake or are an entity themselves. */
  readonly interested: ReadonlyMap<number, Source>;
}
