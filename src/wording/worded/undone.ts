import { applied } from '../operator.ts';
import type { Parsed } from '../stack.ts';
import type { Adjustment } from './adjustment.ts';
import { verbOf } from './slots.ts';

/** What was to come about, or seemed to. */
const EXPECTED = /^(?:scheduled|planned|expect|intend|predict|hope|agree|raising)$/;
const UNDOES: ReadonlySet<string> = new Set(
  'cancel postpone scrap delay shelve abandon axe drop halt suspend block thwart foil withdraw stop collapse defer reschedule prevent'.split(
    ' ',
  ),
);
/** "put back to the autumn", "called off", "fell through". */
const UNDOES_WITH: ReadonlySet<string> = new Set(['put-back', 'push-back', 'call-off', 'fall-through', 'pull-out']);

const SEEMS = /^(?:seem|look|appear)$/;
/** What only seemed settled before its "until". */
const SETTLED = /^(?:set|certain|sure|bound|destined|poised|likely|headed|heading)$/;

function isUndone({ clauses, lemmas, tags, words }: Parsed, c: number): boolean {
  const group = clauses[c]?.group;
  if (group === undefined) return false;
  const lemma = verbOf(lemmas[group.head] ?? '');
  const next = words[group.end]?.norm ?? '';
  // "The bank stopped the clock" undoes something else: what is undone is the subject, or "it".
  const object =
    /^(?:D|J|N|NP|NUM)$/.test(tags[group.end] ?? '') ||
    (tags[group.end] === 'PRO' && !/^(?:it|them|this|that)$/.test(next));
  // "but did not."
  const bareDenial =
    group.negations.length > 0 &&
    group.head === group.start &&
    group.end - group.start <= 3 &&
    /^(?:did|was|were|has|had)/.test(words[group.start]?.norm ?? '') &&
    words[group.end]?.letters !== true;
  return bareDenial || UNDOES_WITH.has(`${lemma}-${next}`) || (UNDOES.has(lemma) && (group.passive || !object));
}

/** "was due to start in March but has been put back", "looked certain to score until S": it did not come about. */
export const undone: Adjustment = (parsed, operators, token) => {
  const { clauses, lemmas, words } = parsed;
  // "was expected to win" is the author's own hedge.
  const at = operators.findLastIndex(
    ({ class: cls, from }) => EXPECTED.test(cls) || (cls === 'believed' && lemmas[from] === 'expect'),
  );
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
  const until = words.slice(token, clauses[turned]?.group.start).some(({ norm }) => norm === 'until');
  // "seemed happy to wait until", "was scheduled to run until" say how long.
  const seemed =
    SEEMS.test(lemmas[host.group.head] ?? '') &&
    words.slice(host.group.start, token).some(({ norm }) => SETTLED.test(norm));
  return (until && seemed) || isUndone(parsed, turned)
    ? [...operators.slice(0, at), applied('denied', expected.from, expected.clause, expected.frame)]
    : operators;
};
