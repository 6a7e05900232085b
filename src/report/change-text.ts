import type { AnswerChange, AuditChange, BeforeAfter, QuestionChange } from '../model/audit-change.ts';
import { safeText } from './safe-text.ts';
import { valueText } from './value-text.ts';

/** What became of an audit, in lines that a person reads: questions that moved, then findings that came and went. */
export function changeText(change: AuditChange, name: (id: string) => string = (id) => id): string {
  const { appeared, resolved, altered } = change.contradictions;
  const lines = [
    ...change.questions.flatMap((question) => questionLines(question, name)),
    ...appeared.map(({ outcome, reason }) => `new ${outcome}: ${reason}`),
    ...resolved.map(({ outcome, reason }) => `gone ${outcome}: ${reason}`),
    ...altered.map(({ after }) => `altered ${after.outcome}: ${after.reason}`),
  ];
  return lines.length === 0 ? 'Nothing changes.\n' : `${lines.map(safeText).join('\n')}\n`;
}

function questionLines({ id, status, answers }: QuestionChange, name: (id: string) => string): readonly string[] {
  return [`${id}: ${moved(status)}`, ...answers.map((answer) => answerLine(answer, name))];
}

function answerLine({ value, probability, effectiveSources }: AnswerChange, name: (id: string) => string): string {
  const sources =
    effectiveSources.before === effectiveSources.after ? '' : `, sources ${moved(effectiveSources, round)}`;
  return `  ${valueText(value, name)}: ${moved(probability, percent)}${sources}`;
}

const percent = (probability: number): string => `${Math.round(probability * 100)}%`;
const round = (amount: number): string => String(Math.round(amount * 100) / 100);

function moved<T>({ before, after }: BeforeAfter<T>, show: (value: T) => string = String): string {
  if (before === undefined) return after === undefined ? 'unchanged' : `new, ${show(after)}`;
  if (after === undefined) return `gone, was ${show(before)}`;
  return show(before) === show(after) ? show(after) : `${show(before)} → ${show(after)}`;
}
