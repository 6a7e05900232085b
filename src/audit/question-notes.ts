import type { MergeContext } from '../merge/merge-context.ts';
import type { AnswerBelief, QuestionBeliefs } from '../merge/question-beliefs.ts';
import type { Note } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import type { QuestionKey } from '../positions/position-table.ts';
import { counted, listNote } from './notes.ts';
import { relayNotes } from './relay-notes.ts';

/** What a reader should know of one question: replaced statements, changes of mind, echoes and rings. */
export function questionNotes(context: MergeContext, key: QuestionKey, beliefs: QuestionBeliefs): readonly Note[] {
  const { table, labels } = context.positions;
  const idOf = (row: number): string => (table.ledger.claims[row] as Claim).id;
  const topic = `${labels.predicate(key.meaning.id)} (${labels.entity(key.subject)})`;
  const { superseded, reversed } = beliefs.rows;
  return [
    ...listNote(
      'superseded',
      superseded.map(idOf),
      (count) =>
        `On ${topic}, ${counted(count, 'statement was', 'statements were')} replaced by a later one; shown, not counted.`,
    ),
    ...listNote(
      'reversal',
      reversed.map(idOf),
      (count) => `On ${topic}, ${counted(count, 'holder')} turned round: the later statement counts.`,
    ),
    ...beliefs.answers.flatMap((answer) => rootNotes(context, topic, answer)),
    ...relayNotes(context, key, topic, beliefs),
  ];
}

/** An answer that more reports carry than originals, and an answer that goes round in a circle. */
function rootNotes({ positions }: MergeContext, topic: string, answer: AnswerBelief): readonly Note[] {
  const { table, labels } = positions;
  const { support, carrying } = answer;
  const ids = carrying.map((row) => (table.ledger.claims[row] as Claim).id);
  const value = labels.value(answer.value);
  const rings = support.roots.filter((root) => root.circular === true).map((root) => root.source);
  const echoes =
    carrying.length > 1 && support.roots.length < carrying.length && support.effectiveSources < carrying.length;
  return [
    ...(echoes
      ? listNote(
          'echo',
          ids,
          (count) =>
            `On ${topic}, ${counted(count, 'report')} of ${value} are worth ${originals(support.effectiveSources)}.`,
        )
      : []),
    ...listNote(
      'circular',
      rings,
      (count) => `On ${topic}, ${value} rests on ${counted(count, 'ring')} of sources that quote each other.`,
    ),
  ];
}

function originals(effective: number): string {
  const rounded = Math.round(effective * 100) / 100;
  return `${rounded} independent ${rounded === 1 ? 'original' : 'originals'}`;
}
