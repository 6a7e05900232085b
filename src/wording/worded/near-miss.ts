import { applied } from '../operator.ts';
import type { Adjustment } from './adjustment.ts';

/** Verbs that are true by a hair: "barely survived" is survived. */
const BY_A_HAIR: ReadonlySet<string> = new Set(
  'survive escape avoid avert manage pass win make reach beat hold cling scrape qualify miss evade succeed keep remain retain recover break clear exceed'.split(
    ' ',
  ),
);

/** "almost sank", "was nearly hit": what nearly happened did not. */
export const nearMiss: Adjustment = ({ clauses, words, tags }, operators, token) => {
  const c = clauses.findIndex(({ group }) => token >= group.start && token < group.end);
  const head = clauses[c]?.group.head ?? -1;
  if (head !== token || (tags[head] !== 'VBD' && tags[head] !== 'VBN')) return operators;
  const before = words[head - 1]?.norm;
  return before === 'almost' || before === 'nearly' ? [...operators, applied('near-miss', head - 1, c)] : operators;
};

/** "barely survived": it is so, if only just. */
export const byAHair: Adjustment = ({ words, lemmas, clauses }, operators) =>
  operators.filter(
    ({ class: cls, from, clause }) =>
      !(
        cls === 'near-not' &&
        words[from]?.norm === 'barely' &&
        BY_A_HAIR.has(lemmas[clauses[clause]?.group.head ?? -1] ?? '')
      ),
  );
