import type { Audit, Contradiction, Note, NoteCode, Question, Status } from '../model/audit.ts';
import { byCodeUnit } from '../model/code-unit-order.ts';

/** The questions of one status, those on which most was said first. */
export function questionsOf(audit: Audit, status: Status): Question[] {
  return audit.questions
    .filter((question) => question.status === status)
    .map((question) => ({ question, weight: weight(question) }))
    .sort((a, b) => b.weight - a.weight || byCodeUnit(a.question.id, b.question.id))
    .map(({ question }) => question);
}

/** Contradictions before tensions, hard before soft, strong before weak. */
export function conflictsInOrder(conflicts: readonly Contradiction[]): Contradiction[] {
  return [...conflicts].sort(
    (a, b) =>
      Number(b.outcome === 'contradiction') - Number(a.outcome === 'contradiction') ||
      Number(b.severity === 'hard') - Number(a.severity === 'hard') ||
      b.strength - a.strength ||
      byCodeUnit(a.id, b.id),
  );
}

/** Notes by code, in the order in which the codes first appear; `not-checked` apart. */
export function notesByCode(audit: Audit): { groups: Map<NoteCode, Note[]>; notChecked: Note[] } {
  const groups = new Map<NoteCode, Note[]>();
  const notChecked: Note[] = [];
  for (const note of audit.notes) {
    if (note.code === 'not-checked') {
      notChecked.push(note);
      continue;
    }
    const group = groups.get(note.code);
    if (group === undefined) groups.set(note.code, [note]);
    else group.push(note);
  }
  return { groups, notChecked };
}

function weight({ answers }: Question): number {
  return answers.reduce((sum, { supporting, opposing }) => sum + supporting.length + opposing.length, 0);
}
