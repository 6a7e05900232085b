import { type Applied, OPERATORS } from '../operator.ts';

const KEPT_IN_RELATIVE = new Set(['report', 'question-report']);

/** What still reaches an adjunct of a clause: who says it, not whether its host holds. */
export function outer(operators: readonly Applied[]): Applied[] {
  return operators.filter((operator) => KEPT_IN_RELATIVE.has(OPERATORS[operator.class].kind));
}

/** What still reaches a clause of time: who says it, and that its host has not come about. */
export function unresolved(operators: readonly Applied[]): Applied[] {
  return operators.filter((operator) =>
    /^(?:future|would|should|imperative|obligation|want|intend|expect|condition|according|report|claim|hearsay)$/.test(
      operator.class,
    ),
  );
}
