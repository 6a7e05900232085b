import { describe } from '../confidence/describe.ts';
import type { Answer, Question } from '../model/audit.ts';
import { figureText, listOf } from './plain-words.ts';
import type { ReportContext } from './report-context.ts';
import { safeText } from './safe-text.ts';
import { type Statement, statementsOf } from './statements.ts';

/** An answer in words. All text is safe to print. */
export interface AnswerBrief {
  readonly answer: Answer;
  readonly text: string;
  readonly word: string;
  /** "2 independent sources (AFP and TOLOnews)". */
  readonly support: string;
  readonly because: string;
  /** Roots without which the answer would be put in other words, the heaviest first. */
  readonly hinges: readonly { readonly root: string; readonly probability: number }[];
}

/** Those who say one and the same thing. */
export interface PositionBrief {
  readonly says: string;
  readonly statements: readonly Statement[];
}

export interface QuestionBrief {
  readonly question: Question;
  readonly title: string;
  readonly answers: readonly AnswerBrief[];
  readonly statements: readonly Statement[];
  readonly positions: readonly PositionBrief[];
}

/** A question with everything that a report says about it. */
export function questionBrief(question: Question, context: ReportContext): QuestionBrief {
  const statements = statementsOf(question, context);
  return {
    question,
    title: context.questionTitle(question),
    answers: question.answers.map((answer) => answerBrief(answer, question, context)),
    statements,
    positions: positionsOf(statements),
  };
}

/** An answer alone, for reports that show a question in one line. */
export function answerBrief(answer: Answer, question: Question, context: ReportContext): AnswerBrief {
  const word = describe(answer.probability);
  const hinges = answer.withoutEachRoot
    .filter(({ probability }) => describe(probability) !== word)
    .map(({ root, probability }) => ({ root: context.sourceName(root), probability }))
    .sort((a, b) => Math.abs(b.probability - answer.probability) - Math.abs(a.probability - answer.probability));
  return {
    answer,
    text: context.value(answer.value, question.predicate),
    word,
    support: supportText(answer, context),
    because: safeText(answer.because),
    hinges,
  };
}

/** How many roots a line of prose names before it counts the rest. */
const NAMED_ROOTS = 4;

function supportText({ effectiveSources, roots, supporting }: Answer, context: ReportContext): string {
  if (roots.length === 0) return supporting.length === 0 ? 'nobody says so' : 'nobody vouches for it';
  const figure = figureText(effectiveSources);
  const names = listOf(roots.map(context.sourceName), NAMED_ROOTS);
  return `${figure} independent ${figure === '1' ? 'source' : 'sources'} (${names})`;
}

/** Statements that say the same, what most say first; among equals what was said first. */
function positionsOf(statements: readonly Statement[]): PositionBrief[] {
  const positions = new Map<string, Statement[]>();
  for (const statement of statements) {
    const same = positions.get(statement.says);
    if (same === undefined) positions.set(statement.says, [statement]);
    else same.push(statement);
  }
  return Array.from(positions, ([says, said]) => ({ says, statements: said })).sort(
    (a, b) => b.statements.length - a.statements.length,
  );
}
