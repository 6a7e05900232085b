import type { MergeContext } from '../merge/merge-context.ts';
import type { QuestionBeliefs } from '../merge/question-beliefs.ts';
import type { Note } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import { nameList } from '../provenance/name-list.ts';

/** Says which grades "confirmed by others" were read as the next lower one, because the others are in the ledger too. */
export function confirmationNotes(
  { positions: { table, labels }, options }: MergeContext,
  topic: () => string,
  { confirmed }: QuestionBeliefs,
): readonly Note[] {
  const consequence =
    options.confirmation === 'as-graded'
      ? 'the confirmation counts twice, as asked'
      : 'the grade is read as 2, so that the confirmation counts once';
  return confirmed.map(({ row, confirmedBy }): Note => {
    const { id } = table.ledger.claims[row] as Claim;
    return {
      code: 'confirmed-within',
      refs: [id],
      message: `On ${topic()}, ${id} is graded as confirmed by others, and this ledger has the same from ${nameList(confirmedBy.map(labels.source))}: ${consequence}.`,
    };
  });
}
