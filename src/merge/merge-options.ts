import type { FusionMethod } from '../confidence/fusion/table.ts';
import type { Time } from '../model/value.ts';

/** How positions are merged into beliefs. */
export interface MergeOptions {
  /** How the evidence of independent roots is put together. Default 'cumulative'. */
  readonly method?: FusionMethod;
  /** Correlation 0–1 of roots whose origin is undocumented. Default .5. */
  readonly rho0?: number;
  /** Half-life in days of what is said of states (`change: 'varying'`). Without it nothing decays. */
  readonly halfLife?: number;
  /** The time to which the age of a state counts, ISO 8601. */
  readonly knownAt?: Time;
}
