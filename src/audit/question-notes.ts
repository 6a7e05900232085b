import type { MergeContext } from '../merge/merge-context.ts';
import type { AnswerBelief, QuestionBeliefs } from '../merge/question-beliefs.ts';
import { append } from '../model/append.ts';
import type { Note } from '../model/audit.ts';
import type { Claim } from '../model/claim.ts';
import type { QuestionKey } from '../positions/position-table.ts';
import { counted, listNote } from './notes.ts';
import { relayNotes, type Topic } from './relay-notes.ts';

/** What a reader should know of one question: replaced statements, changes of mind, echoes and rings. */
export function questionNotes(context: MergeContext, key: QuestionKey, beliefs: QuestionBeliefs): readonly Note[] {
  const { table, labels } = context.positions;
  const idOf = (row: number): string => (table.ledger.claims[row] as Claim).id;
  const topic = (): string => `${labels.predicate(key.meaning.id)} (${labels.entity(key.subject)})`;
  const { superseded, reversed } = beliefs.rows;
  const notes: Note[] = [];
  if (superseded.length > 0) {
    notes.push(
      ...listNote(
        'superseded',
        superseded.map(idOf),
        (count) =>
          `On ${topic()}, ${counted(count, 'statement was', 'statements were')} replaced by a later one; shown, not counted.`,
      ),
    );
  }
  if (reversed.length > 0) {
    notes.push(
      ...listNote(
        'reversal',
        reversed.map(idOf),
        (count) => `On ${topic()}, ${counted(count, 'holder')} turned round: the later statement counts.`,
      ),
    );
  }
  for (const answer of beliefs.answers) append(notes, rootNotes(context, topic, answer));
  append(notes, relayNotes(context, key, topic, beliefs));
  return notes;
}

/** An answer that more reports carry than originals, and an answer that goes round in a circle. */
function rootNotes({ positions }: MergeContext, topic: Topic, answer: AnswerBelief): readonly Note[] {
  const { table, labels } = positions;
  const { support, carrying } = answer;
  const { roots, effectiveSources } = support;
  const echoes = carrying.length > 1 && roots.length < carrying.length && effectiveSources < carrying.length;
  const runsInCircles = roots.some((root) => root.circular === true);
  if (!echoes && !runsInCircles) return [];
  const value = labels.value(answer.value);
  const ids = carrying.map((row) => (table.ledger.claims[row] as Claim).id);
  const rings = roots.filter((root) => root.circular === true).map((root) => root.source);
  return [
    ...listNote(
      'echo',
      echoes ? ids : [],
      (count) =>
        `On ${topic()}, ${counted(count, 'report')} that say ${value} are worth ${originals(effectiveSources)}.`,
    ),
    ...listNote(
      'circular',
      rings,
      (count) => `On ${topic()}, ${value} rests on ${counted(count, 'ring')} of sources that quote each other.`,
    ),
  ];
}

function originals(effective: number): string {
  const rounded = Math.round(effective * 100) / 100;
  return `${rounded} independent ${rounded === 1 ? 'original' : 'originals'}`;
}
