import { applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';

/** What was to come about, or seemed to. */
const EXPECTED = /^(?:scheduled|planned|expect|intend|predict|hope|agree|raising)$/;
const UNDOES: ReadonlySet<string> = new Set(
  'cancel postpone scrap delay shelve abandon axe drop halt suspend block thwart foil withdraw stop collapse defer reschedule prevent'.split(
    ' ',
  ),
);
/** "put back to the autumn", "called off", "fell through". */
const UNDOES_WITH: ReadonlySet<string> = new Set(['put-back', 'push-back', 'call-off', 'fall-through', 'pull-out']);

function isUndone({ clauses, lemmas, words }: Parsed, c: number): boolean {
  const group = clauses[c]?.group;
  if (group === undefined) return false;
  const head = words[group.head]?.norm ?? '';
  const lemma = (lemmas[group.head] ?? head).split('-', 1)[0] ?? '';
  const never =
    group.negations.length > 0 &&
    (group.head + 1 >= group.end ? /^(?:did|was|were|has|had)/.test(words[group.start]?.norm ?? '') : false);
  return (
    UNDOES.has(lemma) ||
    UNDOES_WITH.has(`${lemma}-${words[group.end]?.norm ?? ''}`) ||
    (never && group.end - group.start <= 3 && words[group.end]?.letters !== true)
  );
}

/** "was due to start in March but has been put back", "looked certain to score until S": it did not come about. */
export const undone: Adjustment = (parsed, operators, token) => {
  const { clauses, words, tags } = parsed;
  const at = operators.findLastIndex(({ class: cls }) => EXPECTED.test(cls));
  const expected = operators[at];
  if (expected === undefined) return operators;
  const host = clauses.find(
    ({ group }) => expected.from >= group.start && expected.from <= Math.max(group.end, group.predicate),
  );
  if (host?.group.past !== true) return operators;
  const turned = clauses.findIndex(({ group, start }) => {
    if (group.start <= token || group.kind !== 'finite') return false;
    for (let i = Math.max(token, start - 2); i < group.start; i++)
      if (/^(?:but|until|yet|before)$/.test(words[i]?.norm ?? '')) return true;
    return false;
  });
  if (turned < 0) return operators;
  const until = tags.slice(token, clauses[turned]?.group.start).some((_, k) => words[token + k]?.norm === 'until');
  const seemed = expected.class === 'raising' || expected.class === 'scheduled';
  return (until && seemed) || isUndone(parsed, turned)
    ? [...operators.slice(0, at), applied('denied', expected.from, expected.clause, expected.frame)]
    : operators;
};
