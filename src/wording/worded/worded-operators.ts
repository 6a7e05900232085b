import type { Applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import { ADJUSTMENTS } from './adjustments.ts';
import { commented } from './comment-clause.ts';
import { openQuestion } from './open-question.ts';
import { passiveBefore, passiveHedge } from './passive-hedge.ts';
import { trailingReport } from './trailing-report.ts';
import { verdict } from './verdict.ts';

/**
 * The operators that degree and interval are read from, outermost first. The number of a convention is learnt on the
 * plain ones, which stay for it; here constructions count that stand around an operator ("is believed to", "it is not
 * known who", "the claim that S is false", "S, a nurse told reporters").
 */
export function wordedOperators(parsed: Parsed, plain: readonly Applied[], token: number): readonly Applied[] {
  let operators: readonly Applied[] = passiveBefore(parsed, plain, token).map((operator) =>
    passiveHedge(parsed, operator),
  );
  let open = 0;
  for (const { gates } of parsed.words) open |= gates;
  for (const { adjust, gate } of ADJUSTMENTS)
    if (gate === 0 || (gate & open) !== 0) operators = adjust(parsed, operators, token);
  operators = openQuestion(parsed, operators, token);
  operators = verdict(parsed, operators, token);
  return commented(parsed, trailingReport(parsed, operators, token), token);
}
