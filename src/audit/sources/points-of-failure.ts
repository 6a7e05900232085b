import type { Answer, Audit, Question } from '../../model/audit.ts';
import { byCodeUnit } from '../../model/code-unit-order.ts';
import type { PointOfFailure } from '../../model/source-report.ts';

type Hanging = PointOfFailure['questions'][number];

/** An answer leads while it is more probable than not. */
const EVEN = 0.5;

/** The sources on which the leading answers hang. @param pageOf where a claim was read, by canonical id. */
export function pointsOfFailure(
  { questions }: Audit,
  pageOf: (claimId: string) => string | undefined,
): readonly PointOfFailure[] {
  const bySource = new Map<string, Hanging[]>();
  for (const question of questions) {
    const [answer] = question.answers;
    if (answer === undefined || answer.supporting.length === 0) continue;
    for (const [source, hanging] of hangingOn(question, answer, pageOf)) {
      const list = bySource.get(source);
      if (list === undefined) bySource.set(source, [hanging]);
      else list.push(hanging);
    }
  }
  return [...bySource]
    .map(([source, list]): PointOfFailure => ({ source, questions: list }))
    .sort((a, b) => b.questions.length - a.questions.length || byCodeUnit(a.source, b.source));
}

function* hangingOn(
  { id }: Question,
  { value, probability, roots, supporting, withoutEachRoot }: Answer,
  pageOf: (claimId: string) => string | undefined,
): Generator<readonly [source: string, hanging: Hanging]> {
  const base = { question: id, value, probability };
  const [only] = roots;
  for (const { root, probability: without } of withoutEachRoot) {
    if (roots.length === 1 && root === only) yield [root, { ...base, without, as: 'original' }];
    else if (probability > EVEN && without <= EVEN && roots.includes(root))
      yield [root, { ...base, without, as: 'tips' }];
  }
  const pages = new Set(supporting.map(pageOf));
  const [page] = pages;
  if (pages.size === 1 && page !== undefined && page !== only) yield [page, { ...base, as: 'channel' }];
}
