import type { LoweredGrades } from '../merge/fuse-rows.ts';
import type { MergeContext } from '../merge/merge-context.ts';
import type { Note } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { nameList } from '../provenance/name-list.ts';

/** Claims graded "confirmed by other sources" that were taken as "probably true", because those sources are counted here. */
export function confirmationNotes(context: MergeContext, topic: string, lowered: LoweredGrades): readonly Note[] {
  const { table, labels } = context.positions;
  return [...lowered].map(([row, confirmedBy]): Note => {
    const { id } = table.ledger.claims[row] as Claim;
    return {
      code: 'confirmed-within',
      refs: [id],
      message: `On ${topic}, ${id} is graded as confirmed by others, and this ledger has the same from ${nameList(confirmedBy.map(labels.source))}: the grade is taken as 2, so that the confirmation does not count twice.`,
    };
  });
}
