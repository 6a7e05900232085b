import { type FusedRows, fuseRows } from './fuse-rows.ts';
import { hedgedOriginals } from './hedged-originals.ts';
import type { MergeContext } from './merge-context.ts';
import type { SortedRows } from './sort-rows.ts';

/** What the rows for and against one value come to; `opinions` are those of the weighty rows, then of hedged originals. */
export interface FusedSorted extends FusedRows {
  /** Rows that say more firmly what their original only calls possible: `hedgedOriginals`. */
  readonly hardened: ReadonlySet<number>;
}

/**
 * Fuses the rows that have weight, with the originals among those that hedge, which speak for themselves.
 *
 * @param lowered rows whose grade is read as the next lower one.
 */
export function fuseSorted(
  context: MergeContext,
  { weighty, speaksFor, hedging }: SortedRows,
  lowered?: ReadonlySet<number>,
): FusedSorted {
  const { voices, hardened } = hedgedOriginals(context, hedging, weighty);
  const said = voices.length === 0 ? weighty : [...weighty, ...voices];
  const { opinion, withoutEachRoot, opinions } = fuseRows(context, said, speaksFor, lowered);
  return { opinion, withoutEachRoot, opinions, hardened };
}
