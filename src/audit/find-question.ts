import type { ContradictionContext } from '../contradictions/context.ts';
import { CorroborateError } from '../errors/corroborate-error.ts';
import { nearestHint } from '../errors/nearest-hint.ts';
import { refuse } from '../errors/refuse.ts';
import type { QuestionKey } from '../positions/position-table.ts';

/** A question by what it is made of. Without `scope`: the only one on the subject and predicate, or the one without. */
export interface AskedQuestion {
  readonly subject: string;
  readonly predicate: string;
  readonly scope?: Readonly<Record<string, string>>;
}

/**
 * The number of a question in a table, by its id or its parts; undefined where no claim speaks of it. Subject and
 * predicate may be given by any of their names.
 */
export function questionIndex(context: ContradictionContext, asked: string | AskedQuestion): number | undefined {
  const { questions } = context.table;
  if (typeof asked === 'string') return found(questions.findIndex((question) => question.id === asked));
  const subject = context.ids.entity(asked.subject);
  const predicate = context.ids.predicate(asked.predicate);
  const named = questions.flatMap((question, index) =>
    question.subject === subject && question.meaning.id === predicate ? [index] : [],
  );
  if (asked.scope === undefined && named.length === 1) return named[0];
  const wanted = scopeText(asked.scope);
  return named.find((index) => scopeText((questions[index] as QuestionKey).scope) === wanted);
}

/**
 * The same, for those who have to have it.
 *
 * @throws CorroborateError 'unknown-question' naming the questions on that subject, or else the nearest one.
 */
export function requireQuestion(context: ContradictionContext, asked: string | AskedQuestion): number {
  if (!asksSomething(asked))
    refuse('unknown-question', '', 'the id of a question, or its subject and predicate', asked);
  const index = questionIndex(context, asked);
  if (index !== undefined) return index;
  const subject = typeof asked === 'string' ? asked.split('/')[0] : context.ids.entity(asked.subject);
  const ids = context.table.questions.map(({ id }) => id);
  const near = ids.filter((_, index) => context.table.questions[index]?.subject === subject);
  const hint =
    near.length > 0
      ? `on this subject: ${near.sort().slice(0, MOST_NAMED).join(', ')}`
      : nearestHint(typeof asked === 'string' ? asked : `${subject}/${asked.predicate}`, ids);
  throw new CorroborateError('unknown-question', [
    {
      path: '',
      expected: 'a question on which there are claims',
      received: typeof asked === 'string' ? `'${asked}'` : JSON.stringify(asked),
      ...(hint === undefined ? {} : { hint }),
    },
  ]);
}

/** Untyped callers leave the question out, or give its number. */
function asksSomething(asked: string | Partial<AskedQuestion> | null | undefined): boolean {
  return typeof asked === 'string' || (typeof asked?.subject === 'string' && typeof asked.predicate === 'string');
}

/** A hint longer than this helps nobody. */
const MOST_NAMED = 10;

const found = (index: number): number | undefined => (index === -1 ? undefined : index);

function scopeText(scope: Readonly<Record<string, string>> | undefined): string {
  return JSON.stringify(Object.entries(scope ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}
