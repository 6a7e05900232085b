import { applied } from '../operator.ts';
import type { Adjustment } from './adjustment.ts';

/** Who is told things, and does not speak for them. */
export const HEARS =
  /^(?:courts?|jury|jurors|tribunal|inquest|inquiry|hearing|trial|panel|committee|magistrates|judges)$/;

/** "The court heard the ship sank", "the jury heard how she hid it": somebody said so there. */
export const heardIn: Adjustment = ({ clauses, words, tags, lemmas }, operators, token) => {
  const inner = clauses.findIndex(
    ({ group }) => token >= group.start - 6 && token < group.end && group.kind === 'finite',
  );
  const host = clauses[inner - 1]?.group;
  if (
    host?.kind !== 'finite' ||
    lemmas[host.head] !== 'hear' ||
    host.passive ||
    /^(?:who|whom|whose|which)$/.test(words[clauses[inner]?.opener ?? -1]?.norm ?? '') ||
    !HEARS.test(words[host.start - 1]?.norm ?? '')
  )
    return operators;
  if (token < host.end || operators.some(({ class: cls }) => cls === 'said-to')) return operators;
  // "The court heard witnesses": no clause; "…, and the case was closed": another one.
  const start = clauses[inner]?.group.start ?? 0;
  if (tags.slice(host.end, start).some((tag) => /^(?:COMMA|PUNCT|CC|SUB)$/.test(tag))) return operators;
  const inside = operators.filter(({ from, class: cls }) => from >= host.end && cls !== 'object' && cls !== 'wh');
  return [applied('said-to', host.head, inner), ...inside.filter(({ frame }) => frame !== 'that')];
};
