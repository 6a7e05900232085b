import type { MergeOptions } from '../merge/merge-options.ts';

/** What an audit may be told. */
export interface AuditOptions extends MergeOptions {
  /** Source or sources whose words are left out, and with them everything that goes back to them alone. */
  readonly without?: string | readonly string[];
  /** Scale for likelihood words that name none, `icd203` or `icd203@2015`. Default: the public surveys. */
  readonly scale?: string;
  /** Probability (.5–1) of a statement without hedge, kept below .98. Default .95 (`CONFIDENCE_DEFAULTS.unhedged`). */
  readonly unhedged?: number;
}
