import { append } from '../model/append.ts';
import { sortById } from '../model/code-unit-order.ts';
import { shortDigest } from '../model/content-id.ts';
import { inKeyOrder } from '../model/key-order.ts';
import type { MergeConflict } from '../model/merged-ledger.ts';
import { agreeDefinitions } from './agree-definitions.ts';
import { distinctContents, type Variant } from './distinct-contents.ts';
import { groupById } from './group-by-id.ts';

export interface MergedRecords<R> {
  readonly records: readonly R[];
  readonly conflicts: readonly MergeConflict[];
}

/**
 * Definitions of several ledgers in one list. Where they contradict each other each is kept as `id~hash8`, and under the
 * id itself stands what they agree on, so that the claims that refer to it still find a definition.
 */
export function mergeDefinitions<R extends { readonly id: string }>(
  type: MergeConflict['type'],
  lists: readonly (readonly R[])[],
): MergedRecords<R> {
  const conflicts: MergeConflict[] = [];
  const merged: R[] = [];
  for (const [id, definitions] of groupById(lists.flat(), (record) => record.id)) {
    const variants = distinctContents(definitions);
    if (variants.length < 2) {
      append(
        merged,
        variants.map(({ record }) => record),
      );
      continue;
    }
    const { record, disputed } = agreeDefinitions(variants.map((variant) => variant.record));
    merged.push(record);
    if (disputed.length === 0) continue;
    const kept = sortById(variants.map((variant) => renamed(variant)));
    append(merged, kept);
    conflicts.push({ type, id, differs: disputed, kept: kept.map((one) => one.id) });
  }
  return { records: uniteById(merged), conflicts };
}

/** A kept definition may meet its own copy, where a ledger had taken it over from an earlier merge. */
function uniteById<R extends { readonly id: string }>(records: readonly R[]): readonly R[] {
  const groups = groupById(records, (record) => record.id);
  return sortById(
    [...groups.values()].map((group) => (group.length === 1 ? (group[0] as R) : agreeDefinitions(group).record)),
  );
}

function renamed<R extends { readonly id: string }>({ record, content }: Variant<R>): R {
  return inKeyOrder({ ...record, id: `${record.id}~${shortDigest(content)}` }) as R;
}
