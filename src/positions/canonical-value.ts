import type { Value } from '../model/value.ts';
import type { TimeSpan } from '../time/time-span.ts';

/** A stretch of the number line. A soft edge was worded vaguely ("about", "dozens"), so crossing it is at most tension. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
  readonly softLow: boolean;
  readonly softHigh: boolean;
}

/** A value in the one form in which values are compared. `written` is how a reader should see it. */
export type CanonicalValue =
  /** One number, or several of which exactly one holds. */
  | {
      readonly type: 'number';
      readonly ranges: readonly NumberRange[];
      readonly unit: string | undefined;
      /** What a round number stands for beside others of its own unit, where it is drawn wider for those of other units. */
      readonly ownUnit?: { readonly scale: number; readonly range: NumberRange };
      readonly written: Value;
    }
  /** Entities, places or categories: one, or several of which exactly one holds. Canonical ids in order. */
  | { readonly type: 'member'; readonly members: readonly string[]; readonly written: Value }
  | { readonly type: 'time'; readonly spans: readonly TimeSpan[]; readonly written: Value }
  /** Always "true": a claim of false is a denial of true. */
  | { readonly type: 'boolean'; readonly written: Value }
  | { readonly type: 'text'; readonly text: string; readonly written: Value }
  | { readonly type: 'none'; readonly written: Value }
  | { readonly type: 'unknown'; readonly written: Value };
